package io.casecheck.pack;

import io.casecheck.pack.Condition.Accumulate;
import io.casecheck.pack.Condition.Constraint;
import io.casecheck.pack.Condition.Function;
import io.casecheck.pack.Condition.Pattern;
import io.casecheck.pack.Condition.Quantified;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the left-hand side of a rule. An {@code or} has several alternatives; one reader reads one
 * choice of them, and the file reader asks for every choice in turn.
 */
final class ConditionParser {
  private static final Set<String> REFUSED =
      Set.of("forall", "eval", "collect", "from", "query", "groupby", "over", "entry");

  private final TokenStream tokens;
  private final Imports imports;
  private final String source;
  private final Choices choices;
  private final List<Condition> conditions = new ArrayList<>();
  private final Map<String, Expression> results = new LinkedHashMap<>();
  private Map<String, Expression> bindings = new LinkedHashMap<>();
  private int slots;

  ConditionParser(TokenStream tokens, Imports imports, String source, Choices choices) {
    this.tokens = tokens;
    this.imports = imports;
    this.source = source;
    this.choices = choices;
  }

  /** Reads up to {@code then}. */
  void read() {
    while (!tokens.peek().is("then") && !tokens.atEnd()) {
      readLine();
    }
    if (conditions.isEmpty()) {
      throw tokens.fail(
          tokens.peek(),
          Check.EMPTY_WHEN,
          "a rule without conditions would fire for every case.",
          "");
    }
  }

  List<Condition> conditions() {
    return List.copyOf(conditions);
  }

  /** What messages may name: bound facts and components, and results of accumulates. */
  Map<String, Expression> bindings() {
    Map<String, Expression> all = new LinkedHashMap<>(bindings);
    all.putAll(results);
    return all;
  }

  int slots() {
    return slots;
  }

  private void readLine() {
    if (tokens.accept(",") || tokens.accept("and") || tokens.accept(";")) {
      return;
    }
    if (tokens.peek().is("(")) {
      alternatives();
    } else {
      conditions.add(condition());
    }
  }

  /** {@code ( P or Q )}: only the chosen alternative counts, but all are read. */
  private void alternatives() {
    tokens.expect("(", "");
    int chosen = choices.choose();
    int index = 0;
    Map<String, Expression> before = bindings;
    Map<String, Expression> after = before;
    do {
      bindings = new LinkedHashMap<>(before);
      List<Condition> alternative = new ArrayList<>();
      do {
        alternative.add(condition());
      } while (tokens.accept("and"));
      if (index++ == chosen) {
        conditions.addAll(alternative);
        after = bindings;
      }
    } while (tokens.accept("or"));
    tokens.expect(")", "to close the alternatives");
    bindings = after;
    choices.seen(index);
  }

  private Condition condition() {
    Token start = tokens.peek();
    if (REFUSED.contains(start.text())) {
      throw tokens.fail(
          Check.REFUSED_CONSTRUCT,
          start,
          "`" + start.text() + "` is not in the language of rules.");
    }
    if (tokens.accept("not")) {
      return quantified(true, start);
    }
    if (tokens.accept("exists")) {
      return quantified(false, start);
    }
    if (tokens.accept("accumulate") || tokens.accept("acc")) {
      return accumulate(start);
    }
    return pattern();
  }

  private Quantified quantified(boolean negated, Token start) {
    Map<String, Expression> outside = bindings;
    bindings = new LinkedHashMap<>(outside);
    List<Pattern> patterns = new ArrayList<>();
    if (tokens.accept("(")) {
      do {
        if (tokens.peek().is("not") || tokens.peek().is("exists")) {
          throw tokens.fail(
              Check.NESTED_NOT,
              tokens.peek(),
              "a `not` or `exists` inside another is not in the language of rules: write two lines"
                  + " or two rules.");
        }
        patterns.add(pattern());
        if (tokens.peek().is("or")) {
          throw tokens.fail(
              Check.NESTED_OR, tokens.peek(), "an `or` inside `not` or `exists`: write two lines.");
        }
      } while (tokens.accept("and") || tokens.accept(","));
      tokens.expect(")", "to close `" + start.text() + "`");
    } else {
      patterns.add(pattern());
    }
    bindings = outside;
    return new Quantified(negated, List.copyOf(patterns), start.line(), start.column());
  }

  private Pattern pattern() {
    Token start = tokens.peek();
    String binding = null;
    if (start.isBinding()) {
      binding = tokens.next().text().substring(1);
      tokens.expect(":", "after " + start.shown());
    }
    Token name = tokens.expect(Token.Kind.NAME, "a type of fact, `not`, `exists` or `accumulate`");
    FactType type = imports.factType(name, tokens);
    Slot slot = new Slot(slots, type, "$f" + slots);
    slots++;
    if (binding != null) {
      bind(binding, new Expression.Fact(slot), start);
    }
    tokens.expect("(", "after " + name.text());
    List<Constraint> constraints = constraints(slot);
    tokens.expect(")", "to close " + name.text() + "( ");
    if (tokens.peek().is("from") || tokens.peek().is("over")) {
      throw tokens.fail(
          Check.REFUSED_CONSTRUCT,
          tokens.peek(),
          "`" + tokens.peek().text() + "` is not needed: items of lists are facts of their own.");
    }
    return new Pattern(slot, binding, constraints, start.line(), start.column());
  }

  private List<Constraint> constraints(Slot slot) {
    List<Constraint> constraints = new ArrayList<>();
    while (!tokens.peek().is(")") && !tokens.atEnd()) {
      try {
        constraint(slot, constraints);
      } catch (TokenStream.SyntaxFailure failure) {
        skipConstraint();
      }
      if (!tokens.peek().is(")")) {
        tokens.expect(",", "or `)` after a constraint");
      }
    }
    return List.copyOf(constraints);
  }

