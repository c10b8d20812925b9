package io.casecheck.pack.tree;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One way to satisfy a rule. A rule without {@code or} has one. Immutable. */
public final class Branch {
  private final List<Condition> conditions;
  private final ReportCall report;
  private final int slots;
  private final Map<String, Expression> bindings;
  private final List<Slot> tuple;

  /** Takes what was read, and does not copy it. */
  public Branch(
      List<Condition> conditions, ReportCall report, int slots, Map<String, Expression> bindings) {
    this.conditions = conditions;
    this.report = report;
    this.slots = slots;
    this.bindings = bindings;
    this.tuple = conditions.stream().flatMap(Branch::slotsOf).toList();
  }

  private static Stream<Slot> slotsOf(Condition condition) {
    if (condition instanceof Condition.Pattern pattern) {
      return Stream.of(pattern.slot());
    }
    return condition instanceof Condition.Accumulate accumulate
        ? accumulate.functions().stream().map(Condition.Function::slot)
        : Stream.of();
  }

  /**
   * A pattern and how the branch depends on it.
   *
   * @param positive whether the branch cannot match without a fact that satisfies it for certain
   */
  public record Member(Condition.Pattern pattern, boolean positive) {}

  /** Its patterns, also those within groups, in order. */
  public List<Member> members() {
    return conditions.stream().flatMap(Branch::membersOf).toList();
  }

  private static Stream<Member> membersOf(Condition condition) {
    if (condition instanceof Condition.Pattern pattern) {
      return Stream.of(new Member(pattern, true));
    }
    if (condition instanceof Condition.Quantified quantified) {
      boolean positive = !quantified.negated();
      return quantified.patterns().stream().map(inner -> new Member(inner, positive));
    }
    return condition instanceof Condition.Accumulate accumulate
        ? Stream.of(new Member(accumulate.pattern(), false))
        : Stream.of();
  }

  /** What must hold, in order. */
  public List<Condition> conditions() {
    return conditions;
  }

  /** What the rule then reports. */
  public ReportCall report() {
    return report;
  }

  /** Size of the frame that its matching needs. */
  public int slots() {
    return slots;
  }

  /** What the names stand for that messages may use, without {@code $}. */
  public Map<String, Expression> bindings() {
    return bindings;
  }

  /** Slots of the facts, and of the results of accumulates, that make up a match, in order. */
  public List<Slot> tuple() {
    return tuple;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Branch branch
        && conditions.equals(branch.conditions)
        && report.equals(branch.report)
        && slots == branch.slots
        && bindings.equals(branch.bindings);
  }

  @Override
  public int hashCode() {
    return Objects.hash(conditions, report, slots, bindings);
  }
}
