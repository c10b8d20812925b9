package io.casecheck.pack.check;

import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.Expression.Arithmetic;
import io.casecheck.pack.tree.Expression.Call;
import io.casecheck.pack.tree.Expression.Literal;
import io.casecheck.pack.tree.Method;
import io.casecheck.pack.tree.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A number, day or moment as a sum of values that rules read, each times a constant. Days count
 * from 1970-01-01, moments in hours.
 *
 * @param factors what each value is multiplied with, by its name; never 0
 * @param constant what is added
 * @param whole whether all the values are whole numbers
 */
record LinearForm(SortedMap<String, BigDecimal> factors, BigDecimal constant, boolean whole) {

  /** The form of a number, a day or a moment. */
  static LinearForm of(Expression expression, TermNames names) {
    if (expression instanceof Literal literal) {
      return constant(number(literal));
    }
    if (expression instanceof Arithmetic arithmetic) {
      LinearForm left = of(arithmetic.left(), names);
      LinearForm right = of(arithmetic.right(), names);
      switch (arithmetic.operator()) {
        case '+':
          return left.plus(right);
        case '-':
          return left.plus(right.times(BigDecimal.ONE.negate()));
        default:
          break;
      }
      if (left.factors.isEmpty() || right.factors.isEmpty()) {
        return left.factors.isEmpty() ? right.times(left.constant) : left.times(right.constant);
      }
    }
    if (expression instanceof Call call
        && !call.arguments().isEmpty()
        && call.arguments().get(0) instanceof Literal literal) {
      long moved = movedBy(call.method(), literal);
      if (moved != 0) {
        return of(call.target(), names).plus(constant(BigDecimal.valueOf(moved)));
      }
    }
    return value(names.of(expression), isWhole(expression.type()));
  }

  private static long movedBy(Method method, Literal literal) {
    return switch (method) {
      case DATE_PLUS_DAYS, MOMENT_PLUS_HOURS -> ((Number) literal.value()).longValue();
      case DATE_MINUS_DAYS, MOMENT_MINUS_HOURS -> -((Number) literal.value()).longValue();
      default -> 0;
    };
  }

  private static BigDecimal number(Literal literal) {
    return literal.value() instanceof LocalDate day
        ? BigDecimal.valueOf(day.toEpochDay())
        : new BigDecimal(literal.value().toString());
  }

  static boolean isWhole(Type type) {
    return type.is(Type.Kind.DATE) || type.java() == Integer.class;
  }

  private static LinearForm constant(BigDecimal number) {
    return new LinearForm(new TreeMap<>(), number, true);
  }

  private static LinearForm value(String name, boolean whole) {
    return new LinearForm(new TreeMap<>(Map.of(name, BigDecimal.ONE)), BigDecimal.ZERO, whole);
  }

  private LinearForm plus(LinearForm other) {
    SortedMap<String, BigDecimal> sum = new TreeMap<>(factors);
    other.factors.forEach((name, factor) -> sum.merge(name, factor, BigDecimal::add));
    sum.values().removeIf(factor -> factor.signum() == 0);
    return new LinearForm(sum, constant.add(other.constant), whole && other.whole);
  }

  LinearForm plus(BigDecimal number) {
    return plus(constant(number));
  }

  private LinearForm times(BigDecimal number) {
    SortedMap<String, BigDecimal> product = new TreeMap<>(factors);
    product.replaceAll((name, factor) -> factor.multiply(number));
    product.values().removeIf(factor -> factor.signum() == 0);
    return new LinearForm(product, constant.multiply(number), whole);
  }

  LinearForm minus(LinearForm other) {
    return plus(other.times(BigDecimal.ONE.negate()));
  }

  /** The first factor, which tells forms that differ by a factor only from others. */
  BigDecimal leading() {
    return factors.getOrDefault(factors.firstKey(), BigDecimal.ONE);
  }

  /** This divided by a number, if the quotients have exact digits; else this. */
  LinearForm dividedBy(BigDecimal number) {
    try {
      SortedMap<String, BigDecimal> quotient = new TreeMap<>(factors);
      quotient.replaceAll((name, factor) -> factor.divide(number));
      return new LinearForm(quotient, constant.divide(number), whole);
    } catch (ArithmeticException e) {
      return this;
    }
  }

  /** Whether the sum without its constant is always a whole number. */
  boolean isWholeSum() {
    return whole
        && factors.values().stream().allMatch(factor -> factor.stripTrailingZeros().scale() <= 0);
  }

  /** The name of the sum without its constant: of one value, the value's own. */
  String name() {
    if (factors.size() == 1 && leading().compareTo(BigDecimal.ONE) == 0) {
      return factors.firstKey();
    }
    return factors.entrySet().stream()
        .map(entry -> entry.getValue().stripTrailingZeros().toPlainString() + "*" + entry.getKey())
        .collect(Collectors.joining(" + "));
  }
}
