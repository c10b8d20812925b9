package io.casecheck.engine;

import io.casecheck.pack.tree.Condition.Constraint;
import io.casecheck.pack.tree.Condition.Pattern;
import io.casecheck.pack.tree.FactType;
import io.casecheck.pack.tree.Joins;
import io.casecheck.pack.tree.Reads;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a pattern asks of a fact alone, whatever else is matched. Immutable. */
final class FactFilter {
  /**
   * What makes two filters the same.
   *
   * @param type type of the facts
   * @param constraints the constraints as written, or as read where a name stands in them: it may
   *     stand for something else in another rule
   */
  record Key(FactType type, List<Object> constraints) {}

  private final int number;
  private final FactType type;
  private final int slot;
  private final List<Test> tests;
  private final Joins.@Nullable Fixed fixed;

  private FactFilter(int number, Pattern pattern, List<Constraint> alone) {
    this.number = number;
    this.type = pattern.slot().factType();
    this.slot = pattern.slot().index();
    this.tests = alone.stream().map(constraint -> Tests.of(constraint.expression())).toList();
    // Of these alone: a filter is shared by every pattern that asks the same of a fact alone.
    this.fixed = Joins.fixed(alone, pattern.slot());
  }

  static FactFilter of(int number, Pattern pattern) {
    return new FactFilter(number, pattern, alone(pattern));
  }

  static Key key(Pattern pattern) {
    List<Object> constraints =
        alone(pattern).stream()
            .map(
                constraint ->
                    constraint.text().contains("$") ? constraint.expression() : constraint.text())
            .toList();
    return new Key(pattern.slot().factType(), constraints);
  }

  /** The constraints of a pattern that read nothing but its own fact. */
  private static List<Constraint> alone(Pattern pattern) {
    return pattern.constraints().stream()
        .filter(constraint -> readsOnlyItself(constraint, pattern))
        .toList();
  }

  private static boolean readsOnlyItself(Constraint constraint, Pattern pattern) {
    return Reads.slots(constraint.expression()).stream().allMatch(pattern.slot()::equals);
  }

  /**
   * Whether the fact satisfies what the pattern asks of it alone, or may.
   *
   * @param frame room for a match; changed
   */
  boolean accepts(Object fact, Object[] frame) {
    frame[slot] = fact;
    for (int i = 0; i < tests.size(); i++) {
      if (isFalse(tests.get(i), frame)) {
        return false;
      }
    }
    return true;
  }

  /** What breaks here breaks in the engine too, where it is reported. */
  private static boolean isFalse(Test test, Object[] frame) {
    try {
      return test.test(frame) == Truth.FALSE;
    } catch (RuntimeException | StackOverflowError broken) {
      return false;
    }
  }

  /** Its position among the filters of some rules. */
  int number() {
    return number;
  }

  FactType type() {
    return type;
  }

  /** A component that a constant fixes, or null. */
  Joins.@Nullable Fixed fixed() {
    return fixed;
  }
}
