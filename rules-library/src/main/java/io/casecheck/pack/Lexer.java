package io.casecheck.pack;

import java.util.ArrayList;
import java.util.List;

/** Cuts a rule file into words. Comments and white space are left out. */
final class Lexer {
  private static final List<String> LONG_SYMBOLS =
      List.of("==", "!=", "<=", ">=", "&&", "||", "!.");

  private final String text;
  private final ProblemList problems;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int line = 1;
  private int lineStart;

  private Lexer(String text, ProblemList problems) {
    this.text = text;
    this.problems = problems;
  }

  static List<Token> tokens(String text, ProblemList problems) {
    Lexer lexer = new Lexer(text, problems);
    lexer.run();
    return lexer.tokens;
  }

  private void run() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n') {
        newLine();
      } else if (Character.isWhitespace(c) || c == '\uFEFF') {
        at++;
      } else if (text.startsWith("//", at)) {
        skipTo('\n');
      } else if (text.startsWith("/*", at)) {
        skipComment();
      } else if (c == '"') {
        readText();
      } else if (Character.isDigit(c)) {
        readWhile(Token.Kind.NUMBER);
      } else if (Character.isLetter(c) || c == '_' || c == '$') {
        readWhile(Token.Kind.NAME);
      } else {
        readSymbol();
      }
    }
    add(Token.Kind.END, "", at, at);
  }

  private void newLine() {
    at++;
    line++;
    lineStart = at;
  }

  private void skipTo(char stop) {
    while (at < text.length() && text.charAt(at) != stop) {
      at++;
    }
  }

  private void skipComment() {
    int end = text.indexOf("*/", at + 2);
    if (end < 0) {
      problems.add(line, column(at), Check.SYNTAX, "A comment begins here and never ends.", "*/");
      end = text.length() - 2;
    }
    while (at < end + 2) {
      if (text.charAt(at) == '\n') {
        newLine();
      } else {
        at++;
      }
    }
  }

  private void readWhile(Token.Kind kind) {
    int start = at;
    while (at < text.length() && belongs(kind, text.charAt(at))) {
      at++;
    }
    add(kind, text.substring(start, at), start, at);
  }

  private boolean belongs(Token.Kind kind, char c) {
    if (kind == Token.Kind.NAME) {
      return Character.isLetterOrDigit(c) || c == '_' || c == '$';
    }
    boolean fraction = c == '.' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    return Character.isDigit(c) || fraction;
  }

  private void readSymbol() {
    int start = at;
    for (String symbol : LONG_SYMBOLS) {
      if (text.startsWith(symbol, at)) {
        at += symbol.length();
        add(Token.Kind.SYMBOL, symbol, start, at);
        return;
      }
    }
    at++;
    add(Token.Kind.SYMBOL, text.substring(start, at), start, at);
  }

  private void readText() {
    int start = at;
    StringBuilder value = new StringBuilder();
    at++;
    while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n') {
      if (text.charAt(at) == '\\') {
        readEscape(value);
      } else {
        value.append(text.charAt(at++));
      }
    }
    if (at >= text.length() || text.charAt(at) != '"') {
      problems.add(
          line,
          column(start),
          Check.SYNTAX,
          "A text begins here and its line ends before the closing quote.",
          "\"");
    } else {
      at++;
    }
    add(Token.Kind.TEXT, value.toString(), start, at);
  }

  private void readEscape(StringBuilder value) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    switch (next) {
      case '"', '\\' -> value.append(next);
      case 'n' -> value.append('\n');
      case 't' -> value.append('\t');
      default ->
          problems.add(
              line,
              column(at),
              Check.ESCAPE,
              "`\\"
                  + next
                  + "` is not an escape that rules may use; `\\\\`, `\\\"`, `\\n` and `\\t` are.",
              next == 'u' ? "write the character itself" : "\\\\" + next);
    }
    at += 2;
  }

  private void add(Token.Kind kind, String value, int start, int end) {
    tokens.add(new Token(kind, value, line, column(start), start, end));
  }

  private int column(int offset) {
    return offset - lineStart + 1;
  }
}
