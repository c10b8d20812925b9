package io.casecheck.pack.read;

import io.casecheck.pack.Check;
import io.casecheck.pack.Spelling;
import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.Expression.And;
import io.casecheck.pack.tree.Expression.Comparison;
import io.casecheck.pack.tree.Expression.Contains;
import io.casecheck.pack.tree.Expression.In;
import io.casecheck.pack.tree.Expression.Literal;
import io.casecheck.pack.tree.Expression.Matches;
import io.casecheck.pack.tree.Expression.Not;
import io.casecheck.pack.tree.Expression.Or;
import io.casecheck.pack.tree.Span;
import io.casecheck.pack.tree.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads the constraints of a pattern: what is true or false. */
final class ExpressionParser {
  private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");

  /** What other languages write, and this one. */
  private static final Map<String, String> FOREIGN =
      Map.ofEntries(
          Map.entry("=", "=="),
          Map.entry("===", "=="),
          Map.entry("!==", "!="),
          Map.entry("<>", "!="),
          Map.entry("\u2260", "!="),
          Map.entry("=<", "<="),
          Map.entry("\u2264", "<="),
          Map.entry("=>", ">="),
          Map.entry("\u2265", ">="),
          Map.entry("is", "=="),
          Map.entry("equals", "=="),
          Map.entry("eq", "=="));

  private static final Map<String, String> CONNECTIVES =
      Map.of("and", "&&", "&", "&&", "or", "||", "|", "||");

  private static final int MOST_GROUPS = 30;
  private static final List<String> WORDS = List.of("in", "matches", "contains", "memberOf");

  private final TokenStream tokens;
  private final ValueParser values;
  private final String source;

  /** The left side of the last comparison, and how it is written. */
  private @Nullable Expression lastLeft;

  private String lastLeftText = "";

  ExpressionParser(ParserInput input, ValueParser values) {
    this.tokens = input.tokens();
    this.source = input.source();
    this.values = values.withConditions(this::conditionOrValue);
  }

  /** A whole constraint, which is true or false. */
  Expression condition() {
    Token start = tokens.peek();
    return asCondition(or(), start);
  }

  /** A value that may be of any type. */
  Expression value() {
    return values.value();
  }

  Expression conditionOrValue() {
    return tokens.nested(this::or);
  }

  private Expression asCondition(Expression expression, Token start) {
    if (!expression.type().is(Type.Kind.BOOLEAN) && !expression.type().isUnknown()) {
      tokens.report(
          Check.TYPE,
          start,
          "this is a " + expression.type().name() + ", not a condition: compare it with something.",
          "");
    }
    return expression;
  }

  private Expression or() {
    Expression left = and();
    for (int links = 0; connective("||"); links++) {
      tokens.refuseLong(links);
      left = new Or(left, operand());
    }
    return left;
  }

  private Expression and() {
    Expression left = unary();
    for (int links = 0; connective("&&"); links++) {
      tokens.refuseLong(links);
      left = new And(left, abbreviated());
    }
    return left;
  }

  private Expression operand() {
    return isComparison(tokens.peek()) ? abbreviated() : and();
  }

  /** Whether the connective is next; it is then read, also where it is written as a word. */
  private boolean connective(String symbol) {
    Token next = tokens.peek();
    if (tokens.accept(symbol)) {
      return true;
    }
    String meant = CONNECTIVES.get(next.text().toLowerCase(Locale.ROOT));
    if (next.kind() == Token.Kind.TEXT || !symbol.equals(meant)) {
      return false;
    }
    tokens.replace(
        next, "between conditions write `&&`, `||` or a comma, not " + next.shown() + ".", symbol);
    tokens.next();
    return true;
  }

  /** {@code units > 1 && < 5} does not say what is less than 5; it is read as if it did. */
  private Expression abbreviated() {
    Token operator = tokens.peek();
    if (!isComparison(operator)) {
      return unary();
    }
    String fix = lastLeftText.isEmpty() ? "" : lastLeftText + " ";
    tokens.report(
        Check.ABBREVIATED,
        operator.span(),
        "name the component again after `%s`.".formatted(tokens.previous().text()),
        fix.strip(),
        operator.span().start().edit(tokens.file(), fix));
    tokens.next();
    return comparison(lastLeft == null ? ParserInput.WRONG : lastLeft, operator, operator.text());
  }

