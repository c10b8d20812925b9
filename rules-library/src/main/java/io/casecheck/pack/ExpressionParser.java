package io.casecheck.pack;

import io.casecheck.pack.Expression.And;
import io.casecheck.pack.Expression.Arithmetic;
import io.casecheck.pack.Expression.Call;
import io.casecheck.pack.Expression.Comparison;
import io.casecheck.pack.Expression.Contains;
import io.casecheck.pack.Expression.Fact;
import io.casecheck.pack.Expression.In;
import io.casecheck.pack.Expression.Literal;
import io.casecheck.pack.Expression.Matches;
import io.casecheck.pack.Expression.Not;
import io.casecheck.pack.Expression.Or;
import io.casecheck.pack.Expression.Read;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads the constraints of a pattern and resolves every name in them. */
final class ExpressionParser {
  private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");

  private final TokenStream tokens;
  private final Imports imports;
  private final @Nullable Slot current;
  private final Map<String, Expression> bindings;

  /**
   * @param current the pattern that constraints belong to; null for the results of an accumulate
   */
  ExpressionParser(
      TokenStream tokens,
      Imports imports,
      @Nullable Slot current,
      Map<String, Expression> bindings) {
    this.tokens = tokens;
    this.imports = imports;
    this.current = current;
    this.bindings = bindings;
  }

  /** A whole constraint, which is true or false. */
  Expression condition() {
    Token start = tokens.peek();
    Expression expression = or();
    return asCondition(expression, start);
  }

  /** A value that may be of any type. */
  Expression value() {
    return sum();
  }

  Expression conditionOrValue() {
    return or();
  }

  Expression asCondition(Expression expression, Token start) {
    if (!expression.type().is(Type.Kind.BOOLEAN) && !expression.type().isUnknown()) {
      throw tokens.fail(
          start,
          Check.TYPE,
          "this is a " + expression.type().name() + ", not a condition: compare it with something.",
          "");
    }
    return expression;
  }

  private Expression or() {
    Expression left = and();
    while (tokens.accept("||")) {
      left = new Or(left, and());
    }
    return left;
  }

  private Expression and() {
    Expression left = unary();
    while (tokens.peek().is("&&")) {
      tokens.next();
      if (isComparison(tokens.peek())) {
        throw tokens.fail(
            tokens.peek(), Check.ABBREVIATED, "name the component again after `&&`.", "");
      }
      left = new And(left, unary());
    }
    if (tokens.peek().is("and") || tokens.peek().is("AND") || tokens.peek().is("OR")) {
      throw tokens.fail(
          "between conditions write `&&`, `||` or a comma, not " + tokens.peek().shown() + ".",
          "`&&`");
    }
    return left;
  }

  private Expression unary() {
    if (tokens.peek().is("!")) {
      Token not = tokens.next();
      return new Not(asCondition(unary(), not));
    }
    return relation();
  }

  private Expression relation() {
    Token start = tokens.peek();
    Expression left = sum();
    Token operator = tokens.peek();
    if (isComparison(operator)) {
      tokens.next();
      return comparison(left, operator);
    }
    if (operator.is("=")) {
      throw tokens.fail("`=` does not compare; `==` does.", "`==`");
    }
    boolean negated = operator.is("not");
    Token word = negated ? tokens.peek(1) : operator;
    switch (word.text()) {
      case "in":
        skip(negated);
        return in(left, negated);
      case "matches":
        skip(negated);
        return matches(left, start, negated);
      case "contains":
        skip(negated);
        return contains(left, start, negated);
      case "memberOf":
        skip(negated);
        return memberOf(left, start, negated);
      default:
        return left;
    }
  }

  private void skip(boolean negated) {
    tokens.next();
    if (negated) {
      tokens.next();
    }
  }

  private static boolean isComparison(Token token) {
    return token.kind() == Token.Kind.SYMBOL && COMPARISONS.contains(token.text());
  }

