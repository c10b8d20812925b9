package io.casecheck.engine.explain;

import io.casecheck.engine.Term;
import io.casecheck.pack.tree.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Values next to a value. */
final class Neighbours {
  /** Where a value lies beside a bound. */
  enum Position {
    BELOW,
    AT,
    ABOVE,
    /** Not next to it. */
    FAR
  }

  private Neighbours() {}

  /** Values of which the comparison with a value is true, the nearest first. */
  static List<Object> satisfying(String operator, Object value, Type type, List<Object> others) {
    return switch (operator) {
      case "==" -> List.of(value);
      case "<" -> List.of(step(value, -1));
      case ">" -> List.of(step(value, 1));
      case "<=", ">=" -> List.of(value);
      default -> unequal(value, type, others);
    };
  }

  private static List<Object> unequal(Object value, Type type, List<Object> others) {
    List<Object> values = new ArrayList<>();
    Object[] constants = type.java().getEnumConstants();
    if (value instanceof Boolean truth) {
      return List.of(!truth);
    }
    if (constants != null) {
      values.addAll(Arrays.asList(constants));
    } else if (isOrdered(value)) {
      values.add(step(value, 1));
      values.add(step(value, -1));
    } else {
      values.addAll(others);
    }
    values.removeIf(value::equals);
    if (values.isEmpty() && value instanceof String text) {
      values.add(text + "X");
    }
    return values;
  }

  static boolean isOrdered(Object value) {
    return value instanceof Number || value instanceof LocalDate || value instanceof OffsetDateTime;
  }

  /**
   * The next value up or down: one of the last digit that is written, a day, or a minute. A row
   * without an end expires on the last of all days, which is its own next.
   */
  static Object step(Object value, int direction) {
    if (value instanceof BigDecimal decimal) {
      int digits = Math.max(0, decimal.stripTrailingZeros().scale());
      return decimal.add(BigDecimal.ONE.movePointLeft(digits).multiply(new BigDecimal(direction)));
    }
    if (value instanceof Integer number) {
      return number + direction;
    }
    if (value instanceof Long number) {
      return number + direction;
    }
    if (value instanceof LocalDate day) {
      return direction > 0 && day.equals(LocalDate.MAX) ? day : day.plusDays(direction);
    }
    return value instanceof OffsetDateTime moment ? moment.plusMinutes(direction) : value;
  }

  /** Where a value lies; of what has no next value nothing is near. */
  static Position position(Object value, Object bound) {
    if (!isOrdered(bound)) {
      return Position.FAR;
    }
    int order = order(value, bound);
    if (order < 0) {
      return order(value, step(bound, -1)) >= 0 ? Position.BELOW : Position.FAR;
    }
    if (order > 0) {
      return order(value, step(bound, 1)) <= 0 ? Position.ABOVE : Position.FAR;
    }
    return Position.AT;
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

  static String negated(String operator) {
    return switch (operator) {
      case "==" -> "!=";
      case "!=" -> "==";
      case "<" -> ">=";
      case "<=" -> ">";
      case ">" -> "<=";
      default -> "<";
    };
  }

  /** The operator that says the same with its sides exchanged. */
  static String mirrored(String operator) {
    return switch (operator) {
      case "<" -> ">";
      case "<=" -> ">=";
      case ">" -> "<";
      case ">=" -> "<=";
      default -> operator;
    };
  }
}
