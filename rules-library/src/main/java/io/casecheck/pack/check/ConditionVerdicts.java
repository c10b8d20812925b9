package io.casecheck.pack.check;

import io.casecheck.pack.Scope;
import io.casecheck.pack.check.Implication.There;
import io.casecheck.pack.check.logic.Clauses;
import io.casecheck.pack.tree.Branch;
import io.casecheck.pack.tree.Condition;
import io.casecheck.pack.tree.Condition.Accumulate;
import io.casecheck.pack.tree.Condition.Constraint;
import io.casecheck.pack.tree.Condition.Pattern;
import io.casecheck.pack.tree.Condition.Quantified;
import io.casecheck.pack.tree.ConditionPlace;
import io.casecheck.pack.tree.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Conditions of one branch that can never hold, or that always do where the others hold.
 *
 * <p>It judges a case that states everything. What it says is certain; what it does not say is not
 * known.
 */
final class ConditionVerdicts {
  /** What is said of a condition. */
  enum Verdict {
    NEVER,
    ALWAYS
  }

  /**
   * A condition that is judged.
   *
   * @param verdict what is said of it
   * @param place where it stands
   * @param text the condition, in quotes
   * @param why what decides it; empty if it decides itself
   */
  record Judged(Verdict verdict, ConditionPlace place, String text, String why) {}

  private static final ConditionLogic LOGIC = new ConditionLogic(TermNames.OWN);

  private final List<Judged> judged = new ArrayList<>();
  private final List<Pattern> there = new ArrayList<>();
  private final List<Quantified> quantified = new ArrayList<>();
  private final Premises premises;
  private boolean impossible;

  private ConditionVerdicts(Rule rule, Branch branch, @Nullable Scope scope) {
    premises = Premises.before(rule, branch, scope);
  }

  /** What is certain of the conditions of a branch, in the order of the rule. */
  static List<Judged> judge(Rule rule, Branch branch, @Nullable Scope scope) {
    ConditionVerdicts checks = new ConditionVerdicts(rule, branch, scope);
    branch.conditions().forEach(checks::check);
    if (!checks.impossible) {
      checks.quantified.forEach(checks::relate);
    }
    return List.copyOf(checks.judged);
  }

  private void check(Condition condition) {
    if (impossible) {
      return;
    }
    if (condition instanceof Pattern pattern) {
      constraints(pattern.constraints(), premises);
      there.add(pattern);
    } else if (condition instanceof Quantified group) {
      Premises inside = premises.copy();
      group.patterns().forEach(pattern -> constraints(pattern.constraints(), inside));
      quantified.add(group);
    } else if (condition instanceof Accumulate accumulate) {
      constraints(accumulate.pattern().constraints(), premises.copy());
      premises.addResults(accumulate);
      constraints(accumulate.constraints(), premises);
    }
  }

  /** Judges constraints that hold together, and adds them to what holds. */
  private void constraints(List<Constraint> constraints, Premises before) {
    Premises whole = before.copy();
    for (Constraint constraint : constraints) {
      whole.add(constraint);
      if (whole.known().isImpossible()) {
        judged.add(judged(Verdict.NEVER, constraint, before, constraints));
        impossible = true;
        return;
      }
    }
    List<Constraint> needed = new ArrayList<>(constraints);
    for (int i = constraints.size() - 1; i >= 0; i--) {
      Constraint constraint = constraints.get(i);
      needed.remove(i);
      Clauses others = before.known().and(LOGIC.all(needed));
      if (others.and(LOGIC.of(constraint.expression(), false)).isImpossible()) {
        judged.add(judged(Verdict.ALWAYS, constraint, before, needed));
      } else {
        needed.add(i, constraint);
      }
    }
    constraints.forEach(before::add);
  }

  private static Judged judged(
      Verdict verdict, Constraint constraint, Premises before, List<Constraint> others) {
    Clauses opposed = LOGIC.of(constraint.expression(), verdict == Verdict.NEVER);
    return new Judged(
        verdict,
        new ConditionPlace(constraint.line(), constraint.column()),
        "`" + constraint.text() + "`",
        opposed.isImpossible() ? "" : because(constraint, opposed, before, others));
  }

  /** The one other condition that decides, if one does alone. */
  private static String because(
      Constraint constraint, Clauses opposed, Premises before, List<Constraint> others) {
    Premises all = before.copy();
    others.stream().filter(other -> !other.equals(constraint)).forEach(all::add);
    Optional<Premises.Premise> other =
        all.first(premise -> premise.clauses().and(opposed).isImpossible());
    return other
        .map(premise -> premise.line() == 0 ? premise.text() : at(premise.text(), premise.line()))
        .orElse("the conditions beside it");
  }

  private static String at(String text, int line) {
    return text + " in line " + line;
  }

  /** Holds a {@code not} or {@code exists} against the patterns, and against the others. */
  private void relate(Quantified group) {
    if (fits(premises.known(), List.of(), group)) {
      add(group, group.negated() ? Verdict.NEVER : Verdict.ALWAYS, "the patterns beside it");
      return;
    }
    int place = quantified.indexOf(group);
    for (int i = 0; i < quantified.size(); i++) {
      if (i != place && relate(group, quantified.get(i), i < place)) {
        return;
      }
    }
  }

  /** Of two that say the same, the later says nothing. */
  private boolean relate(Quantified group, Quantified other, boolean after) {
    String why = "`" + word(other) + "` in line " + other.line();
    if (!other.negated() && follows(other, group)) {
      if (group.negated() || after || !follows(group, other)) {
        add(group, group.negated() ? Verdict.NEVER : Verdict.ALWAYS, why);
        return true;
      }
    } else if (other.negated() && group.negated() && follows(group, other)) {
      if (after || !follows(other, group)) {
        add(group, Verdict.ALWAYS, why);
        return true;
      }
    }
    return false;
  }

  /** Whether facts that fit the one fit the other too. */
  private boolean follows(Quantified one, Quantified other) {
    return fits(premises.with(one), one.patterns(), other);
  }

  private boolean fits(Clauses known, List<Pattern> more, Quantified group) {
    List<There> all = Stream.concat(there.stream(), more.stream()).map(There::of).toList();
    return new Implication(known, all).fits(group.patterns());
  }

  private void add(Quantified group, Verdict verdict, String why) {
    String text = "`" + word(group) + "`";
    judged.add(new Judged(verdict, new ConditionPlace(group.line(), group.column()), text, why));
  }

  private static String word(Quantified group) {
    String types =
        String.join(
            " and ",
            group.patterns().stream().map(pattern -> pattern.slot().factType().name()).toList());
    return (group.negated() ? "not " : "exists ") + types;
  }
}