  private Expression comparison(Expression left, Token operator) {
    Token place = tokens.peek();
    if (place.is("null")) {
      throw tokens.fail(
          Check.NULL_COMPARISON,
          place,
          "what is not stated cannot be compared: the engine answers UNKNOWN by itself.");
    }
    Expression right = sumFor(left.type());
    if (!left.type().comparesWith(right.type())) {
      throw tokens.fail(
          place,
          Check.TYPE,
          "a %s cannot be compared with a %s.".formatted(left.type().name(), right.type().name()),
          left.type().is(Type.Kind.DATE) && right.type().is(Type.Kind.TEXT)
              ? "java.time.LocalDate.of(2023, 4, 1)"
              : "");
    }
    boolean ordered = !operator.is("==") && !operator.is("!=");
    Type type = left.type();
    if (ordered && (type.is(Type.Kind.BOOLEAN) || type.is(Type.Kind.CONSTANT))) {
      throw tokens.fail(
          operator, Check.OPERATOR, "a " + type.name() + " has no order: use `==` or `!=`.", "");
    }
    if (type.is(Type.Kind.LIST) || type.is(Type.Kind.FACT)) {
      throw tokens.fail(
          operator, Check.OPERATOR, "a " + type.name() + " is not compared as a whole.", "");
    }
    return new Comparison(operator.text(), left, right);
  }

  private Expression in(Expression left, boolean negated) {
    tokens.expect("(", "after `in`");
    List<Literal> options = new ArrayList<>();
    do {
      Token place = tokens.peek();
      Expression option = sumFor(left.type());
      if (!(option instanceof Literal literal)) {
        throw tokens.fail(place, Check.TYPE, "`in` takes constants only.", "");
      }
      if (!left.type().comparesWith(option.type())) {
        throw tokens.fail(
            place,
            Check.TYPE,
            "a %s is never one of these: this is a %s."
                .formatted(left.type().name(), option.type().name()),
            "");
      }
      options.add(literal);
    } while (tokens.accept(","));
    tokens.expect(")", "after the list of `in`");
    return new In(left, List.copyOf(options), negated);
  }

  private Expression matches(Expression left, Token start, boolean negated) {
    require(left, Type.Kind.TEXT, start, "matches");
    Token pattern = tokens.expect(Token.Kind.TEXT, "a pattern in quotes after `matches`");
    try {
      java.util.regex.Pattern.compile(pattern.text());
    } catch (PatternSyntaxException e) {
      throw tokens.fail(
          pattern, Check.PATTERN, "this pattern cannot be read: " + e.getDescription() + ".", "");
    }
    if (Backtracking.mayNeverEnd(pattern.text())) {
      throw tokens.fail(
          pattern,
          Check.ENDLESS_PATTERN,
          "this pattern can try so many ways on one text that it never ends.",
          "Repeat no group that holds `|`, `*`, `+` or `?`; use no \\1; at most three `*` or `+`.");
    }
    return new Matches(left, pattern.text(), negated);
  }

  private Expression contains(Expression left, Token start, boolean negated) {
    require(left, Type.Kind.LIST, start, "contains");
    Type element = Type.of(left.type().java());
    Token place = tokens.peek();
    Expression value = sumFor(element);
    if (!element.comparesWith(value.type())) {
      throw tokens.fail(
          place,
          Check.TYPE,
          "the list holds %s, never a %s.".formatted(element.name(), value.type().name()),
          "");
    }
    return new Contains(left, value, negated);
  }

  private Expression memberOf(Expression left, Token start, boolean negated) {
    Expression list = sum();
    require(list, Type.Kind.LIST, start, "memberOf");
    return new Contains(list, left, negated);
  }

  private void require(Expression value, Type.Kind kind, Token place, String operator) {
    if (!value.type().is(kind) && !value.type().isUnknown()) {
      throw tokens.fail(
          place,
          Check.OPERATOR,
          "`%s` is not for a %s.".formatted(operator, value.type().name()),
          "");
    }
  }

  /** The right side of a comparison: a bare constant name is understood by the left side's type. */
  private Expression sumFor(Type left) {
    Token token = tokens.peek();
    if (left.is(Type.Kind.CONSTANT)
        && token.kind() == Token.Kind.TEXT
        && left.constant(token.text()) != null) {
      throw tokens.fail(
          token,
          Check.TYPE,
          "this compares a %s with a text.".formatted(left.name()),
          left.name() + "." + token.text());
    }
    return sum();
  }

