package io.casecheck.engine.explain;

import io.casecheck.engine.explain.CoverageGoal.Kind;
import io.casecheck.pack.Pack;
import io.casecheck.pack.check.Possibility;
import io.casecheck.pack.check.Possibility.Beside;
import io.casecheck.pack.check.Possibility.Settled;
import io.casecheck.pack.check.Possibility.Side;
import io.casecheck.pack.tree.Branch;
import io.casecheck.pack.tree.Condition;
import io.casecheck.pack.tree.Condition.Accumulate;
import io.casecheck.pack.tree.Condition.Constraint;
import io.casecheck.pack.tree.Condition.Pattern;
import io.casecheck.pack.tree.Condition.Quantified;
import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.Reads;
import io.casecheck.pack.tree.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Proves of goals of one version that no case can reach them. What it says is certain; of what it
 * does not say, nothing is known.
 */
final class Unreachable {
  static final String CONTRADICTION =
      "what stands beside it, the window and the rows of the tables leave no such value";
  static final String NO_DAY =
      "the conditions and the rows of the tables leave nothing on this day";

  private final Pack pack;
  private final Rule rule;

  Unreachable(Pack pack, Rule rule) {
    this.pack = pack;
    this.rule = rule;
  }

  /** Why no case can reach it; nothing if that is not known. */
  Optional<String> why(CoverageGoal goal) {
    if (goal.kind() == Kind.FIRED) {
      return Optional.empty();
    }
    String why = null;
    for (Branch branch : rule.branches()) {
      for (Target target : targets(branch, goal)) {
        Optional<String> here = target.why(goal);
        if (here.isEmpty()) {
          return Optional.empty();
        }
        why = why == null ? here.get() : why;
      }
    }
    return Optional.ofNullable(why);
  }

  /** Where in an alternative the goal can be reached. */
  private List<Target> targets(Branch branch, CoverageGoal goal) {
    List<Target> targets = new ArrayList<>();
    if (goal.kind() == Kind.WINDOW) {
      targets.add(new Target(branch, null, null, null));
      return targets;
    }
    for (Condition condition : branch.conditions()) {
      for (Pattern pattern : patterns(condition)) {
        for (Constraint constraint : pattern.constraints()) {
          if (constraint.line() == goal.line() && constraint.column() == goal.column()) {
            Condition whole = condition instanceof Pattern ? null : condition;
            targets.add(new Target(branch, whole, pattern, constraint));
          }
        }
      }
    }
    return targets;
  }

  private static List<Pattern> patterns(Condition condition) {
    if (condition instanceof Pattern pattern) {
      return List.of(pattern);
    }
    return condition instanceof Quantified group
        ? group.patterns()
        : List.of(((Accumulate) condition).pattern());
  }

  /** A condition in an alternative, or the alternative as a whole. */
  private final class Target {
    private final Branch branch;

    /** The {@code not}, {@code exists} or accumulate around it. */
    private final @Nullable Condition whole;

    private final @Nullable Pattern pattern;
    private final @Nullable Constraint constraint;

    Target(
        Branch branch,
        @Nullable Condition whole,
        @Nullable Pattern pattern,
        @Nullable Constraint constraint) {
      this.branch = branch;
      this.whole = whole;
      this.pattern = pattern;
      this.constraint = constraint;
    }

    Optional<String> why(CoverageGoal goal) {
      List<Settled> others = others();
      if (goal.kind() == Kind.WINDOW) {
        LocalDate day = LocalDate.parse(goal.wanted());
        boolean never = new Possibility(pack, rule, branch, day, null).excludes(others, null);
        return never ? Optional.of(NO_DAY) : Optional.empty();
      }
      if (constraint == null || pattern == null) {
        return Optional.empty();
      }
      Expression condition = constraint.expression();
      Possibility possibility = new Possibility(pack, rule, branch, null, whole);
      if (goal.kind() == Kind.THRESHOLD) {
        return when(possibility.excludes(others, beside(condition, goal)));
      }
      switch (goal.wanted()) {
        case CoverageGoal.TRUE:
          return when(possibility.excludes(with(others, condition, true), null));
        case CoverageGoal.FALSE:
          List<Settled> all = with(others, condition, false);
          Optional<String> absent = new AbsentInputs(rule, branch).why(condition, others);
          return absent.isPresent() ? absent : when(possibility.excludes(all, null));
        default:
          return whole == null
              ? Optional.empty()
              : AbsentInputs.whyStated(condition, pattern, outside());
      }
    }

    private Optional<String> when(boolean never) {
      return never ? Optional.of(CONTRADICTION) : Optional.empty();
    }

    private List<Settled> with(List<Settled> others, Expression condition, boolean holds) {
      List<Settled> all = new ArrayList<>(others);
      all.add(new Settled(condition, holds));
      return all;
    }

    private Beside beside(Expression condition, CoverageGoal goal) {
      List<Comparisons> bounds = Comparisons.in(condition);
      int open = goal.subject().lastIndexOf("(bound ");
      boolean several = bounds.size() > 1 && open >= 0;
      int index =
          several
              ? Integer.parseInt(goal.subject().substring(open + 7, goal.subject().length() - 1))
                  - 1
              : 0;
      Side side =
          switch (goal.wanted()) {
            case CoverageGoal.BELOW -> Side.BELOW;
            case CoverageGoal.AT -> Side.AT;
            default -> Side.ABOVE;
          };
      return new Beside(side, bounds.get(index).left(), bounds.get(index).right());
    }

    /** All that must hold while the goal is reached; results of an accumulate are left open. */
    private List<Settled> others() {
      List<Settled> others = new ArrayList<>();
      for (Condition condition : branch.conditions()) {
        if (condition instanceof Pattern || condition.equals(whole)) {
          patterns(condition).forEach(some -> add(some, others));
        }
      }
      return others;
    }

    /** All that stands on lines of its own. */
    private List<Settled> outside() {
      List<Settled> outside = new ArrayList<>();
      branch.conditions().stream()
          .filter(Pattern.class::isInstance)
          .forEach(condition -> add((Pattern) condition, outside));
      return outside;
    }

    private void add(Pattern some, List<Settled> others) {
      for (Constraint one : some.constraints()) {
        boolean computed =
            Reads.slots(one.expression()).stream().anyMatch(slot -> slot.type() == null);
        if (!computed && !one.equals(constraint)) {
          others.add(new Settled(one.expression(), true));
        }
      }
    }
  }
}
