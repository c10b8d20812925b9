package io.casecheck.pack.compile;

import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.Expression.Literal;
import io.casecheck.pack.tree.Slot;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Prints expressions as Java that means what the evaluator computes: numbers are compared by value,
 * moments by instant, and everything is a method call, so that no coercion of the engine takes
 * part.
 */
final class JavaText {
  private final @Nullable Slot current;

  /**
   * @param current the pattern whose components are written without a name
   */
  JavaText(@Nullable Slot current) {
    this.current = current;
  }

  String read(Expression.Read read) {
    String component = read.component().name();
    return read.slot().equals(current) ? component : read.slot().variable() + "." + component;
  }

  /** An atom: a condition without {@code && || !}. */
  String atom(Expression atom) {
    if (atom instanceof Expression.Comparison comparison) {
      return comparison(comparison);
    }
    if (atom instanceof Expression.In in) {
      String options =
          in.options().stream()
              .map(option -> equal(in.value(), option))
              .collect(Collectors.joining(" || ", "(", ")"));
      return in.negated() ? "!" + options : options;
    }
    if (atom instanceof Expression.Matches matches) {
      return negate(matches.negated())
          + value(matches.value())
          + ".matches("
          + quoted(matches.pattern())
          + ")";
    }
    if (atom instanceof Expression.Contains contains) {
      return negate(contains.negated())
          + value(contains.list())
          + ".contains("
          + value(contains.element())
          + ")";
    }
    if (atom instanceof Literal || atom instanceof Expression.Call) {
      return value(atom);
    }
    return "Boolean.TRUE.equals(" + value(atom) + ")";
  }

  private static String negate(boolean negated) {
    return negated ? "!" : "";
  }

  private String comparison(Expression.Comparison comparison) {
    String operator = comparison.operator();
    if (operator.equals("==")) {
      return equal(comparison.left(), comparison.right());
    }
    if (operator.equals("!=")) {
      return "!" + equal(comparison.left(), comparison.right());
    }
    return ordered(comparison.left(), comparison.right()) + " " + operator + " 0";
  }

  private String equal(Expression left, Expression right) {
    return switch (left.type().kind()) {
      case NUMBER, MOMENT -> "(" + ordered(left, right) + " == 0)";
      default -> value(left) + ".equals(" + value(right) + ")";
    };
  }

  private String ordered(Expression left, Expression right) {
    return switch (left.type().kind()) {
      case NUMBER -> numbers(left, right);
      case MOMENT -> value(left) + ".toInstant().compareTo(" + value(right) + ".toInstant())";
      default -> value(left) + ".compareTo(" + value(right) + ")";
    };
  }

  private String numbers(Expression left, Expression right) {
    boolean whole =
        left instanceof Expression.Read
            && right instanceof Expression.Read
            && left.type().java() == Integer.class
            && right.type().java() == Integer.class;
    return whole
        ? value(left) + ".compareTo(" + value(right) + ")"
        : number(left) + ".compareTo(" + number(right) + ")";
  }

  String number(Expression expression) {
    if (expression instanceof Literal literal) {
      return decimal((BigDecimal) literal.value());
    }
    if (expression instanceof Expression.Arithmetic arithmetic) {
      String method =
          switch (arithmetic.operator()) {
            case '+' -> "add";
            case '-' -> "subtract";
            default -> "multiply";
          };
      return number(arithmetic.left()) + "." + method + "(" + number(arithmetic.right()) + ")";
    }
    if (expression instanceof Expression.Result) {
      return "io.casecheck.engine.Tally.number(" + value(expression) + ")";
    }
    return expression.type().java() == BigDecimal.class
        ? value(expression)
        : "java.math.BigDecimal.valueOf(" + value(expression) + ")";
  }

  String value(Expression expression) {
    if (expression instanceof Literal literal) {
      return literal(literal);
    }
    if (expression instanceof Expression.Read read) {
      return read(read);
    }
    if (expression instanceof Expression.Fact fact) {
      return fact.slot().variable();
    }
    if (expression instanceof Expression.Result result) {
      return result.slot().variable();
    }
    if (expression instanceof Expression.Call call) {
      return value(call.target())
          + "."
          + call.method().methodName()
          + call.arguments().stream()
              .map(this::argument)
              .collect(Collectors.joining(", ", "(", ")"));
    }
    return number(expression);
  }

  private String argument(Expression argument) {
    return argument instanceof Literal literal && literal.value() instanceof BigDecimal number
        ? String.valueOf(number.intValueExact())
        : value(argument);
  }

  static String literal(Literal literal) {
    Object value = literal.value();
    if (value instanceof String text) {
      return quoted(text);
    }
    if (value instanceof LocalDate day) {
      return "java.time.LocalDate.of(%s, %s, %s)"
          .formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
    if (value instanceof Enum<?> constant) {
      return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }
    return value instanceof BigDecimal number ? decimal(number) : value.toString();
  }

  /** Made anew at each comparison, so without reading digits where it fits. */
  private static String decimal(BigDecimal number) {
    BigInteger unscaled = number.unscaledValue();
    return unscaled.bitLength() < Long.SIZE
        ? "java.math.BigDecimal.valueOf(%sL, %s)".formatted(unscaled, number.scale())
        : "new java.math.BigDecimal(\"" + number + "\")";
  }

  /** A Java text literal that can hold nothing but text. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
