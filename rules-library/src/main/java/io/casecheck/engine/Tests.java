package io.casecheck.engine;

import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.Expression.And;
import io.casecheck.pack.tree.Expression.Comparison;
import io.casecheck.pack.tree.Expression.Contains;
import io.casecheck.pack.tree.Expression.In;
import io.casecheck.pack.tree.Expression.Literal;
import io.casecheck.pack.tree.Expression.Matches;
import io.casecheck.pack.tree.Expression.Not;
import io.casecheck.pack.tree.Expression.Or;
import io.casecheck.pack.tree.Expression.Read;
import io.casecheck.pack.tree.Reads;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Makes conditions of a rule's tree ready to be evaluated. */
public final class Tests {
  private Tests() {}

  /** The condition, ready. */
  public static Test of(Expression expression) {
    if (expression instanceof And and) {
      return new Both(of(and.left()), of(and.right()));
    }
    if (expression instanceof Or or) {
      return new Either(of(or.left()), of(or.right()));
    }
    if (expression instanceof Not not) {
      return new Negation(of(not.inner()));
    }
    if (expression instanceof Comparison comparison) {
      return two(
          expression, comparison.left(), comparison.right(), comparison(comparison.operator()));
    }
    if (expression instanceof In in) {
      List<Object> options = in.options().stream().map(Literal::value).toList();
      return one(
          expression,
          in.value(),
          value -> in.negated() != options.stream().anyMatch(option -> equal(value, option)));
    }
    if (expression instanceof Matches matches) {
      Pattern pattern = Pattern.compile(matches.pattern());
      return one(
          expression,
          matches.value(),
          value -> matches.negated() != pattern.matcher((String) value).matches());
    }
    if (expression instanceof Contains contains) {
      return two(
          expression,
          contains.list(),
          contains.element(),
          (list, element) ->
              contains.negated()
                  != ((List<?>) list).stream().anyMatch(item -> equal(item, element)));
    }
    return one(expression, expression, Boolean.TRUE::equals);
  }

  /** Whether a value is stated at all. */
  static Test stated(Expression value) {
    return one(value, value, stated -> true);
  }

  private static BiPredicate<Object, Object> comparison(String operator) {
    return switch (operator) {
      case "==" -> Tests::equal;
      case "!=" -> (a, b) -> !equal(a, b);
      case "<" -> (a, b) -> order(a, b) < 0;
      case "<=" -> (a, b) -> order(a, b) <= 0;
      case ">" -> (a, b) -> order(a, b) > 0;
      default -> (a, b) -> order(a, b) >= 0;
    };
  }

  private static boolean equal(Object a, Object b) {
    if (a instanceof Number || a instanceof OffsetDateTime) {
      return order(a, b) == 0;
    }
    return a.equals(b);
  }

  @SuppressWarnings("unchecked")
  private static int order(Object a, Object b) {
    if (a instanceof Number) {
      BigDecimal left = Term.decimal(a);
      return left.compareTo(Term.decimal(b));
    }
    if (a instanceof OffsetDateTime moment) {
      return moment.toInstant().compareTo(((OffsetDateTime) b).toInstant());
    }
    return ((Comparable<Object>) a).compareTo(b);
  }

  private static Test one(Expression atom, Expression operand, Predicate<Object> predicate) {
    Term term = Term.of(operand);
    return new Atom(
        atom,
        frame -> {
          Object value = term.value(frame);
          return value == null ? Truth.UNKNOWN : Truth.of(predicate.test(value));
        });
  }

  private static Test two(
      Expression atom, Expression a, Expression b, BiPredicate<Object, Object> predicate) {
    Term left = Term.of(a);
    Term right = Term.of(b);
    return new Atom(
        atom,
        frame -> {
          Object first = left.value(frame);
          Object second = right.value(frame);
          return first == null || second == null
              ? Truth.UNKNOWN
              : Truth.of(predicate.test(first, second));
        });
  }

  private interface Evaluation {
    Truth on(Object[] frame);
  }

  /** A condition without parts; what it reads is what may be missing. */
  private static final class Atom implements Test {
    private final List<Read> reads = new ArrayList<>();
    private final Evaluation evaluation;

    Atom(Expression expression, Evaluation evaluation) {
      Reads.visit(expression, reads::add);
      this.evaluation = evaluation;
    }

    @Override
    public Truth test(Object[] frame) {
      return evaluation.on(frame);
    }

    @Override
    public void missing(Object[] frame, Missing missing) {
      for (Read read : reads) {
        Object fact = frame[read.slot().index()];
        if (fact instanceof Facts.Phantom || read.component().read().apply(fact) == null) {
          missing.add(fact, read.component());
        }
      }
    }
  }

  private record Both(Test left, Test right) implements Test {
    @Override
    public Truth test(Object[] frame) {
      Truth first = left.test(frame);
      return first == Truth.FALSE ? first : first.and(right.test(frame));
    }

    @Override
    public void missing(Object[] frame, Missing missing) {
      unknownOf(left, frame, missing);
      unknownOf(right, frame, missing);
    }
  }

  private record Either(Test left, Test right) implements Test {
    @Override
    public Truth test(Object[] frame) {
      Truth first = left.test(frame);
      return first == Truth.TRUE ? first : first.or(right.test(frame));
    }

    @Override
    public void missing(Object[] frame, Missing missing) {
      unknownOf(left, frame, missing);
      unknownOf(right, frame, missing);
    }
  }

  private record Negation(Test inner) implements Test {
    @Override
    public Truth test(Object[] frame) {
      return inner.test(frame).not();
    }

    @Override
    public void missing(Object[] frame, Missing missing) {
      inner.missing(frame, missing);
    }
  }

  private static void unknownOf(Test test, Object[] frame, Missing missing) {
    if (test.test(frame) == Truth.UNKNOWN) {
      test.missing(frame, missing);
    }
  }
}