  private void constraint(Slot slot, List<Constraint> constraints) {
    Token start = tokens.peek();
    ExpressionParser parser = new ExpressionParser(tokens, imports, slot, bindings);
    if (start.isBinding() && tokens.peek(1).is(":")) {
      tokens.next();
      tokens.next();
      Token valueStart = tokens.peek();
      Expression expression = parser.conditionOrValue();
      Expression value = expression;
      if (expression instanceof Expression.Comparison comparison) {
        value = comparison.left();
        constraints.add(at(expression, valueStart));
      }
      if (!(value instanceof Expression.Read)) {
        throw tokens.fail(
            Check.BINDING, valueStart, "a name is bound to a component, not to a computation.");
      }
      bind(start.text().substring(1), value, start);
      return;
    }
    constraints.add(at(parser.condition(), start));
  }

  private Constraint at(Expression expression, Token start) {
    String text = source.substring(start.start(), tokens.previous().end());
    return new Constraint(expression, text, start.line(), start.column());
  }

  /** After a mistake in a constraint the next one is read all the same. */
  private void skipConstraint() {
    int depth = 0;
    while (!tokens.atEnd() && !tokens.peek().is("then") && !tokens.peek().is("end")) {
      if (depth == 0 && (tokens.peek().is(",") || tokens.peek().is(")"))) {
        return;
      }
      depth += tokens.peek().is("(") ? 1 : tokens.peek().is(")") ? -1 : 0;
      tokens.next();
    }
    throw new TokenStream.SyntaxFailure();
  }

  private void bind(String name, Expression value, Token place) {
    if (bindings.putIfAbsent(name, value) != null) {
      throw tokens.fail(Check.BINDING, place, "$" + name + " is bound twice.");
    }
  }

  private Accumulate accumulate(Token start) {
    tokens.expect("(", "after `accumulate`");
    Map<String, Expression> outside = bindings;
    bindings = new LinkedHashMap<>(outside);
    Pattern pattern = pattern();
    tokens.expect(";", "between what is accumulated and the functions");
    List<Function> functions = new ArrayList<>();
    do {
      functions.add(function(pattern));
    } while (tokens.accept(","));
    bindings = outside;
    Map<String, Expression> own = new LinkedHashMap<>();
    for (Function function : functions) {
      own.put(
          function.binding(),
          new Expression.Result(function.slot(), function.binding(), resultType(function)));
    }
    List<Constraint> constraints = new ArrayList<>();
    if (tokens.accept(";")) {
      do {
        Token place = tokens.peek();
        ExpressionParser parser = new ExpressionParser(tokens, imports, null, own);
        constraints.add(at(parser.condition(), place));
      } while (tokens.accept(","));
    }
    results.putAll(own);
    tokens.expect(")", "to close `accumulate`");
    return new Accumulate(
        pattern, List.copyOf(functions), List.copyOf(constraints), start.line(), start.column());
  }

  private static Type resultType(Function function) {
    return switch (function.kind()) {
      case COUNT, SUM -> Type.DECIMAL;
      case MIN, MAX -> function.argument().type();
    };
  }

  private Function function(Pattern pattern) {
    Token binding = tokens.expect(Token.Kind.NAME, "a name such as $count");
    if (!binding.isBinding()) {
      throw tokens.fail(Check.BINDING, binding, "the result needs a name such as $count.");
    }
    tokens.expect(":", "after " + binding.shown());
    Token name = tokens.expect(Token.Kind.NAME, "count, sum, min or max");
    Function.Kind kind = functionKind(name);
    tokens.expect("(", "after " + name.text());
    Token place = tokens.peek();
    Expression argument = new ExpressionParser(tokens, imports, pattern.slot(), bindings).value();
    tokens.expect(")", "after the argument of " + name.text());
    if (kind == Function.Kind.SUM && !argument.type().is(Type.Kind.NUMBER)) {
      throw tokens.fail(Check.TYPE, place, "only numbers have a sum.");
    }
    if (!(argument instanceof Expression.Read) && !(argument instanceof Expression.Fact)) {
      throw tokens.fail(Check.BINDING, place, name.text() + " takes a component.");
    }
    Slot slot = new Slot(slots, null, "$r" + slots);
    slots++;
    return new Function(slot, binding.text().substring(1), kind, argument);
  }

  private Function.Kind functionKind(Token name) {
    for (Function.Kind kind : Function.Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(name.text())) {
        return kind;
      }
    }
    throw tokens.fail(
        name,
        Check.UNKNOWN_FUNCTION,
        name.text() + " is no function of accumulate; count, sum, min and max are.",
        Spelling.nearest(name.text(), List.of("count", "sum", "min", "max")));
  }

  /** One choice among the alternatives of every {@code or} of a rule. */
  static final class Choices {
    private final List<Integer> chosen;
    private final List<Integer> sizes = new ArrayList<>();

    Choices(List<Integer> chosen) {
      this.chosen = chosen;
    }

    int choose() {
      return sizes.size() < chosen.size() ? chosen.get(sizes.size()) : 0;
    }

    void seen(int size) {
      sizes.add(size);
    }

    /** The next choice, or null after the last. */
    @Nullable Choices following() {
      List<Integer> next = new ArrayList<>();
      for (int i = 0; i < sizes.size(); i++) {
        next.add(i < chosen.size() ? chosen.get(i) : 0);
      }
      for (int i = next.size() - 1; i >= 0; i--) {
        if (next.get(i) + 1 < sizes.get(i)) {
          next.set(i, next.get(i) + 1);
          return new Choices(next);
        }
        next.set(i, 0);
      }
      return null;
    }
  }
}
