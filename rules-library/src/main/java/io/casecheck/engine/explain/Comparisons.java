package io.casecheck.engine.explain;

import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.Expression.Call;
import io.casecheck.pack.tree.Expression.Comparison;
import io.casecheck.pack.tree.Method;
import io.casecheck.pack.tree.Reads;
import io.casecheck.pack.tree.Type;
import java.util.ArrayList;
import java.util.List;
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
}
