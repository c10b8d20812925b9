package io.casecheck.pack.tree;

import io.casecheck.pack.tree.Condition.Accumulate;
import io.casecheck.pack.tree.Condition.Constraint;
import io.casecheck.pack.tree.Condition.Pattern;
import io.casecheck.pack.tree.Condition.Quantified;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a condition begins.
 *
 * @param line its line
 * @param column its column
 */
public record ConditionPlace(int line, int column) {
  /** The places of a condition and of the constraints in it. */
  public static Stream<ConditionPlace> of(Condition condition) {
    if (condition instanceof Pattern pattern) {
      return of(pattern.constraints());
    }
    if (condition instanceof Quantified quantified) {
      return Stream.concat(
          Stream.of(new ConditionPlace(quantified.line(), quantified.column())),
          quantified.patterns().stream().flatMap(pattern -> of(pattern.constraints())));
    }
    Accumulate accumulate = (Accumulate) condition;
    return Stream.concat(of(accumulate.pattern().constraints()), of(accumulate.constraints()));
  }

  private static Stream<ConditionPlace> of(List<Constraint> constraints) {
    return constraints.stream()
        .map(constraint -> new ConditionPlace(constraint.line(), constraint.column()));
  }

  public Span span() {
    return new Span(line, column, line, column);
  }
}
