package io.casecheck.engine;

import io.casecheck.pack.tree.Rule;
import java.time.Duration;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a host sets.
 *
 * @param criteria criteria sets that are switched on
 * @param dueSoonDays when a clock in days is due soon
 * @param dueSoonHours when a clock in hours is due soon
 * @param mostMatches matches of one rule after which its budget is spent
 * @param mostCombinations combinations of facts above which a rule is not started
 * @param atMost time that the rules may take for one case
 * @param mostRulesInMemory rules that all combinations of scopes may hold ready together
 * @param seal seals values with the key of the host; null if it gave none
 * @param libraryVersion version that receipts name
 */
public record EngineSettings(
    SortedSet<String> criteria,
    Duration dueSoonDays,
    Duration dueSoonHours,
    int mostMatches,
    long mostCombinations,
    Duration atMost,
    int mostRulesInMemory,
    @Nullable Seal seal,
    String libraryVersion) {

  /** Whether the rule's criteria set is switched on. */
  public boolean isOn(Rule rule) {
    String set = rule.metadata().criteria();
    return set == null || criteria.contains(set);
  }

  /** What answers depend on, as receipts name it; criteria sets stand elsewhere in a receipt. */
  SortedMap<String, String> byName() {
    return new TreeMap<>(
        Map.of(
            "dueSoonDays", dueSoonDays.toString(),
            "dueSoonHours", dueSoonHours.toString(),
            "mostMatches", Integer.toString(mostMatches),
            "mostCombinations", Long.toString(mostCombinations),
            "atMost", atMost.toString(),
            "seal", seal == null ? "none" : seal.keyName()));
  }
}
