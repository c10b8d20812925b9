package io.casecheck.engine;

import io.casecheck.pack.Branch;
import io.casecheck.pack.Component;
import io.casecheck.pack.Condition;
import io.casecheck.pack.Condition.Pattern;
import io.casecheck.pack.Condition.Quantified;
import io.casecheck.pack.FactType;
import io.casecheck.pack.Joins;
import io.casecheck.pack.Rule;
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
   * @param type type of its facts
   * @param lookedUpBy component by which they are looked up from facts before; null if all are
   *     looked at
   * @param fixed component that a constant fixes; null if none does
   */
  private record Step(FactType type, @Nullable Component lookedUpBy, Joins.@Nullable Fixed fixed) {

    static Step of(Pattern pattern, boolean negated) {
      return new Step(
          pattern.slot().factType(), Joins.lookedUpBy(pattern, negated), Joins.fixed(pattern));
    }

    /** How many facts of the type there are. */
    static long all(Facts facts, Step step) {
      return facts.of(step.type).size();
    }

    /** How many facts there are for one combination of those before. */
    static long narrowed(Facts facts, Step step) {
      long most = all(facts, step);
      if (step.lookedUpBy != null) {
        most = Math.min(most, facts.mostAlike(step.type, step.lookedUpBy));
      }
      return step.fixed == null
          ? most
          : Math.min(
              most, facts.candidates(step.type, step.fixed.component(), step.fixed.value()).size());
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

  private Combinations(Rule rule) {
    this.rule = rule;
    rule.branches().forEach(this::add);
  }

  /** Those rules that combine lists at all, with what is to be known of them. */
  static List<Combinations> of(List<Rule> rules) {
    return rules.stream()
        .map(Combinations::new)
        .filter(combinations -> !combinations.branches.isEmpty())
        .toList();
  }

  private void add(Branch branch) {
    List<Stretch> stretches = branch.conditions().stream().map(Combinations::stretch).toList();
    if (stretches.stream().mapToInt(stretch -> stretch.steps.size()).sum() > 1) {
      branches.add(stretches);
    }
  }

  private static Stretch stretch(Condition condition) {
    if (condition instanceof Quantified quantified) {
      boolean apart = Joins.outer(quantified.patterns()).isEmpty();
      return new Stretch(steps(quantified.patterns(), quantified.negated()), false, apart);
    }
    return condition instanceof Pattern pattern
        ? new Stretch(steps(List.of(pattern), false), true, false)
        : new Stretch(
            steps(List.of(((Condition.Accumulate) condition).pattern()), true), false, false);
  }

  private static List<Step> steps(List<Pattern> patterns, boolean negated) {
    return patterns.stream()
        .filter(pattern -> !pattern.slot().factType().occursOnce())
        .map(pattern -> Step.of(pattern, negated))
        .toList();
  }

  Rule rule() {
    return rule;
  }

  /** Whether the rule may look at more combinations of these facts than that. */
  boolean exceed(Facts facts, long most) {
    for (List<Stretch> branch : branches) {
      // The sizes of lists are at hand, while looking into them costs an index of each.
      if (largest(branch, step -> Step.all(facts, step)) > most
          && largest(branch, step -> Step.narrowed(facts, step)) > most) {
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