  private Expression sum() {
    Token start = tokens.peek();
    Expression left = product();
    while (tokens.peek().is("+") || tokens.peek().is("-")) {
      char operator = tokens.next().text().charAt(0);
      left = arithmetic(operator, left, product(), start);
    }
    return left;
  }

  private Expression product() {
    Token start = tokens.peek();
    Expression left = primary();
    while (tokens.peek().is("*")) {
      tokens.next();
      left = arithmetic('*', left, primary(), start);
    }
    if (tokens.peek().is("/") || tokens.peek().is("%")) {
      throw tokens.fail(
          tokens.peek(),
          Check.DIVISION,
          "rules do not divide, since a quotient has no exact digits: multiply the other side.",
          "");
    }
    return left;
  }

  private Expression arithmetic(char operator, Expression left, Expression right, Token start) {
    require(left, Type.Kind.NUMBER, start, String.valueOf(operator));
    require(right, Type.Kind.NUMBER, start, String.valueOf(operator));
    return new Arithmetic(operator, left, right);
  }

  private Expression primary() {
    Token token = tokens.peek();
    switch (token.kind()) {
      case NUMBER:
        return number(tokens.next(), false);
      case TEXT:
        tokens.next();
        return new Literal(token.text(), Type.TEXT);
      case NAME:
        return calls(name());
      default:
        if (tokens.accept("-")) {
          return number(tokens.expect(Token.Kind.NUMBER, "a number after `-`"), true);
        }
        if (tokens.accept("(")) {
          Expression inner = or();
          tokens.expect(")", "to close the parenthesis");
          return inner;
        }
        throw tokens.fail("expected a value, found " + token.shown() + ".", "");
    }
  }

  private static Expression number(Token token, boolean negative) {
    BigDecimal value = new BigDecimal(token.text());
    return new Literal(negative ? value.negate() : value, Type.DECIMAL);
  }

  private Expression name() {
    Token token = tokens.next();
    switch (token.text()) {
      case "true":
      case "false":
        return new Literal(Boolean.valueOf(token.text()), Type.BOOLEAN);
      case "null":
        throw tokens.fail(
            Check.NULL_COMPARISON, token, "what is not stated has no value that a rule can name.");
      case "this":
        tokens.expect(".", "after `this`");
        return component(tokens.expect(Token.Kind.NAME, "the name of a component"));
      default:
        break;
    }
    if (token.isBinding()) {
      return bound(token);
    }
    if (isDate(token)) {
      return date(token);
    }
    boolean constant = tokens.peek().is(".") && Character.isUpperCase(token.text().charAt(0));
    return constant ? constant(token) : component(token);
  }

  private boolean isDate(Token token) {
    if (token.is("LocalDate")) {
      return true;
    }
    if (!token.is("java")) {
      return false;
    }
    for (String part : List.of(".", "time", ".", "LocalDate")) {
      tokens.expect(part, "as in java.time.LocalDate.of(2023, 4, 1)");
    }
    return true;
  }

  private Expression date(Token start) {
    tokens.expect(".", "as in java.time.LocalDate.of(2023, 4, 1)");
    tokens.expect("of", "as in java.time.LocalDate.of(2023, 4, 1)");
    tokens.expect("(", "as in java.time.LocalDate.of(2023, 4, 1)");
    int[] parts = new int[3];
    for (int i = 0; i < 3; i++) {
      if (i > 0) {
        tokens.expect(",", "between the parts of a date");
      }
      parts[i] = wholeNumber(tokens.expect(Token.Kind.NUMBER, "year, month and day"));
    }
    tokens.expect(")", "after the date");
    try {
      return new Literal(LocalDate.of(parts[0], parts[1], parts[2]), Type.DATE);
    } catch (DateTimeException e) {
      throw tokens.fail(start, Check.DATE, "there is no such day.", "");
    }
  }

