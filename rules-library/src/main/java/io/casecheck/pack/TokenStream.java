package io.casecheck.pack;

import java.util.List;

/** The words of a rule file, one after the other. */
final class TokenStream {
  /** A mistake that ends the reading of what it stands in; it is in the list of problems. */
  static final class SyntaxFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SyntaxFailure() {
      super(null, null, false, false);
    }
  }

  private final List<Token> tokens;
  private final ProblemList problems;
  private int at;

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

  Token expect(String symbolOrName, String where) {
    if (!peek().is(symbolOrName)) {
      throw fail(
          whereItIsMissing(),
          Check.SYNTAX,
          "expected `" + symbolOrName + "` " + where + ", found " + peek().shown() + ".",
          "`" + symbolOrName + "`");
    }
    return next();
  }

  /** What is forgotten at the end of a line is missing there, not where the next word stands. */
  private Token whereItIsMissing() {
    Token last = previous();
    if (at == 0 || last.line() == peek().line()) {
      return peek();
    }
    int column = last.column() + last.end() - last.start();
    return new Token(Token.Kind.SYMBOL, "", last.line(), column, last.end(), last.end());
  }

  Token expect(Token.Kind kind, String what) {
    if (peek().kind() != kind) {
      throw fail("expected " + what + ", found " + peek().shown() + ".", "");
    }
    return next();
  }

  SyntaxFailure fail(String message, String fix) {
    return fail(peek(), Check.SYNTAX, message, fix);
  }

  SyntaxFailure fail(Check check, Token place, String message) {
    return fail(place, check, message, "");
  }

  SyntaxFailure fail(Token place, Check check, String message, String fix) {
    problems.add(
        place, check, Character.toUpperCase(message.charAt(0)) + message.substring(1), fix);
    return new SyntaxFailure();
  }
}
