package io.casecheck.pack.compile;

import io.casecheck.pack.tree.Condition.Constraint;
import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.Expression.Comparison;
import io.casecheck.pack.tree.Expression.In;
import io.casecheck.pack.tree.Expression.Literal;
import io.casecheck.pack.tree.Expression.Read;
import io.casecheck.pack.tree.Joins;
import io.casecheck.pack.tree.Reads;
import io.casecheck.pack.tree.Slot;
import io.casecheck.pack.tree.Type;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Prints constraints for the engine in two forms. The strict form is true only if the constraint is
 * true whatever the inputs that are not stated turn out to be; the relaxed form is true if it may
 * be. They are duals: {@code not} turns one into the other.
 */
final class ConstraintText {
  private static final Set<Type.Kind> HASHED =
      Set.of(Type.Kind.TEXT, Type.Kind.CONSTANT, Type.Kind.DATE);

  private final @Nullable Slot current;
  private final JavaText java;

  ConstraintText(@Nullable Slot current) {
    this.current = current;
    this.java = new JavaText(current);
  }

  /**
   * The constraints of a pattern, separated by commas, so that the engine shares and hashes them.
   */
  String list(List<Constraint> constraints, boolean strict) {
    return constraints.stream()
        .map(constraint -> top(constraint.expression(), strict))
        .collect(Collectors.joining(", "));
  }

  /** All constraints as one condition; {@code true} if there are none. */
  String all(List<Constraint> constraints, boolean strict) {
    return constraints.isEmpty()
        ? "true"
        : constraints.stream()
            .map(constraint -> form(constraint.expression(), strict))
            .collect(Collectors.joining(" && ", "(", ")"));
  }

  private String top(Expression expression, boolean strict) {
    String plain = plain(expression, strict);
    return plain == null ? form(expression, strict) : plain;
  }

  /**
   * The engine's own syntax, where it answers rightly on what is not stated: such constraints are
   * shared between rules and indexed.
   */
  private @Nullable String plain(Expression expression, boolean strict) {
    boolean guarded = !strict && !Reads.nullable(expression).isEmpty();
    if (guarded) {
      return null;
    }
    if (expression instanceof Comparison comparison && comparison.operator().equals("==")) {
      return plainEqual(comparison.left(), comparison.right());
    }
    if (expression instanceof In in
        && !in.negated()
        && isOwn(in.value())
        && HASHED.contains(in.value().type().kind())) {
      return in.options().stream()
          .map(JavaText::literal)
          .collect(Collectors.joining(", ", java.value(in.value()) + " in (", ")"));
    }
    return null;
  }

  private @Nullable String plainEqual(Expression left, Expression right) {
    if (!isOwn(left)) {
      return null;
    }
    if (right instanceof Literal literal && HASHED.contains(left.type().kind())) {
      return java.value(left) + " == " + JavaText.literal(literal);
    }
    if (right instanceof Read other && Joins.isIndexed(left.type(), other.type())) {
      boolean bothMayBeNull = ((Read) left).component().nullable() && other.component().nullable();
      String join = java.value(left) + " == " + java.read(other);
      return bothMayBeNull ? java.value(left) + " != null, " + join : join;
    }
    return null;
  }

  private boolean isOwn(Expression expression) {
    return expression instanceof Read read && read.slot().equals(current);
  }

  /** One condition that the engine takes as a whole. */
  String form(Expression expression, boolean strict) {
    if (expression instanceof Expression.And and) {
      return "(" + form(and.left(), strict) + " && " + form(and.right(), strict) + ")";
    }
    if (expression instanceof Expression.Or or) {
      return "(" + form(or.left(), strict) + " || " + form(or.right(), strict) + ")";
    }
    if (expression instanceof Expression.Not not) {
      return "!(" + form(not.inner(), !strict) + ")";
    }
    Collection<Read> reads = Reads.nullable(expression);
    if (reads.isEmpty()) {
      return java.atom(expression);
    }
    return reads.stream()
            .map(read -> java.read(read) + (strict ? " != null" : " == null"))
            .collect(Collectors.joining(strict ? " && " : " || ", "(", ""))
        + (strict ? " && " : " || ")
        + java.atom(expression)
        + ")";
  }
}
