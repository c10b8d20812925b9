package io.casecheck.engine;

import io.casecheck.pack.tree.Rule;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.AgendaFilter;

/**
 * Watches one run of a session: which rule fires, how often, and for how long. A rule that fires
 * without end passes here before each firing, one that reports without end at each report.
 */
final class FiringWatch implements AgendaFilter {
  private static final class Counts {
    private int firings;
    private int reports;
  }

  private final Map<String, Rule> byName;
  private final Map<String, Rule> byKey;
  private final Budget budget;
  private final Map<@Nullable Rule, Counts> counts = new IdentityHashMap<>();
  private @Nullable Rule firing;

  /**
   * @param byName rules by the names of the engine's rules, one for each alternative
   * @param byKey rules by their keys
   */
  FiringWatch(Map<String, Rule> byName, Map<String, Rule> byKey, Budget budget) {
    this.byName = byName;
    this.byKey = byKey;
    this.budget = budget;
  }

  @Override
  public boolean accept(org.kie.api.runtime.rule.Match match) {
    firing = byName.get(match.getRule().getName());
    budget.check(++counts(firing).firings);
    return true;
  }

  /** The rule that reports something. */
  Rule reporting(String key) {
    Rule rule = byKey.get(key);
    if (rule == null) {
      throw new IllegalArgumentException("no rule " + key);
    }
    firing = firing == null ? rule : firing;
    budget.check(++counts(firing).reports);
    return rule;
  }

  /** It has reported: what breaks from here on is likely a condition of some rule. */
  void reported() {
    firing = null;
  }

  /** The rule that was firing when something broke; null if none was. A hint, to be verified. */
  @Nullable Rule firing() {
    return firing;
  }

  private Counts counts(@Nullable Rule rule) {
    return counts.computeIfAbsent(rule, key -> new Counts());
  }
}
