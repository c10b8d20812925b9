package io.casecheck.pack.check;

import io.casecheck.pack.Check;
import io.casecheck.pack.tree.Branch;
import io.casecheck.pack.tree.Condition;
import io.casecheck.pack.tree.Condition.Pattern;
import io.casecheck.pack.tree.Condition.Quantified;
import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.Joins;
import io.casecheck.pack.tree.Rule;
import io.casecheck.pack.tree.Slot;
import io.casecheck.pack.tree.Span;
import io.casecheck.rule.PackProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Refuses rules that combine every fact of one list with every fact of another.
 *
 * <p>Nothing stops the engine while it looks for combinations: no limit of matches, no deadline, no
 * interrupt. Two lists of 5,000 items that no equality connects are 25,000,000 combinations, three
 * are out of reach. What is not refused is still estimated before it is run, so this check can
 * leave alone what practice needs: a list that occurs once in the rule; one that a constant or an
 * equality with an earlier fact narrows; {@code not} or {@code exists} of something that has
 * nothing to do with the facts before it, which is decided once; and the last or first item of one
 * list, which is found by {@code not} of a later or earlier one.
 */
final class JoinChecks implements PackCheck {
  @Override
  public Stream<PackProblem> problems(PackDraft draft) {
    List<PackProblem> problems = new ArrayList<>();
    draft.rules().forEach(rule -> rule.branches().forEach(branch -> check(rule, branch, problems)));
    return problems.stream();
  }

  private static void check(Rule rule, Branch branch, List<PackProblem> problems) {
    @Nullable Pattern open = null;
    for (Condition condition : branch.conditions()) {
      if (condition instanceof Pattern pattern) {
        open = next(rule, open, pattern, problems);
      } else if (condition instanceof Quantified quantified) {
        checkInner(rule, open, quantified.patterns(), problems);
      } else if (condition instanceof Condition.Accumulate accumulate) {
        next(rule, open, accumulate.pattern(), problems);
      }
    }
  }

  private static void checkInner(
      Rule rule, @Nullable Pattern outer, List<Pattern> patterns, List<PackProblem> problems) {
    @Nullable Pattern open = outer;
    if (isDecidedOnce(patterns) || isLastOfItsList(outer, patterns)) {
      open = null;
    }
    for (Pattern pattern : patterns) {
      open = next(rule, open, pattern, problems);
    }
  }

  private static boolean isDecidedOnce(List<Pattern> patterns) {
    return Joins.outer(patterns).stream()
        .allMatch(slot -> slot.type() != null && slot.type().occursOnce());
  }

  /** The one idiom that compares all items of a list with each other: none is later, or earlier. */
  private static boolean isLastOfItsList(@Nullable Pattern outer, List<Pattern> patterns) {
    return outer != null
        && patterns.size() == 1
        && patterns.get(0).slot().factType().equals(outer.slot().factType());
  }

  /** The pattern that is open after this one; a problem if there are two. */
  private static @Nullable Pattern next(
      Rule rule, @Nullable Pattern open, Pattern pattern, List<PackProblem> problems) {
    if (!isOpen(pattern)) {
      return open;
    }
    if (open != null) {
      problems.add(
          Check.UNBOUNDED_JOIN.problem(
              rule,
              new Span(pattern.line(), pattern.column(), pattern.line(), pattern.column()),
              "Every %s is combined with every %s of line %s; no equality connects the two, and a"
                      .formatted(
                          pattern.slot().factType().name(),
                          open.slot().factType().name(),
                          open.line())
                  + " long case would never end.",
              "connect them by a component, such as line == $line.number"));
    }
    return pattern;
  }

  private static boolean isOpen(Pattern pattern) {
    return !pattern.slot().factType().occursOnce()
        && pattern.constraints().stream()
            .noneMatch(constraint -> narrows(constraint.expression(), pattern.slot()));
  }

  /** An equality with a constant or with an earlier fact leaves few facts of a list. */
  private static boolean narrows(Expression expression, Slot slot) {
    if (expression instanceof Expression.And and) {
      return narrows(and.left(), slot) || narrows(and.right(), slot);
    }
    if (expression instanceof Expression.In in) {
      return !in.negated();
    }
    if (expression instanceof Expression.Comparison comparison) {
      return comparison.operator().equals("==")
          && (isOwn(comparison.left(), slot) || isOwn(comparison.right(), slot));
    }
    return false;
  }

  private static boolean isOwn(Expression expression, Slot slot) {
    return expression instanceof Expression.Read read && read.slot().equals(slot);
  }
}
