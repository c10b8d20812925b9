package io.casecheck.engine;

import io.casecheck.engine.Failure.Cause;
import io.casecheck.engine.Quarantine.Groups;
import io.casecheck.engine.RuleBase.Fired;
import io.casecheck.pack.tree.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Runs rules so that one that breaks sinks no other. When a run breaks, the rule that was firing is
 * taken out, or if none was, the rules are run in halves until the broken one stands alone. Nothing
 * is said of a rule that did not break when it ran alone.
 */
final class IsolatedRun {
  private final Collection<Object> relevant;
  private final Budget budget;
  private final Faults faults;
  private final List<Match> matches = new ArrayList<>();
  private final List<Rule> broken = new ArrayList<>();

  /**
   * @param relevant those facts that the rules need
   */
  IsolatedRun(Collection<Object> relevant, Budget budget, Faults faults) {
    this.relevant = relevant;
    this.budget = budget;
    this.faults = faults;
  }

  /**
   * Runs the rules.
   *
   * @param wide those that combine too many facts to be started
   */
  void run(Quarantine quarantine, List<Rule> wide) {
    Set<Rule> tooMany = Collections.newSetFromMap(new IdentityHashMap<>());
    tooMany.addAll(wide);
    Groups groups = tooMany.isEmpty() ? quarantine.groups() : quarantine.isolate(tooMany);
    run(groups.together(), quarantine.bases());
    for (RuleBase apart : groups.apart()) {
      Rule rule = apart.rules().get(0);
      if (tooMany.contains(rule)) {
        faults.add(rule, Cause.BUDGET_SPENT);
      } else {
        run(apart, quarantine.bases());
      }
    }
    if (!broken.isEmpty()) {
      quarantine.isolate(broken);
    }
  }

  private void run(RuleBase base, RuleBases bases) {
    if (budget.isSpent()) {
      base.rules().forEach(rule -> faults.add(rule, Cause.BUDGET_SPENT));
      return;
    }
    Fired fired = base.fire(relevant, budget);
    List<Rule> rules = base.rules();
    if (fired.broken() == null) {
      matches.addAll(fired.matches());
    } else if (rules.size() == 1) {
      broken.add(rules.get(0));
      faults.add(rules.get(0), fired.broken());
    } else if (fired.suspect() != null) {
      Rule suspect = fired.suspect();
      run(
          bases.unpooled(rules.stream().filter(rule -> !rule.key().equals(suspect.key())).toList()),
          bases);
      run(bases.unpooled(List.of(suspect)), bases);
    } else {
      int half = rules.size() / 2;
      run(bases.unpooled(rules.subList(0, half)), bases);
      run(bases.unpooled(rules.subList(half, rules.size())), bases);
    }
  }

  List<Match> matches() {
    return matches;
  }
}
