package io.casecheck.pack.read;

import io.casecheck.pack.Check;
import io.casecheck.pack.Spelling;
import io.casecheck.pack.tree.Condition.Accumulate;
import io.casecheck.pack.tree.Condition.Constraint;
import io.casecheck.pack.tree.Condition.Function;
import io.casecheck.pack.tree.Condition.Pattern;
import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads {@code accumulate( P( .. ); $c : count( $p ); $c > 2 )}. */
final class AccumulateParser {
  private final ParserInput input;
  private final TokenStream tokens;
  private final PatternParser patterns;
  private final Map<String, Expression> results = new LinkedHashMap<>();

  AccumulateParser(ParserInput input, PatternParser patterns) {
    this.input = input;
    this.tokens = input.tokens();
    this.patterns = patterns;
  }

  /** What it binds. */
  Map<String, Expression> results() {
    return results;
  }

  /**
   * Reads what follows the word.
   *
   * @param outside what names stand for
   * @param start the word
   */
  Accumulate read(Map<String, Expression> outside, Token start) {
    tokens.need("(", "after `accumulate`");
    Map<String, Expression> inside = new LinkedHashMap<>(outside);
    Pattern pattern = patterns.read(inside);
    semicolon();
    List<Function> functions = new ArrayList<>();
    do {
      functions.add(function(pattern, inside));
    } while (tokens.accept(","));
    for (Function function : functions) {
      results.put(
          function.binding(),
          new Expression.Result(function.slot(), function.binding(), resultType(function)));
    }
    List<Constraint> constraints = new ArrayList<>();
    if (tokens.accept(";")) {
      do {
        Token place = tokens.peek();
        Expression condition = input.expressions(null, results).condition();
        constraints.add(input.constraint(condition, place));
      } while (tokens.accept(","));
    }
    tokens.need(")", "to close `accumulate`");
    return new Accumulate(
        pattern, List.copyOf(functions), List.copyOf(constraints), start.line(), start.column());
  }

  private void semicolon() {
    if (tokens.peek().is(",")) {
      tokens.replace(
          tokens.peek(), "a semicolon parts what is accumulated from the functions.", ";");
      tokens.next();
      return;
    }
    tokens.need(";", "between what is accumulated and the functions");
  }

  private static Type resultType(Function function) {
    return switch (function.kind()) {
      case COUNT, SUM -> Type.DECIMAL;
      case MIN, MAX -> function.argument().type();
    };
  }

  private Function function(Pattern pattern, Map<String, Expression> inside) {
    Token binding = tokens.expect(Token.Kind.NAME, "a name such as $count");
    if (!binding.isBinding()) {
      throw tokens.fail(Check.BINDING, binding, "the result needs a name such as $count.");
    }
    String bound = binding.text().substring(1);
    results.put(bound, ParserInput.WRONG);
    tokens.need(":", "after " + binding.shown());
    Token name = tokens.expect(Token.Kind.NAME, "count, sum, min or max");
    Function.Kind kind = functionKind(name);
    tokens.need("(", "after " + name.text());
    Token place = tokens.peek();
    Expression argument = input.expressions(pattern.slot(), inside).value();
    tokens.need(")", "after the argument of " + name.text());
    boolean wrong = argument.type().isUnknown();
    if (kind == Function.Kind.SUM && !argument.type().is(Type.Kind.NUMBER) && !wrong) {
      throw tokens.fail(Check.TYPE, place, "only numbers have a sum.");
    }
    if (!(argument instanceof Expression.Read)
        && !(argument instanceof Expression.Fact)
        && !wrong) {
      throw tokens.fail(Check.BINDING, place, name.text() + " takes a component.");
    }
    return new Function(patterns.resultSlot(), bound, kind, argument);
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
}
