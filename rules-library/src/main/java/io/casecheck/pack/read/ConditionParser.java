package io.casecheck.pack.read;

import io.casecheck.pack.Check;
import io.casecheck.pack.read.TokenStream.SyntaxFailure;
import io.casecheck.pack.tree.Condition;
import io.casecheck.pack.tree.Condition.Accumulate;
import io.casecheck.pack.tree.Condition.Pattern;
import io.casecheck.pack.tree.Condition.Quantified;
import io.casecheck.pack.tree.Expression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the left-hand side of a rule. An {@code or} has several alternatives; one reader reads one
 * choice of them, and the reader of rules asks for every choice in turn.
 */
final class ConditionParser {
  private static final Set<String> REFUSED =
      Set.of("forall", "eval", "collect", "from", "query", "groupby", "over", "entry");

  private static final Map<String, String> MEANT =
      Map.of("no", "not", "without", "not", "exist", "exists", "any", "exists");

  private final ParserInput input;
  private final TokenStream tokens;
  private final Choices choices;
  private final PatternParser patterns;
  private final List<Condition> conditions = new ArrayList<>();
  private final Map<String, Expression> results = new LinkedHashMap<>();
  private Map<String, Expression> bindings = new LinkedHashMap<>();
  private final Token start;

  ConditionParser(ParserInput input, Choices choices) {
    this.input = input;
    this.tokens = input.tokens();
    this.choices = choices;
    this.patterns = new PatternParser(input);
    this.start = tokens.peek();
  }

  /** Reads up to {@code then}. */
  void read() {
    int from = tokens.position();
    while (!atEndOfConditions()) {
      try {
        readLine();
      } catch (SyntaxFailure failure) {
        skipCondition();
      }
    }
    if (tokens.position() == from) {
      tokens.report(
          Check.EMPTY_WHEN,
          tokens.previous(),
          "a rule without conditions would fire for every case.",
          "");
    }
  }

  List<Condition> conditions() {
    return List.copyOf(conditions);
  }

  /** The first word of the conditions. */
  Token start() {
    return start;
  }

  /** What messages may name: bound facts and components, and results of accumulates. */
  Map<String, Expression> bindings() {
    Map<String, Expression> all = new LinkedHashMap<>(bindings);
    all.putAll(results);
    return all;
  }

  int slots() {
    return patterns.slots();
  }

  private boolean atEndOfConditions() {
    Token next = tokens.peek();
    return tokens.atEnd()
        || next.isWord("then")
        || (next.is("findings") && tokens.peek(1).is("."))
        || (tokens.atLineStart() && (next.isWord("end") || next.is("rule")));
  }

  private void skipCondition() {
    while (!atEndOfConditions() && !ConditionStart.isNext(tokens)) {
      tokens.next();
    }
  }

  private void readLine() {
    Token next = tokens.peek();
    if (tokens.accept(",") || tokens.accept("and") || tokens.accept(";")) {
      return;
    }
    if (next.is("&&") || next.is("||") || next.isWord("or") || next.isWord("and")) {
      readConnective(next);
    } else if (next.is(")")) {
      tokens.mistake(
          "This parenthesis closes nothing.",
          next.span(),
          "remove it",
          next.span().edit(tokens.file(), ""));
      tokens.next();
    } else if (next.is("(")) {
      alternatives();
    } else {
      conditions.add(condition());
    }
  }

  private void readConnective(Token word) {
    boolean and = word.is("&&") || word.isWord("and");
    if (and) {
      tokens.replace(word, "between patterns stands `and`, or nothing.", "and");
    } else {
      tokens.mistake(
          "Alternatives stand in parentheses of their own.", word.span(), "( P( .. ) or Q( .. ) )");
    }
    tokens.next();
  }

  /** {@code ( P or Q )}: only the chosen alternative counts, but all are read. */
  private void alternatives() {
    tokens.next();
    int chosen = choices.choose();
    int index = 0;
    Map<String, Expression> before = bindings;
    Map<String, Expression> after = before;
    do {
      bindings = new LinkedHashMap<>(before);
      List<Condition> alternative = new ArrayList<>();
      do {
        alternative.add(condition());
      } while (tokens.acceptWord("and"));
      if (index++ == chosen) {
        conditions.addAll(alternative);
        after = bindings;
      }
    } while (acceptOr());
    tokens.need(")", "to close the alternatives");
    bindings = after;
    choices.seen(index);
  }

  private boolean acceptOr() {
    if (tokens.peek().is("||")) {
      tokens.replace(tokens.peek(), "between patterns stands `or`.", "or");
      tokens.next();
      return true;
    }
    return tokens.acceptWord("or");
  }

  private Condition condition() {
    Token first = tokens.peek();
    if (REFUSED.contains(first.text())) {
      throw tokens.fail(
          Check.REFUSED_CONSTRUCT,
          first,
          "`" + first.text() + "` is not in the language of rules.");
    }
    if (first.is("!")) {
      tokens.replace(first, "before a pattern stands `not`.", "not ");
      tokens.next();
      return quantified(true, first);
    }
    String meant = MEANT.getOrDefault(first.text(), "");
    if (!meant.isEmpty() && ConditionStart.isPattern(tokens, 1)) {
      tokens.replace(first, "before a pattern stands `not` or `exists`.", meant);
      tokens.next();
      return quantified(meant.equals("not"), first);
    }
    if (tokens.acceptWord("not")) {
      return quantified(true, first);
    }
    if (tokens.acceptWord("exists")) {
      return quantified(false, first);
    }
    if (tokens.acceptWord("accumulate") || tokens.accept("acc")) {
      return accumulate(first);
    }
    return patterns.read(bindings);
  }

  private Quantified quantified(boolean negated, Token first) {
    Map<String, Expression> inside = new LinkedHashMap<>(bindings);
    List<Pattern> inner = new ArrayList<>();
    if (tokens.accept("(")) {
      do {
        refuseInner();
        inner.add(patterns.read(inside));
        if (tokens.peek().isWord("or") || tokens.peek().is("||")) {
          throw tokens.fail(
              Check.NESTED_OR, tokens.peek(), "an `or` inside `not` or `exists`: write two lines.");
        }
      } while (tokens.acceptWord("and") || tokens.accept(","));
      tokens.need(")", "to close `" + first.text() + "`");
    } else {
      refuseInner();
      inner.add(patterns.read(inside));
    }
    return new Quantified(negated, List.copyOf(inner), first.line(), first.column());
  }

  private void refuseInner() {
    if (tokens.peek().isWord("not") || tokens.peek().isWord("exists")) {
      throw tokens.fail(
          Check.NESTED_NOT,
          tokens.peek(),
          "a `not` or `exists` inside another is not in the language of rules: write two lines"
              + " or two rules.");
    }
  }

  private Accumulate accumulate(Token first) {
    AccumulateParser parser = new AccumulateParser(input, patterns);
    try {
      return parser.read(bindings, first);
    } finally {
      results.putAll(parser.results());
    }
  }
}
