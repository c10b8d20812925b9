package io.casecheck.pack.read;

import io.casecheck.pack.Check;
import io.casecheck.pack.tree.Span;
import io.casecheck.rule.PackEdit;
import java.util.List;
import java.util.function.Supplier;

/**
 * The words of a rule file, one after the other. What is missing is reported and taken as if it
 * stood there, so that one mistake is one problem and what follows is read.
 */
final class TokenStream {
  /** A mistake that ends the reading of what it stands in; it is in the list of problems. */
  static final class SyntaxFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SyntaxFailure() {
      super(null, null, false, false);
    }
  }

  private static final int DEEPEST = 30;
  private static final int LONGEST = 200;
  private static final String TOO_DEEP =
      "a condition holds at most 200 links of a chain, and 30 layers of parentheses.";

  private final List<Token> tokens;
  private final ProblemList problems;
  private int at;
  private int depth;

  /** Where the last mistake was found: what cannot be read there is the same mistake. */
  private int lastMistake = -1;

  TokenStream(List<Token> tokens, ProblemList problems) {
    this.tokens = tokens;
    this.problems = problems;
  }

  Token peek() {
    return tokens.get(at);
  }

  Token peek(int ahead) {
    return tokens.get(Math.min(at + ahead, tokens.size() - 1));
  }

  Token previous() {
    return tokens.get(Math.max(0, at - 1));
  }

  Token next() {
    Token token = tokens.get(at);
    if (token.kind() != Token.Kind.END) {
      at++;
    }
    return token;
  }

  boolean atEnd() {
    return peek().kind() == Token.Kind.END;
  }

  /** Whether the next word is the first of its line. */
  boolean atLineStart() {
    return at == 0 || atEnd() || previous().line() < peek().line();
  }

  int position() {
    return at;
  }

  void goTo(int position) {
    at = position;
  }

  boolean accept(String symbolOrName) {
    if (peek().is(symbolOrName)) {
      next();
      return true;
    }
    return false;
  }

  /** Whether the word is next; it is then read. Wrong case is reported. */
  boolean acceptWord(String word) {
    if (!peek().isWord(word)) {
      return false;
    }
    if (!peek().is(word)) {
      replace(peek(), peek().shown() + " is written `" + word + "`.", word);
    }
    next();
    return true;
  }

  /** What must come next. If it does not, that is reported, and reading goes on without it. */
  void need(String symbol, String where) {
    if (accept(symbol)) {
      return;
    }
    Span place = previous().span().end();
    String space = symbol.equals("(") || symbol.equals("{") || !atLineStart() ? "" : " ";
    String inserted = symbol.equals(")") ? space + symbol : symbol;
    mistake(
        "Expected `%s` %s, found %s.".formatted(symbol, where, peek().shown()),
        place,
        "`" + symbol + "`",
        place.edit(problems.file(), inserted));
  }

  Token expect(String symbolOrName, String where) {
    if (!peek().is(symbolOrName)) {
      throw fail(
          "expected `%s` %s, found %s.".formatted(symbolOrName, where, peek().shown()),
          "`" + symbolOrName + "`");
    }
    return next();
  }

  Token expect(Token.Kind kind, String what) {
    if (peek().kind() != kind) {
      throw fail("expected " + what + ", found " + peek().shown() + ".", "");
    }
    return next();
  }

  /** A mistake in the order of words; nothing more is said of this place. */
  void mistake(String message, Span place, String fix, PackEdit... edits) {
    if (lastMistake != at) {
      problems.add(Check.SYNTAX, place, sentence(message), fix, edits);
    }
    lastMistake = at;
  }

  /** A word that is certainly meant to be another. */
  void replace(Token word, String message, String replacement) {
    replace(Check.SYNTAX, word, message, replacement);
  }

  void replace(Check check, Token word, String message, String replacement) {
    problems.replace(check, word.span(), sentence(message), replacement);
  }

  void report(Check check, Token place, String message, String fix) {
    problems.add(check, place.span(), sentence(message), fix);
  }

  void report(Check check, Span place, String message, String fix, PackEdit... edits) {
    problems.add(check, place, sentence(message), fix, edits);
  }

  SyntaxFailure fail(String message, String fix) {
    Span place = peek().span();
    boolean lineEnd = at > 0 && atLineStart();
    mistake(message, lineEnd ? previous().span().end() : place, fix);
    return new SyntaxFailure();
  }

  SyntaxFailure fail(Check check, Token place, String message) {
    return fail(place, check, message, "");
  }

  SyntaxFailure fail(Token place, Check check, String message, String fix) {
    problems.add(check, place.span(), sentence(message), fix);
    lastMistake = at;
    return new SyntaxFailure();
  }

  /** Reads what lies in another of its kind; so deep that nothing could hold it, it is refused. */
  <T> T nested(Supplier<T> reading) {
    if (depth == DEEPEST) {
      throw tooDeep();
    }
    depth++;
    try {
      return reading.get();
    } finally {
      depth--;
    }
  }

  /** Refuses a chain such as {@code a + b + c} that goes on for ever. */
  void refuseLong(int links) {
    if (links > LONGEST) {
      throw tooDeep();
    }
  }

  /** The rest of the line belongs to what is refused. */
  private SyntaxFailure tooDeep() {
    SyntaxFailure failure = fail(Check.TOO_DEEP, peek(), TOO_DEEP);
    do {
      next();
    } while (!atLineStart());
    lastMistake = at;
    return failure;
  }

  /** Skips a group in parentheses, if one begins here. */
  void skipGroup() {
    if (!accept("(")) {
      return;
    }
    int depth = 1;
    while (depth > 0 && !atEnd() && !peek().is("then") && !peek().is("end")) {
      Token token = next();
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
    }
  }

  String file() {
    return problems.file();
  }

  private static String sentence(String message) {
    return Character.toUpperCase(message.charAt(0)) + message.substring(1);
  }
}
