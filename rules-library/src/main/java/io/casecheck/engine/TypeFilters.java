package io.casecheck.engine;

import io.casecheck.pack.tree.Component;
import io.casecheck.pack.tree.FactType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The filters for one type of fact. Most ask for one value of one component, such as a code, so
 * that a look at it tells the few that are worth asking. Immutable.
 */
final class TypeFilters {
  private final FactType type;
  private final List<FactFilter> all;
  private final @Nullable Component key;
  private final Map<Object, List<FactFilter>> byKey = new HashMap<>();
  private final List<FactFilter> others = new ArrayList<>();

  TypeFilters(FactType type, List<FactFilter> filters) {
    this.type = type;
    this.all = List.copyOf(filters);
    this.key = mostFixed(filters);
    filters.stream().filter(filter -> !isKeyed(filter)).forEach(others::add);
    filters.stream().filter(this::isKeyed).forEach(this::addKeyed);
    byKey.values().forEach(keyed -> keyed.addAll(others));
  }

  private static @Nullable Component mostFixed(List<FactFilter> filters) {
    Map<Component, Long> counts =
        filters.stream()
            .map(FactFilter::fixed)
            .filter(fixed -> fixed != null && isHashed(fixed.value()))
            .collect(Collectors.groupingBy(fixed -> fixed.component(), Collectors.counting()));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Component, Long>comparingByValue()
                .thenComparing(entry -> -entry.getKey().id(), Comparator.naturalOrder()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** Numbers are equal by value, not by their digits. */
  private static boolean isHashed(Object value) {
    return !(value instanceof Number);
  }

  private boolean isKeyed(FactFilter filter) {
    return filter.fixed() != null
        && filter.fixed().component().equals(key)
        && isHashed(filter.fixed().value());
  }

  private void addKeyed(FactFilter filter) {
    if (filter.fixed() != null) {
      byKey.computeIfAbsent(filter.fixed().value(), value -> new ArrayList<>()).add(filter);
    }
  }

  FactType type() {
    return type;
  }

  /** The filters that may accept the fact. */
  List<FactFilter> worthAsking(Object fact) {
    Object value = key == null ? null : key.read().apply(fact);
    return value == null ? all : byKey.getOrDefault(value, others);
  }
}
