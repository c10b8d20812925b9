package io.casecheck.pack.check;

import io.casecheck.pack.check.logic.Clauses;
import io.casecheck.pack.check.logic.Constants;
import io.casecheck.pack.check.logic.Ranges;
import io.casecheck.pack.check.logic.Term;
import io.casecheck.pack.check.logic.Texts;
import io.casecheck.pack.check.logic.Texts.TextTest;
import io.casecheck.pack.check.logic.Values;
import io.casecheck.pack.tree.Condition.Constraint;
import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.Expression.And;
import io.casecheck.pack.tree.Expression.Call;
import io.casecheck.pack.tree.Expression.Comparison;
import io.casecheck.pack.tree.Expression.In;
import io.casecheck.pack.tree.Expression.Literal;
import io.casecheck.pack.tree.Expression.Matches;
import io.casecheck.pack.tree.Expression.Not;
import io.casecheck.pack.tree.Expression.Or;
import io.casecheck.pack.tree.Method;
import io.casecheck.pack.tree.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What conditions leave possible in a case that states everything. */
final class ConditionLogic {
  private static final Map<String, String> OPPOSITE =
      Map.of("==", "!=", "!=", "==", "<", ">=", ">=", "<", ">", "<=", "<=", ">");
  private static final Map<String, String> MIRRORED =
      Map.of("==", "==", "!=", "!=", "<", ">", ">", "<", "<=", ">=", ">=", "<=");

  /** What the digits of a National Drug Code can be; empty if it is not well formed. */
  private static final Texts ELEVEN_DIGITS =
      Texts.of(
          new TextTest("eleven digits or none", Pattern.compile("([0-9]{11})?").asMatchPredicate()),
          true);

  private final TermNames names;

  ConditionLogic(TermNames names) {
    this.names = names;
  }

  /** What all of these leave possible together. */
  Clauses all(List<Constraint> constraints) {
    Clauses all = Clauses.ANY;
    for (Constraint constraint : constraints) {
      all = all.and(of(constraint.expression(), true));
    }
    return all;
  }

  /** What is possible while not all of these hold. */
  Clauses notAll(List<Constraint> constraints) {
    Clauses some = Clauses.NONE;
    for (Constraint constraint : constraints) {
      some = some.or(of(constraint.expression(), false));
    }
    return some;
  }

  /**
   * What a condition leaves possible.
   *
   * @param holds whether it holds, or fails
   */
  Clauses of(Expression condition, boolean holds) {
    if (condition instanceof And and) {
      Clauses left = of(and.left(), holds);
      Clauses right = of(and.right(), holds);
      return holds ? left.and(right) : left.or(right);
    }
    if (condition instanceof Or or) {
      Clauses left = of(or.left(), holds);
      Clauses right = of(or.right(), holds);
      return holds ? left.or(right) : left.and(right);
    }
    if (condition instanceof Not not) {
      return of(not.inner(), !holds);
    }
    if (condition instanceof Literal literal) {
      return Clauses.of(literal.value().equals(holds));
    }
    if (condition instanceof Comparison comparison) {
      String operator = comparison.operator();
      return comparison(
          holds ? operator : OPPOSITE.getOrDefault(operator, operator),
          comparison.left(),
          comparison.right());
    }
    if (condition instanceof In in) {
      return in(in, holds != in.negated());
    }
    if (condition instanceof Matches matches) {
      Pattern pattern = Pattern.compile(matches.pattern());
      return Clauses.of(
          text(matches.value()),
          Texts.of(
              new TextTest("matches " + matches.pattern(), pattern.asMatchPredicate()),
              holds != matches.negated()));
    }
    if (condition instanceof Expression.Contains contains) {
      String name = names.of(contains.list()) + " contains " + names.of(contains.element());
      return Clauses.of(Term.truth(name), Constants.of(holds != contains.negated()));
    }
    return condition instanceof Call call ? call(call, holds) : truth(condition, holds);
  }

  private Clauses truth(Expression condition, boolean holds) {
    return Clauses.of(Term.truth(names.of(condition)), Constants.of(holds));
  }

  private Clauses call(Call call, boolean holds) {
    switch (call.method()) {
      case DATE_IS_BEFORE:
        return comparison(holds ? "<" : ">=", call.target(), call.arguments().get(0));
      case DATE_IS_AFTER:
        return comparison(holds ? ">" : "<=", call.target(), call.arguments().get(0));
      case TEXT_STARTS, TEXT_ENDS, TEXT_EQUALS:
        if (call.arguments().get(0) instanceof Literal literal) {
          TextTest test =
              new TextTest(
                  call.method() + " " + literal.value(),
                  text -> (Boolean) call.method().apply(text, List.of(literal.value())));
          return Clauses.of(text(call.target()), Texts.of(test, holds));
        }
        return truth(call, holds);
      default:
        return truth(call, holds);
    }
  }

  private Clauses comparison(String operator, Expression left, Expression right) {
    switch (left.type().kind()) {
      case NUMBER, DATE, MOMENT:
        return numbers(operator, left, right);
      case BOOLEAN, CONSTANT, TEXT:
        break;
      default:
        return opaque(operator, left, right);
    }
    if (!operator.equals("==") && !operator.equals("!=")) {
      return opaque(operator, left, right);
    }
    boolean equal = operator.equals("==");
    if (left instanceof Literal && right instanceof Literal) {
      return Clauses.of(names.of(left).equals(names.of(right)) == equal);
    }
    if (left instanceof Literal literal) {
      return Clauses.of(term(right), only(right.type(), Set.of(literal.value()), equal));
    }
    if (right instanceof Literal literal) {
      return Clauses.of(term(left), only(left.type(), Set.of(literal.value()), equal));
    }
    return names.of(left).equals(names.of(right))
        ? Clauses.of(equal)
        : Clauses.of(Term.same(term(left), term(right)), Constants.of(equal));
  }

