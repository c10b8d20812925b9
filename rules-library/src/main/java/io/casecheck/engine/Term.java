package io.casecheck.engine;

import io.casecheck.pack.tree.Component;
import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.Expression.Arithmetic;
import io.casecheck.pack.tree.Expression.Call;
import io.casecheck.pack.tree.Expression.Literal;
import io.casecheck.pack.tree.Expression.Read;
import io.casecheck.pack.tree.Expression.Result;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value, ready to be computed on a frame of matched facts; null if an input is not stated. */
public interface Term {
  /** The value; null if an input is not stated. */
  @Nullable Object value(Object[] frame);

  /** The value of an expression, ready to be computed. */
  static Term of(Expression expression) {
    if (expression instanceof Literal literal) {
      Object value = literal.value();
      return frame -> value;
    }
    if (expression instanceof Read read) {
      return read(read.slot().index(), read.component());
    }
    if (expression instanceof Expression.Fact fact) {
      int slot = fact.slot().index();
      return frame -> frame[slot];
    }
    if (expression instanceof Result result) {
      int slot = result.slot().index();
      return frame -> ((Tally) frame[slot]).exact();
    }
    if (expression instanceof Arithmetic arithmetic) {
      return arithmetic(arithmetic);
    }
    if (expression instanceof Call call) {
      return call(call);
    }
    Test test = Tests.of(expression);
    return frame ->
        switch (test.test(frame)) {
          case TRUE -> true;
          case FALSE -> false;
          case UNKNOWN -> null;
        };
  }

  private static Term read(int slot, Component component) {
    return frame ->
        frame[slot] instanceof Facts.Phantom ? null : component.read().apply(frame[slot]);
  }

  private static Term arithmetic(Arithmetic arithmetic) {
    Term left = of(arithmetic.left());
    Term right = of(arithmetic.right());
    char operator = arithmetic.operator();
    return frame -> {
      Object a = left.value(frame);
      Object b = right.value(frame);
      if (a == null || b == null) {
        return null;
      }
      return switch (operator) {
        case '+' -> decimal(a).add(decimal(b));
        case '-' -> decimal(a).subtract(decimal(b));
        default -> decimal(a).multiply(decimal(b));
      };
    };
  }

  private static Term call(Call call) {
    Term target = of(call.target());
    List<Term> arguments = call.arguments().stream().map(Term::of).toList();
    return frame -> {
      Object value = target.value(frame);
      List<Object> values = new ArrayList<>(arguments.size());
      for (Term argument : arguments) {
        Object stated = argument.value(frame);
        if (stated == null) {
          return null;
        }
        values.add(stated);
      }
      return value == null ? null : call.method().apply(value, values);
    };
  }

  /** A number of any type as a decimal. */
  static BigDecimal decimal(Object number) {
    return number instanceof BigDecimal decimal
        ? decimal
        : BigDecimal.valueOf(((Number) number).longValue());
  }
}
