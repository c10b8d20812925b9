package io.casecheck.pack;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One way to satisfy a rule. A rule without {@code or} has one.
 *
 * @param conditions what must hold, in order
 * @param report what the rule then reports
 * @param slots size of the frame that its matching needs
 * @param bindings what the names stand for that messages may use, without {@code $}
 */
public record Branch(
    List<Condition> conditions, ReportCall report, int slots, Map<String, Expression> bindings) {

  /** Slots of the facts, and of the results of accumulates, that make up a match, in order. */
  public List<Slot> tuple() {
    return conditions.stream().flatMap(Branch::slotsOf).toList();
  }

  private static Stream<Slot> slotsOf(Condition condition) {
    if (condition instanceof Condition.Pattern pattern) {
      return Stream.of(pattern.slot());
    }
    return condition instanceof Condition.Accumulate accumulate
        ? accumulate.functions().stream().map(Condition.Function::slot)
        : Stream.of();
  }
}
