package io.casecheck.cli.mutation;

import io.casecheck.pack.tree.Expression;
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
import io.casecheck.pack.tree.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The small changes to one condition: operators, constants and negations, one at a time. */
final class ExpressionMutations {
  /**
   * A changed condition.
   *
   * @param expression the condition
   * @param what what was changed, such as {@code != becomes ==}
   */
  record Mutated(Expression expression, String what) {
    Mutated within(Function<Expression, Expression> outer) {
      return new Mutated(outer.apply(expression), what);
    }
  }

  private ExpressionMutations() {}

  /** All of them, in the order of the text. */
  static List<Mutated> of(Expression expression) {
    if (expression instanceof Literal literal) {
      return literals(literal);
    }
    if (expression instanceof And e) {
      Stream<Mutated> own = Stream.of(new Mutated(new Or(e.left(), e.right()), "&& becomes ||"));
      return joined(
          within(e.left(), left -> new And(left, e.right())),
          own,
          within(e.right(), right -> new And(e.left(), right)));
    }
    if (expression instanceof Or e) {
      Stream<Mutated> own = Stream.of(new Mutated(new And(e.left(), e.right()), "|| becomes &&"));
      return joined(
          within(e.left(), left -> new Or(left, e.right())),
          own,
          within(e.right(), right -> new Or(e.left(), right)));
    }
    if (expression instanceof Not e) {
      return joined(
          Stream.of(new Mutated(e.inner(), "! is taken away")), within(e.inner(), Not::new));
    }
    if (expression instanceof Comparison comparison) {
      return comparison(comparison);
    }
    if (expression instanceof In in) {
      return in(in);
    }
    if (expression instanceof Matches e) {
      return List.of(
          new Mutated(
              new Matches(e.value(), e.pattern(), !e.negated()), negation("matches", e.negated())));
    }
    if (expression instanceof Contains e) {
      return joined(
          Stream.of(
              new Mutated(
                  new Contains(e.list(), e.element(), !e.negated()),
                  negation("contains", e.negated()))),
          within(e.element(), element -> new Contains(e.list(), element, e.negated())));
    }
    if (expression instanceof Arithmetic arithmetic) {
      return arithmetic(arithmetic);
    }
    if (expression instanceof Call call) {
      return call(call);
    }
    return expression instanceof Read && expression.type().kind() == Type.Kind.BOOLEAN
        ? List.of(new Mutated(new Not(expression), "is negated"))
        : List.of();
  }

  private static String negation(String word, boolean negated) {
    return negated ? "not " + word + " becomes " + word : word + " becomes not " + word;
  }

  private static List<Mutated> joined(
      Stream<Mutated> first, Stream<Mutated> second, Stream<Mutated> third) {
    return Stream.concat(first, Stream.concat(second, third)).toList();
  }

  private static List<Mutated> joined(Stream<Mutated> first, Stream<Mutated> second) {
    return Stream.concat(first, second).toList();
  }

  private static Stream<Mutated> within(Expression part, Function<Expression, Expression> outer) {
    return of(part).stream().map(mutated -> mutated.within(outer));
  }

  /** A truth value that is compared changes with the operator. */
  private static List<Mutated> comparison(Comparison e) {
    Stream<Mutated> operators =
        others(e.operator()).stream()
            .map(
                other ->
                    new Mutated(
                        new Comparison(other, e.left(), e.right()),
                        e.operator() + " becomes " + other));
    if (e.left().type().kind() == Type.Kind.BOOLEAN) {
      return operators.toList();
    }
    return joined(
        within(e.left(), left -> new Comparison(e.operator(), left, e.right())),
        operators,
        within(e.right(), right -> new Comparison(e.operator(), e.left(), right)));
  }

  /** The bound on the other side, and the opposite. */
  private static List<String> others(String operator) {
    return switch (operator) {
      case "==" -> List.of("!=");
      case "!=" -> List.of("==");
      case "<" -> List.of("<=", ">=");
      case "<=" -> List.of("<", ">");
      case ">" -> List.of(">=", "<=");
      default -> List.of(">", "<");
    };
  }

  private static List<Mutated> in(In in) {
    List<Mutated> mutated = new ArrayList<>();
    mutated.add(
        new Mutated(new In(in.value(), in.options(), !in.negated()), negation("in", in.negated())));
    for (int i = 0; i < in.options().size() && in.options().size() > 1; i++) {
      List<Literal> fewer = new ArrayList<>(in.options());
      Literal left = fewer.remove(i);
      mutated.add(
          new Mutated(
              new In(in.value(), List.copyOf(fewer), in.negated()), "without " + shown(left)));
    }
    return mutated;
  }

  private static List<Mutated> arithmetic(Arithmetic e) {
    char other = e.operator() == '+' ? '-' : '+';
    return joined(
        within(e.left(), left -> new Arithmetic(e.operator(), left, e.right())),
        Stream.of(
            new Mutated(
                new Arithmetic(other, e.left(), e.right()), e.operator() + " becomes " + other)),
        within(e.right(), right -> new Arithmetic(e.operator(), e.left(), right)));
  }

  private static List<Mutated> call(Call e) {
    List<Mutated> mutated =
        new ArrayList<>(
            within(e.target(), target -> new Call(target, e.method(), e.arguments())).toList());
    for (int i = 0; i < e.arguments().size(); i++) {
      int index = i;
      within(
              e.arguments().get(i),
              argument -> {
                List<Expression> arguments = new ArrayList<>(e.arguments());
                arguments.set(index, argument);
                return new Call(e.target(), e.method(), List.copyOf(arguments));
              })
          .forEach(mutated::add);
    }
    if (e.type().kind() == Type.Kind.BOOLEAN) {
      mutated.add(new Mutated(new Not(e), e.method().methodName() + " is negated"));
    }
    return mutated;
  }

  private static List<Mutated> literals(Literal literal) {
    return changed(literal.value()).stream()
        .map(value -> new Literal(value, literal.type()))
        .map(other -> new Mutated(other, shown(literal) + " becomes " + shown(other)))
        .toList();
  }

  private static List<Object> changed(Object value) {
    if (value instanceof BigDecimal number) {
      int digits = Math.max(0, number.stripTrailingZeros().scale());
      BigDecimal step = BigDecimal.ONE.movePointLeft(digits);
      return List.of(number.subtract(step), number.add(step));
    }
    if (value instanceof LocalDate day) {
      return List.of(day.minusDays(1), day.plusDays(1));
    }
    if (value instanceof Boolean truth) {
      return List.of(!truth);
    }
    if (value instanceof Enum<?> constant) {
      List<Object> constants = List.of((Object[]) constant.getDeclaringClass().getEnumConstants());
      int next = (constants.indexOf(constant) + 1) % constants.size();
      return next == constants.indexOf(constant) ? List.of() : List.of(constants.get(next));
    }
    return List.of(value + "~");
  }

  private static String shown(Literal literal) {
    Object value = literal.value();
    return value instanceof String ? "\"" + value + "\"" : value.toString();
  }
}
