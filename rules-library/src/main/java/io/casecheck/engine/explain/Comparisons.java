package io.casecheck.engine.explain;

import io.casecheck.engine.Term;
import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.Expression.Call;
import io.casecheck.pack.tree.Expression.Comparison;
import io.casecheck.pack.tree.Method;
import io.casecheck.pack.tree.Reads;
import io.casecheck.pack.tree.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A comparison that has a bound.
 *
 * @param left what is compared
 * @param right the bound
 */
record Comparisons(Expression left, Expression right) {
  private static final Set<String> ORDERED = Set.of("<", "<=", ">", ">=");

  /** Those within a condition, in the order of the text. */
  static List<Comparisons> in(Expression condition) {
    List<Comparisons> found = new ArrayList<>();
    collect(condition, found);
    return found;
  }

  private static void collect(Expression expression, List<Comparisons> found) {
    if (expression instanceof Comparison comparison
        && ORDERED.contains(comparison.operator())
        && comparison.left().type().kind() != Type.Kind.TEXT) {
      found.add(new Comparisons(comparison.left(), comparison.right()));
    } else if (expression instanceof Call call
        && (call.method() == Method.DATE_IS_BEFORE || call.method() == Method.DATE_IS_AFTER)) {
      found.add(new Comparisons(call.target(), call.arguments().get(0)));
    }
    Reads.parts(expression).forEach(part -> collect(part, found));
  }

  /** Where the value lies; nothing if it is far from its bound or not stated. */
  Optional<String> position(Object[] frame) {
    Object value = Term.of(left).value(frame);
    Object bound = Term.of(right).value(frame);
    if (value == null || bound == null || !Neighbours.isOrdered(bound)) {
      return Optional.empty();
    }
    int order = order(value, bound);
    if (order == 0) {
      return Optional.of(CoverageGoal.AT);
    }
    if (order < 0) {
      return order(value, Neighbours.step(bound, -1)) >= 0
          ? Optional.of(CoverageGoal.BELOW)
          : Optional.empty();
    }
    return order(value, Neighbours.step(bound, 1)) <= 0
        ? Optional.of(CoverageGoal.ABOVE)
        : Optional.empty();
  }

  private static int order(Object a, Object b) {
    if (a instanceof LocalDate day) {
      return day.compareTo((LocalDate) b);
    }
    if (a instanceof OffsetDateTime moment) {
      return moment.toInstant().compareTo(((OffsetDateTime) b).toInstant());
    }
    BigDecimal decimal = Term.decimal(a);
    return decimal.compareTo(Term.decimal(b));
  }
}