  private Expression unary() {
    Token first = tokens.peek();
    if (tokens.accept("!")) {
      return new Not(asCondition(tokens.nested(this::unary), first));
    }
    if (first.isWord("not")) {
      tokens.next();
      Expression inner = asCondition(tokens.nested(this::unary), first);
      tokens.report(
          Check.SYNTAX,
          first.span(),
          "`not` stands before a pattern, or before `in`, `matches`, `contains` and `memberOf`;"
              + " elsewhere write `!( .. )`.",
          "!( .. )",
          first.span().edit(tokens.file(), "!("),
          tokens.previous().span().end().edit(tokens.file(), ")"));
      return new Not(inner);
    }
    return relation();
  }

  private Expression relation() {
    Token start = tokens.peek();
    Expression left = values.value();
    Token operator = tokens.peek();
    lastLeft = left;
    lastLeftText = source.substring(start.start(), tokens.previous().end());
    if (isComparison(operator)) {
      tokens.next();
      return comparison(left, operator, operator.text());
    }
    String meant = operator.kind() == Token.Kind.TEXT ? null : foreign(operator);
    if (meant != null) {
      return foreign(left, operator, meant);
    }
    boolean negated = operator.isWord("not");
    Token word = negated ? tokens.peek(1) : operator;
    if (negated && (isComparison(word) || foreign(word) != null)) {
      return notEqual(left, operator);
    }
    String known = WORDS.stream().filter(word::isWord).findFirst().orElse("");
    if (known.isEmpty()) {
      missingOperator(left, operator);
      return left;
    }
    tokens.acceptWord("not");
    tokens.acceptWord(known);
    return switch (known) {
      case "in" -> in(left, negated);
      case "matches" -> matches(left, start, negated);
      case "contains" -> contains(left, start, negated);
      default -> memberOf(left, start, negated);
    };
  }

  private static @Nullable String foreign(Token token) {
    return FOREIGN.get(token.text().toLowerCase(Locale.ROOT));
  }

  private Expression foreign(Expression left, Token operator, String meant) {
    String message =
        operator.is("=")
            ? "`=` does not compare; `==` does."
            : "%s does not compare; write `%s`.".formatted(operator.shown(), meant);
    tokens.replace(operator, message, meant);
    tokens.next();
    return comparison(left, operator, meant);
  }

  private Expression notEqual(Expression left, Token not) {
    Token operator = tokens.peek(1);
    tokens.report(
        Check.SYNTAX,
        not.span(),
        "`not` does not go with `%s`.".formatted(operator.text()),
        "`!=`",
        not.span().to(operator.span()).edit(tokens.file(), "!="));
    tokens.next();
    tokens.next();
    return comparison(left, operator, "!=");
  }

  /** Whether a word is one of those that compare. */
  static boolean isOperator(Token word) {
    return word.isWord("not") || WORDS.stream().anyMatch(word::isWord);
  }

  /** A word where an operator belongs, such as {@code like}, with what it would compare with. */
  private void refuseOtherOperator(Expression left, Token word) {
    Token.Kind after = tokens.peek(1).kind();
    boolean compares = after == Token.Kind.TEXT || after == Token.Kind.NUMBER;
    if (word.kind() == Token.Kind.NAME && compares && !left.type().is(Type.Kind.BOOLEAN)) {
      throw tokens.fail(
          word,
          Check.OPERATOR,
          "there is no operator %s; there are ==, !=, <, <=, >, >=, %s."
              .formatted(word.shown(), String.join(", ", WORDS)),
          Spelling.nearest(word.text(), WORDS));
    }
  }

  private void missingOperator(Expression left, Token next) {
    if (!tokens.atLineStart()) {
      refuseOtherOperator(left, next);
    }
    boolean value = next.kind() == Token.Kind.NUMBER || next.kind() == Token.Kind.TEXT;
    if (value && !tokens.atLineStart() && !left.type().is(Type.Kind.BOOLEAN)) {
      throw tokens.fail("expected an operator such as `==`, found " + next.shown() + ".", "`==`");
    }
  }

  private static boolean isComparison(Token token) {
    return token.kind() == Token.Kind.SYMBOL && COMPARISONS.contains(token.text());
  }