  /** A comparison that nothing is known of but whether it holds. */
  private Clauses opaque(String operator, Expression left, Expression right) {
    boolean asIs = operator.equals("==") || operator.startsWith("<");
    String shown = asIs ? operator : OPPOSITE.getOrDefault(operator, operator);
    return Clauses.of(
        Term.truth(names.of(left) + " " + shown + " " + names.of(right)), Constants.of(asIs));
  }

  /** A number, day or moment lies at its bound, or by at most one below or above it. */
  Clauses beside(Possibility.@Nullable Beside beside) {
    if (beside == null) {
      return Clauses.ANY;
    }
    Expression value = beside.value();
    Expression bound = beside.bound();
    return switch (beside.side()) {
      case BELOW -> numbers("<", value, bound).and(numbers(">=", value, bound, BigDecimal.ONE));
      case AT -> numbers("==", value, bound);
      case ABOVE ->
          numbers(">", value, bound).and(numbers("<=", value, bound, BigDecimal.ONE.negate()));
    };
  }

  private Clauses numbers(String operator, Expression left, Expression right) {
    return numbers(operator, left, right, BigDecimal.ZERO);
  }

  /** The left side with a number added to it against the right side. */
  private Clauses numbers(String operator, Expression left, Expression right, BigDecimal added) {
    Bound bound = bound(operator, left, right, added);
    return bound.term == null
        ? Clauses.of(!bound.ranges.isEmpty())
        : Clauses.of(bound.term, bound.ranges);
  }

  /**
   * What a comparison says of a sum.
   *
   * @param term the sum; null if nothing is read, and the ranges are then all or none
   */
  private record Bound(@Nullable Term term, Ranges ranges) {}

  private Bound bound(String operator, Expression left, Expression right, BigDecimal added) {
    LinearForm form = LinearForm.of(left, names).minus(LinearForm.of(right, names)).plus(added);
    if (form.factors().isEmpty()) {
      Ranges all = Ranges.all(false);
      boolean holds =
          !Ranges.of(operator, BigDecimal.ZERO, false)
              .and(Ranges.of("==", form.constant(), false))
              .isEmpty();
      return new Bound(null, holds ? all : all.complement());
    }
    boolean mirrored = form.leading().signum() < 0;
    LinearForm positive = form.dividedBy(BigDecimal.valueOf(mirrored ? -1 : 1));
    LinearForm normal = positive.dividedBy(positive.leading());
    boolean whole = normal.isWholeSum();
    Ranges ranges =
        Ranges.of(
            mirrored ? MIRRORED.getOrDefault(operator, operator) : operator,
            normal.constant().negate(),
            whole);
    return new Bound(Term.of(normal.name(), least(left, right, whole)), ranges);
  }

  /** Lengths and sizes are never negative, and neither are counts. */
  private static Ranges least(Expression left, Expression right, boolean whole) {
    boolean alone = left instanceof Literal || right instanceof Literal;
    Expression value = left instanceof Literal ? right : left;
    boolean count =
        value instanceof Call call
            && (call.method() == Method.TEXT_LENGTH || call.method() == Method.LIST_SIZE);
    return alone && count ? Ranges.of(">=", BigDecimal.ZERO, whole) : Ranges.all(whole);
  }

  private Clauses in(In in, boolean holds) {
    Expression value = in.value();
    switch (value.type().kind()) {
      case TEXT, CONSTANT, BOOLEAN:
        Set<Object> options = in.options().stream().map(Literal::value).collect(Collectors.toSet());
        return Clauses.of(term(value), only(value.type(), options, holds));
      case NUMBER, DATE:
        return numbersIn(in, holds);
      default:
        return truth(new In(value, in.options(), false), holds);
    }
  }

  private Clauses numbersIn(In in, boolean holds) {
    Ranges all = Ranges.all(false).complement();
    Optional<Term> term = Optional.empty();
    for (Literal option : in.options()) {
      Bound bound = bound("==", in.value(), option, BigDecimal.ZERO);
      term = Optional.ofNullable(bound.term);
      all = all.or(bound.ranges);
    }
    Ranges some = all;
    return term.map(sum -> Clauses.of(sum, holds ? some : some.complement()))
        .orElseGet(() -> Clauses.of(some.isEmpty() != holds));
  }

  private Term text(Expression value) {
    boolean digits =
        value instanceof Expression.Read read && read.component().name().equals("elevenDigits");
    return Term.of(names.of(value), digits ? ELEVEN_DIGITS : Texts.of(Set.of(), false));
  }

  private Term term(Expression value) {
    return value.type().is(Type.Kind.TEXT)
        ? text(value)
        : Term.of(names.of(value), new Constants(constants(value.type())));
  }

  private static Set<Object> constants(Type type) {
    Object[] constants = type.java().getEnumConstants();
    return constants == null ? Set.of(true, false) : Set.of(constants);
  }

  private static Values only(Type type, Set<Object> options, boolean holds) {
    if (type.is(Type.Kind.TEXT)) {
      return Texts.of(options.stream().map(Object::toString).collect(Collectors.toSet()), holds);
    }
    Set<Object> allowed =
        constants(type).stream()
            .filter(constant -> options.contains(constant) == holds)
            .collect(Collectors.toSet());
    return new Constants(allowed);
  }
}
