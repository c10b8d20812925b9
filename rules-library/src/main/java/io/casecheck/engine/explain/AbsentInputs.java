package io.casecheck.engine.explain;

import io.casecheck.model.TableRow;
import io.casecheck.pack.check.Possibility.Settled;
import io.casecheck.pack.tree.Branch;
import io.casecheck.pack.tree.Condition.Pattern;
import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.Expression.And;
import io.casecheck.pack.tree.Expression.Comparison;
import io.casecheck.pack.tree.Expression.Literal;
import io.casecheck.pack.tree.Expression.Not;
import io.casecheck.pack.tree.Expression.Or;
import io.casecheck.pack.tree.Expression.Read;
import io.casecheck.pack.tree.Reads;
import io.casecheck.pack.tree.ReportCall;
import io.casecheck.pack.tree.ReportCall.Verb;
import io.casecheck.pack.tree.Rule;
import io.casecheck.pack.tree.Slot;
import io.casecheck.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What cannot be settled since an input that it needs is surely not stated, or surely stated. */
final class AbsentInputs {
  /**
   * Components that are false where nothing is stated, and what is then not stated. A condition
   * that reads one of these is open, and a clock that starts from one gives no day.
   */
  private static final Map<String, Set<String>> WHERE_FALSE =
      Map.of(
          "filed", Set.of("filedOn", "postmarkedOn", "receivedAt", "receivedOn"),
          "withReviewer", Set.of("reviewerReceivedAt"),
          "expeditingRefused", Set.of("expeditingRefusedOn"),
          "extendsTreatment", Set.of("approvedTreatmentEndsAt"));

  private final Rule rule;
  private final Branch branch;

  AbsentInputs(Rule rule, Branch branch) {
    this.rule = rule;
    this.branch = branch;
  }

  /** Why others cannot all hold for certain while a condition is false. */
  Optional<String> why(Expression condition, List<Settled> others) {
    Read flag = falseFlag(condition, false);
    Set<String> absent = flag == null ? null : WHERE_FALSE.get(flag.component().name());
    if (flag == null || absent == null) {
      return Optional.empty();
    }
    String text = "where " + flag.component().name() + " is false, ";
    String start = clockNeeds(flag.slot());
    if (start != null && absent.contains(start)) {
      return Optional.of(text + "nothing states " + start + ", which the clock needs");
    }
    for (Settled other : others) {
      if (isOpen(other.condition(), other.holds(), flag.slot(), absent)) {
        return Optional.of(text + "nothing states what the conditions beside it read");
      }
    }
    return Optional.empty();
  }

  /** The component that must be false for the condition to be as wanted; null if none must. */
  private static @Nullable Read falseFlag(Expression condition, boolean wanted) {
    if (condition instanceof Read read) {
      return wanted ? null : read;
    }
    if (condition instanceof Not not) {
      return falseFlag(not.inner(), !wanted);
    }
    if (condition instanceof Comparison comparison
        && comparison.left() instanceof Read read
        && comparison.right() instanceof Literal literal
        && literal.value() instanceof Boolean value) {
      boolean equal = comparison.operator().equals("==");
      boolean known = equal || comparison.operator().equals("!=");
      return known && (value == equal) != wanted ? read : null;
    }
    return null;
  }

  /** The component of a fact without which the deadline of the rule is open; null if none is. */
  private @Nullable String clockNeeds(Slot slot) {
    ReportCall report = branch.report();
    Clock clock = rule.metadata().clock();
    if (clock == null) {
      return null;
    }
    if (report.verb() == Verb.LATE && slot.equals(report.other())) {
      return "filedOn";
    }
    if (!Gates.hasDeadline(branch) || !slot.equals(report.fact())) {
      return null;
    }
    return switch (clock.start()) {
      case APPEAL_RECEIVED -> "receivedAt";
      case APPEAL_FILED -> "filedOn";
      case REVIEWER_RECEIVED -> "reviewerReceivedAt";
      case EXPEDITING_REFUSED -> "expeditingRefusedOn";
      default -> null;
    };
  }

  /** Whether a condition cannot come out as wanted while components of a fact are not stated. */
  private static boolean isOpen(
      Expression condition, boolean wanted, Slot slot, Set<String> absent) {
    if (condition instanceof Not not) {
      return isOpen(not.inner(), !wanted, slot, absent);
    }
    if (condition instanceof And and) {
      boolean left = isOpen(and.left(), wanted, slot, absent);
      boolean right = isOpen(and.right(), wanted, slot, absent);
      return wanted ? left || right : left && right;
    }
    if (condition instanceof Or or) {
      boolean left = isOpen(or.left(), wanted, slot, absent);
      boolean right = isOpen(or.right(), wanted, slot, absent);
      return wanted ? left && right : left || right;
    }
    return Reads.nullable(condition).stream()
        .anyMatch(read -> read.slot().equals(slot) && absent.contains(read.component().name()));
  }

  /**
   * Why a condition within a {@code not}, {@code exists} or accumulate cannot be open: all that
   * stands outside must hold for certain, and needs what it reads.
   */
  static Optional<String> whyStated(Expression condition, Pattern pattern, List<Settled> outside) {
    for (Read read : Reads.nullable(condition)) {
      boolean stated =
          outside.stream()
              .anyMatch(
                  other ->
                      isOpen(
                          other.condition(),
                          other.holds(),
                          read.slot(),
                          Set.of(read.component().name())));
      if (!stated) {
        return Optional.empty();
      }
    }
    // Of a list that is not held, everything is open.
    boolean mayBeOpen =
        pattern.slot().factType().java() != TableRow.class
            && Reads.slots(condition).contains(pattern.slot());
    return mayBeOpen
        ? Optional.empty()
        : Optional.of("what it reads is stated wherever the conditions outside hold");
  }
}
