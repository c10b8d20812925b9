package io.casecheck.pack.read;

import io.casecheck.pack.Check;
import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.Expression.Arithmetic;
import io.casecheck.pack.tree.Expression.Literal;
import io.casecheck.pack.tree.Slot;
import io.casecheck.pack.tree.Span;
import io.casecheck.pack.tree.Type;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads values: numbers, texts, dates, constants, components, and what is computed of them. */
final class ValueParser {
  private final TokenStream tokens;
  private final NameParser names;
  private Supplier<Expression> conditions = () -> ParserInput.WRONG;

  /**
   * @param current the pattern that constraints belong to; null for the results of an accumulate
   */
  ValueParser(ParserInput input, @Nullable Slot current, Map<String, Expression> bindings) {
    this.tokens = input.tokens();
    this.names = new NameParser(input, current, bindings, this::value);
  }

  /** This, with the reader of what stands in parentheses. */
  ValueParser withConditions(Supplier<Expression> inParentheses) {
    conditions = inParentheses;
    return this;
  }

  /** A value of any type. */
  Expression value() {
    Token start = tokens.peek();
    Expression left = product();
    for (int links = 0; tokens.peek().is("+") || tokens.peek().is("-"); links++) {
      tokens.refuseLong(links);
      char operator = tokens.next().text().charAt(0);
      left = arithmetic(operator, left, product(), start);
    }
    return left;
  }

  /** The right side of a comparison: what is written without its type is understood. */
  Expression valueFor(Type left) {
    Token token = tokens.peek();
    if (left.is(Type.Kind.CONSTANT)) {
      return constantFor(left, token);
    }
    if (left.is(Type.Kind.DATE) && isBareDate()) {
      return bareDate(token);
    }
    if (left.is(Type.Kind.TEXT) && names.isUnquoted(token)) {
      tokens.next();
      String fix = "\"" + token.text() + "\"";
      tokens.replace(Check.TYPE, token, "a text stands in double quotes.", fix);
      return ParserInput.WRONG;
    }
    return value();
  }

  private Expression constantFor(Type left, Token token) {
    boolean text = token.kind() == Token.Kind.TEXT;
    boolean bare = token.kind() == Token.Kind.NAME && !tokens.peek(1).is(".");
    if ((!text && !bare) || left.constant(token.text()) == null) {
      return value();
    }
    tokens.next();
    tokens.replace(
        Check.TYPE,
        token,
        text
            ? "this compares %s with a text.".formatted(left.withArticle())
            : "a constant is written with its type, %s.".formatted(left.name()),
        left.name() + "." + token.text());
    return ParserInput.WRONG;
  }

  private boolean isBareDate() {
    return tokens.peek().kind() == Token.Kind.NUMBER
        && (tokens.peek(1).is("-") || tokens.peek(1).is("/"))
        && tokens.peek(2).kind() == Token.Kind.NUMBER
        && tokens.peek(3).is(tokens.peek(1).text())
        && tokens.peek(4).kind() == Token.Kind.NUMBER;
  }

  private Expression bareDate(Token first) {
    StringBuilder text = new StringBuilder();
    Token last = first;
    for (int i = 0; i < 5; i++) {
      last = tokens.next();
      text.append(last.text());
    }
    reportDate(first.span().to(last.span()), text.toString(), "a date is not written like this.");
    return ParserInput.WRONG;
  }

  /** Reports a value of a wrong type, with what it would be in the right one. */
  void reportMismatch(Type wanted, Expression found, Token place, String message) {
    boolean single = tokens.previous().equals(place);
    boolean literal = found instanceof Literal && single;
    if (literal && wanted.is(Type.Kind.DATE) && found.type().is(Type.Kind.TEXT)) {
      reportDate(place.span(), place.text(), message);
    } else if (literal && wanted.is(Type.Kind.TEXT) && place.kind() == Token.Kind.NUMBER) {
      tokens.replace(Check.TYPE, place, message, "\"" + place.text() + "\"");
    } else if (literal && wanted.is(Type.Kind.NUMBER) && place.text().matches("\\d+(\\.\\d+)?")) {
      tokens.replace(Check.TYPE, place, message, place.text());
    } else if (literal && wanted.is(Type.Kind.BOOLEAN) && place.text().matches("true|false")) {
      tokens.replace(Check.TYPE, place, message, place.text());
    } else {
      tokens.report(Check.TYPE, place, message, "");
    }
  }

  private void reportDate(Span place, String text, String message) {
    WrittenDate date = WrittenDate.of(text);
    String fix = date.meant().isEmpty() ? "" : DateLiteral.written(date.meant());
    if (date.isCertain()) {
      tokens.report(Check.TYPE, place, message, fix, place.edit(tokens.file(), fix));
    } else {
      tokens.report(
          Check.TYPE, place, message, fix.isEmpty() ? DateLiteral.written("2023-04-01") : fix);
    }
  }

  void require(Expression value, Type.Kind kind, Token place, String operator) {
    if (!value.type().is(kind) && !value.type().isUnknown()) {
      tokens.report(
          Check.OPERATOR,
          place,
          "`%s` is not for %s.".formatted(operator, value.type().withArticle()),
          "");
    }
  }

  private Expression product() {
    Token start = tokens.peek();
    Expression left = primary();
    for (int links = 0; isFactor(tokens.peek()); links++) {
      tokens.refuseLong(links);
      Token operator = tokens.next();
      if (operator.is("*")) {
        left = arithmetic('*', left, primary(), start);
      } else {
        tokens.report(
            Check.DIVISION,
            operator,
            "rules do not divide, since a quotient has no exact digits: multiply the other side.",
            "");
        primary();
        left = ParserInput.WRONG;
      }
    }
    return left;
  }

  private static boolean isFactor(Token token) {
    return token.is("*") || token.is("/") || token.is("%");
  }

  private Expression arithmetic(char operator, Expression left, Expression right, Token start) {
    require(left, Type.Kind.NUMBER, start, String.valueOf(operator));
    require(right, Type.Kind.NUMBER, start, String.valueOf(operator));
    boolean wrong = !left.type().is(Type.Kind.NUMBER) || !right.type().is(Type.Kind.NUMBER);
    return wrong ? ParserInput.WRONG : new Arithmetic(operator, left, right);
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
        return names.read();
      default:
        if (tokens.accept("-")) {
          return number(tokens.expect(Token.Kind.NUMBER, "a number after `-`"), true);
        }
        if (tokens.accept("(")) {
          Expression inner = conditions.get();
          tokens.need(")", "to close the parenthesis");
          return inner;
        }
        throw tokens.fail("expected a value, found " + token.shown() + ".", "");
    }
  }

  private Expression number(Token token, boolean negative) {
    if (token.text().indexOf('.') != token.text().lastIndexOf('.')) {
      tokens.report(Check.SYNTAX, token, "a number has one decimal point.", "");
      return ParserInput.WRONG;
    }
    BigDecimal value = new BigDecimal(token.text());
    return new Literal(negative ? value.negate() : value, Type.DECIMAL);
  }
}
