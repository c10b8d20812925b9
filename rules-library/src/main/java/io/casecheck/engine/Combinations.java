package io.casecheck.engine;

import io.casecheck.pack.tree.Branch;
import io.casecheck.pack.tree.Component;
import io.casecheck.pack.tree.Condition;
import io.casecheck.pack.tree.Condition.Pattern;
import io.casecheck.pack.tree.Condition.Quantified;
import io.casecheck.pack.tree.Joins;
import io.casecheck.pack.tree.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * How many combinations of facts the engine looks at for a rule, at most. Nothing stops the engine
 * while it looks at them, so a rule over the budget is not started. Immutable.
 */
final class Combinations {
  /**
   * A pattern over a list.
   *
   * @param filter what it asks of a fact alone
   * @param lookedUpBy component by which its facts are looked up from facts before; null if all are
   *     looked at
   */
  private record Step(FactFilter filter, @Nullable Component lookedUpBy) {

    /** How many facts of the case it accepts alone. */
    long all(Accepted accepted) {
      return accepted.by(filter).size();
    }

    /** How many of them there are for one combination of those before. */
    long narrowed(Facts facts, Accepted accepted) {
      long all = all(accepted);
      return lookedUpBy == null ? all : Math.min(all, facts.mostAlike(filter.type(), lookedUpBy));
    }
  }

  /**
   * Patterns that are matched one after the other.
   *
   * @param steps its patterns over lists
   * @param goesOn whether what it finds is combined with what follows
   * @param startsAnew whether it has nothing to do with what stands before it
   */
  private record Stretch(List<Step> steps, boolean goesOn, boolean startsAnew) {}

  private final Rule rule;
  private final List<List<Stretch>> branches = new ArrayList<>();

  private Combinations(Rule rule, FactFilters filters) {
    this.rule = rule;
    rule.branches().forEach(branch -> add(branch, filters));
  }

  /** Those rules that combine lists at all, with what is to be known of them. */
  static List<Combinations> of(List<Rule> rules, FactFilters filters) {
    return rules.stream()
        .map(rule -> new Combinations(rule, filters))
        .filter(combinations -> !combinations.branches.isEmpty())
        .toList();
  }

  private void add(Branch branch, FactFilters filters) {
    List<Stretch> stretches =
        branch.conditions().stream().map(condition -> stretch(condition, filters)).toList();
    if (stretches.stream().mapToInt(stretch -> stretch.steps.size()).sum() > 1) {
      branches.add(stretches);
    }
  }

  private static Stretch stretch(Condition condition, FactFilters filters) {
    if (condition instanceof Quantified quantified) {
      boolean apart = Joins.outer(quantified.patterns()).isEmpty();
      List<Step> steps = steps(quantified.patterns(), quantified.negated(), filters);
      return new Stretch(steps, false, apart);
    }
    return condition instanceof Pattern pattern
        ? new Stretch(steps(List.of(pattern), false, filters), true, false)
        : new Stretch(
            steps(List.of(((Condition.Accumulate) condition).pattern()), true, filters),
            false,
            false);
  }

  private static List<Step> steps(List<Pattern> patterns, boolean negated, FactFilters filters) {
    return patterns.stream()
        .filter(pattern -> !pattern.slot().factType().occursOnce())
        .map(pattern -> new Step(filters.of(pattern), Joins.lookedUpBy(pattern, negated)))
        .toList();
  }

  Rule rule() {
    return rule;
  }

  /**
   * Whether the rule may look at more combinations of facts than that.
   *
   * @param accepted what the filters accept of the facts
   */
  boolean exceed(Facts facts, Accepted accepted, long most) {
    for (List<Stretch> branch : branches) {
      // What is accepted alone is at hand, while a look at what is alike costs an index.
      if (largest(branch, step -> step.all(accepted)) > most
          && largest(branch, step -> step.narrowed(facts, accepted)) > most) {
        return true;
      }
    }
    return false;
  }

  private static double largest(List<Stretch> branch, ToLongFunction<Step> size) {
    double before = 1;
    double largest = 0;
    for (Stretch stretch : branch) {
      double here = stretch.startsAnew ? 1 : before;
      for (Step step : stretch.steps) {
        here *= size.applyAsLong(step);
        largest = Math.max(largest, here);
      }
      before = stretch.goesOn ? here : before;
      if (before == 0) {
        return largest;
      }
    }
    return largest;
  }
}
