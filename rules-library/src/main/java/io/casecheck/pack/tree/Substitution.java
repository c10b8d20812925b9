package io.casecheck.pack.tree;

import io.casecheck.model.TableRow;
import io.casecheck.pack.tree.Expression.And;
import io.casecheck.pack.tree.Expression.Arithmetic;
import io.casecheck.pack.tree.Expression.Call;
import io.casecheck.pack.tree.Expression.Comparison;
import io.casecheck.pack.tree.Expression.Contains;
import io.casecheck.pack.tree.Expression.In;
import io.casecheck.pack.tree.Expression.Literal;
import io.casecheck.pack.tree.Expression.Matches;
import io.casecheck.pack.tree.Expression.Not;
import io.casecheck.pack.tree.Expression.Or;
import io.casecheck.pack.tree.Expression.Read;
import java.util.function.Function;

/**
 * Puts something else in place of what an expression reads.
 *
 * @param read what takes the place of a read; the read itself if nothing does
 */
public record Substitution(Function<Read, Expression> read) {
  /** The figures of a row of a table, in place of what is read of it. */
  public static Substitution row(Slot slot, TableRow row) {
    return new Substitution(
        read -> {
          Object value = read.slot().equals(slot) ? read.component().read().apply(row) : null;
          return value == null ? read : new Literal(value, read.type());
        });
  }

  /** Two places have the same fact. */
  public static Substitution same(Slot one, Slot other) {
    return new Substitution(
        read -> read.slot().equals(other) ? new Read(one, read.component()) : read);
  }

  public Expression of(Expression expression) {
    if (expression instanceof Read value) {
      return read.apply(value);
    }
    if (expression instanceof Arithmetic e) {
      return new Arithmetic(e.operator(), of(e.left()), of(e.right()));
    }
    if (expression instanceof Call e) {
      return new Call(of(e.target()), e.method(), e.arguments().stream().map(this::of).toList());
    }
    if (expression instanceof Comparison e) {
      return new Comparison(e.operator(), of(e.left()), of(e.right()));
    }
    if (expression instanceof In e) {
      return new In(of(e.value()), e.options(), e.negated());
    }
    if (expression instanceof Matches e) {
      return new Matches(of(e.value()), e.pattern(), e.negated());
    }
    if (expression instanceof Contains e) {
      return new Contains(of(e.list()), of(e.element()), e.negated());
    }
    if (expression instanceof And e) {
      return new And(of(e.left()), of(e.right()));
    }
    if (expression instanceof Or e) {
      return new Or(of(e.left()), of(e.right()));
    }
    return expression instanceof Not e ? new Not(of(e.inner())) : expression;
  }
}