  private int wholeNumber(Token token) {
    try {
      return Integer.parseInt(token.text());
    } catch (NumberFormatException e) {
      throw tokens.fail(token, Check.DATE, "a date has whole numbers.", "");
    }
  }

  private Expression constant(Token type) {
    tokens.expect(".", "between the type and its constant");
    Token name = tokens.expect(Token.Kind.NAME, "a constant");
    Type constants = imports.enumeration(type, tokens);
    Object value = constants.constant(name.text());
    if (value == null) {
      String near = Spelling.nearest(name.text(), constants.constants());
      throw tokens.fail(
          name,
          Check.UNKNOWN_CONSTANT,
          "%s has no constant %s; it has %s."
              .formatted(type.text(), name.text(), String.join(", ", constants.constants())),
          near.isEmpty() ? "" : type.text() + "." + near);
    }
    return new Literal(value, constants);
  }

  private Expression bound(Token token) {
    Expression value = bindings.get(token.text().substring(1));
    if (value == null) {
      String near = Spelling.nearest(token.text().substring(1), bindings.keySet());
      throw tokens.fail(
          token,
          Check.UNKNOWN_BINDING,
          token.text() + " is not bound above this line.",
          near.isEmpty() ? "" : "$" + near);
    }
    return value;
  }

  private Expression component(Token name) {
    if (current == null) {
      throw tokens.fail(
          name,
          Check.UNKNOWN_BINDING,
          "only results such as $count can stand here.",
          "$" + name.text());
    }
    return read(current, name);
  }

  private Expression read(Slot slot, Token name) {
    Component component = slot.factType().component(name.text());
    if (component == null) {
      String type = slot.factType().name();
      String near = Spelling.nearest(name.text(), slot.factType().components().keySet());
      throw tokens.fail(
          name,
          Check.UNKNOWN_FIELD,
          "%s has no component %s; it has %s."
              .formatted(
                  type,
                  name.text(),
                  String.join(
                      ", ", slot.factType().components().keySet().stream().sorted().toList())),
          near);
    }
    if (tokens.peek().is("(") && tokens.peek(1).is(")")) {
      tokens.next();
      tokens.next();
    }
    return new Read(slot, component);
  }

  /** Components and methods after a dot. */
  private Expression calls(Expression start) {
    Expression value = start;
    while (tokens.peek().is(".") || tokens.peek().is("!.")) {
      if (tokens.peek().is("!.")) {
        throw tokens.fail(
            tokens.peek(),
            Check.NULL_SAFE,
            "`!.` is not needed: what is not stated is UNKNOWN.",
            "`.`");
      }
      tokens.next();
      Token name = tokens.expect(Token.Kind.NAME, "a component or method after the dot");
      value = value instanceof Fact fact ? read(fact.slot(), name) : call(value, name);
    }
    return value;
  }

  private Expression call(Expression target, Token name) {
    Method method =
        Method.of(target.type(), name.text())
            .orElseThrow(
                () ->
                    tokens.fail(
                        name,
                        Check.UNKNOWN_METHOD,
                        "a %s has no method %s that rules may call; it has %s."
                            .formatted(
                                target.type().name(),
                                name.text(),
                                String.join(", ", Method.namesFor(target.type()))),
                        Spelling.nearest(name.text(), Method.namesFor(target.type()))));
    tokens.expect("(", "after the method");
    List<Expression> arguments = new ArrayList<>();
    for (Type type : method.arguments()) {
      if (!arguments.isEmpty()) {
        tokens.expect(",", "between arguments");
      }
      Token place = tokens.peek();
      Expression argument = sum();
      if (type.is(Type.Kind.NUMBER) && !(argument instanceof Literal)) {
        throw tokens.fail(place, Check.TYPE, name.text() + " takes a whole number.", "");
      }
      if (!argument.type().is(type.kind())) {
        throw tokens.fail(
            place,
            Check.TYPE,
            "%s takes a %s, not a %s.".formatted(name.text(), type.name(), argument.type().name()),
            "");
      }
      arguments.add(argument);
    }
    tokens.expect(")", "after the arguments of " + name.text());
    return new Call(target, method, List.copyOf(arguments));
  }
}