  private Expression comparison(Expression left, Token place, String operator) {
    Token start = tokens.peek();
    if (tokens.accept("null")) {
      tokens.report(
          Check.NULL_COMPARISON,
          start,
          "what is not stated cannot be compared: the engine answers UNKNOWN by itself.",
          "");
      return ParserInput.WRONG;
    }
    Expression right = values.valueFor(left.type());
    if (!left.type().comparesWith(right.type())) {
      values.reportMismatch(
          left.type(),
          right,
          start,
          "%s cannot be compared with %s."
              .formatted(left.type().withArticle(), right.type().withArticle()));
      return ParserInput.WRONG;
    }
    Type type = left.type();
    boolean ordered = !operator.equals("==") && !operator.equals("!=");
    if (ordered && (type.is(Type.Kind.BOOLEAN) || type.is(Type.Kind.CONSTANT))) {
      tokens.report(
          Check.OPERATOR, place, type.withArticle() + " has no order: use `==` or `!=`.", "");
      return ParserInput.WRONG;
    }
    if (type.is(Type.Kind.LIST) || type.is(Type.Kind.FACT)) {
      tokens.report(Check.OPERATOR, place, "a " + type.name() + " is not compared as a whole.", "");
      return ParserInput.WRONG;
    }
    return new Comparison(operator, left, right);
  }

  private Expression in(Expression left, boolean negated) {
    if (isConstant(tokens.peek())) {
      return inWithoutParentheses(left, negated);
    }
    tokens.need("(", "after `in`");
    List<Literal> options = new ArrayList<>();
    do {
      Token place = tokens.peek();
      Expression option = values.valueFor(left.type());
      if (!(option instanceof Literal literal)) {
        tokens.report(Check.TYPE, place, "`in` takes constants only.", "");
      } else if (!left.type().comparesWith(option.type())) {
        values.reportMismatch(
            left.type(),
            option,
            place,
            "%s is never one of these: this is %s."
                .formatted(left.type().withArticle(), option.type().withArticle()));
      } else {
        options.add(literal);
      }
    } while (tokens.accept(","));
    tokens.need(")", "after the list of `in`");
    return new In(left, List.copyOf(options), negated);
  }

  /** {@code code in "J1411", "J1412"}: the constants that follow each other are the list. */
  private Expression inWithoutParentheses(Expression left, boolean negated) {
    Span before = tokens.previous().span().end();
    Token first = tokens.peek();
    do {
      values.valueFor(left.type());
    } while (tokens.peek().is(",") && isConstant(tokens.peek(1)) && tokens.accept(","));
    tokens.report(
        Check.SYNTAX,
        first.span(),
        "the list of `%s` stands in parentheses.".formatted(negated ? "not in" : "in"),
        "( .. )",
        before.edit(tokens.file(), " ("),
        tokens.previous().span().end().edit(tokens.file(), ")"));
    return ParserInput.WRONG;
  }

  private static boolean isConstant(Token token) {
    return token.kind() == Token.Kind.TEXT || token.kind() == Token.Kind.NUMBER;
  }

  private Expression matches(Expression left, Token start, boolean negated) {
    values.require(left, Type.Kind.TEXT, start, "matches");
    Token pattern = tokens.expect(Token.Kind.TEXT, "a pattern in quotes after `matches`");
    if (pattern.text().chars().filter(c -> c == '(').count() > MOST_GROUPS) {
      throw tokens.fail(
          Check.ENDLESS_PATTERN,
          pattern,
          "a pattern has at most %s groups.".formatted(MOST_GROUPS));
    }
    try {
      java.util.regex.Pattern.compile(pattern.text());
    } catch (PatternSyntaxException e) {
      tokens.report(
          Check.PATTERN, pattern, "this pattern cannot be read: " + e.getDescription() + ".", "");
      return ParserInput.WRONG;
    }
    if (Backtracking.mayNeverEnd(pattern.text())) {
      tokens.report(
          Check.ENDLESS_PATTERN,
          pattern,
          "this pattern can try so many ways on one text that it never ends.",
          "Repeat no group that holds `|`, `*`, `+` or `?`; use no \\1; at most three `*` or `+`.");
    }
    return new Matches(left, pattern.text(), negated);
  }

  private Expression contains(Expression left, Token start, boolean negated) {
    values.require(left, Type.Kind.LIST, start, "contains");
    Type element = left.type().isUnknown() ? Type.UNKNOWN : Type.of(left.type().java());
    Token place = tokens.peek();
    Expression value = values.valueFor(element);
    if (!element.comparesWith(value.type())) {
      values.reportMismatch(
          element,
          value,
          place,
          "the list holds %s, never a %s.".formatted(element.name(), value.type().name()));
    }
    return new Contains(left, value, negated);
  }

  private Expression memberOf(Expression left, Token start, boolean negated) {
    Expression list = values.value();
    values.require(list, Type.Kind.LIST, start, "memberOf");
    return new Contains(list, left, negated);
  }
}
