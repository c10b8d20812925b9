package io.casecheck.engine;

import io.casecheck.pack.tree.Condition.Pattern;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** The filters of the patterns of some rules; patterns that ask the same of a fact share one. */
final class FactFilters {
  private final Map<FactFilter.Key, FactFilter> filters = new HashMap<>();

  FactFilter of(Pattern pattern) {
    return filters.computeIfAbsent(
        FactFilter.key(pattern), key -> FactFilter.of(filters.size(), pattern));
  }

  /** Those that were asked for so far. */
  Collection<FactFilter> all() {
    return Collections.unmodifiableCollection(filters.values());
  }
}
