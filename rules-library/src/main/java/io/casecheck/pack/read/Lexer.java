package io.casecheck.pack.read;

import io.casecheck.pack.Check;
import io.casecheck.pack.tree.Span;
import io.casecheck.rule.PackEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a rule file into words. Comments and white space are left out. */
final class Lexer {
  /** Longest first; some are mistakes, which the parser then names. */
  private static final List<String> LONG_SYMBOLS =
      List.of("===", "!==", "==", "!=", "<=", ">=", "&&", "||", "!.", "<>", "=<", "=>");

  private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=", "=");
  private static final Pattern THOUSANDS = Pattern.compile(",[0-9]{3}(?![0-9.,]*[0-9])");

  private static final String QUOTES = "\"'`\u201C\u201D\u201E\u2018\u2019\u00AB\u00BB";

  /** Letters of other alphabets that look like these. */
  private static final Map<Character, Character> LOOK_ALIKE = lookAlike();

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
    HiddenCharacters.report(text, problems);
    lexer.run();
    return lexer.tokens;
  }

  private void run() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n') {
        newLine();
      } else if (Character.isWhitespace(c) || HiddenCharacters.isHidden(c)) {
        at++;
      } else if (Character.isSpaceChar(c)) {
        wrongCharacter("a space that is no plain one", " ");
        at++;
      } else if (text.startsWith("//", at)) {
        skipTo('\n');
      } else if (c == '#' && text.substring(lineStart, at).isBlank()) {
        problems.replace(Check.SYNTAX, span(at, at + 1), "A comment begins with `//`.", "//");
        skipTo('\n');
      } else if (text.startsWith("/*", at)) {
        skipComment();
      } else if (QUOTES.indexOf(c) >= 0) {
        readText();
      } else if (Character.isDigit(c)) {
        readNumber();
      } else if (isNamePart(c) || text.startsWith("\\u", at)) {
        readName();
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
      problems.add(Check.SYNTAX, span(at, at + 2), "A comment begins here and never ends.", "*/");
      // It is read as a comment of one line: the rules below it are read too.
      skipTo('\n');
      return;
    }
    while (at < end + 2) {
      if (text.charAt(at) == '\n') {
        newLine();
      } else {
        at++;
      }
    }
  }

  private void readNumber() {
    int start = at;
    while (at < text.length() && (Character.isDigit(text.charAt(at)) || isFraction())) {
      at++;
    }
    if (isThousands(start)) {
      String plain = text.substring(start, at) + text.substring(at + 1, at + 4);
      at += 4;
      problems.replace(
          Check.SYNTAX, span(start, at), "A number has no comma between its digits.", plain);
      add(Token.Kind.NUMBER, plain, start, at);
      return;
    }
    if (at < text.length() && isNamePart(text.charAt(at))) {
      // Such as 9284F: a code whose quotes are missing.
      at = start;
      readName();
      return;
    }
    add(Token.Kind.NUMBER, text.substring(start, at), start, at);
  }

  /** Whether it is compared and goes on such as {@code 1,600}: no constraint begins with digits. */
  private boolean isThousands(int start) {
    Token before = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
    return before != null
        && before.kind() == Token.Kind.SYMBOL
        && COMPARISONS.contains(before.text())
        && at - start <= 3
        && THOUSANDS.matcher(text).region(at, text.length()).lookingAt();
  }

  private boolean isFraction() {
    return text.charAt(at) == '.'
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1));
  }

  private static boolean isNamePart(char c) {
    return Character.isLetter(c) || c == '_' || c == '$';
  }

  private void readName() {
    int start = at;
    StringBuilder name = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isNamePart(c) || Character.isDigit(c)) {
        name.append(c);
        at++;
      } else if (text.startsWith("\\u", at)) {
        name.append(escapedLetter());
      } else {
        break;
      }
    }
    add(Token.Kind.NAME, latin(name.toString(), start), start, at);
  }

  /** A letter that is written by its number is read, so that nothing hides behind it. */
  private String escapedLetter() {
    int start = at;
    at += 2;
    while (at < text.length() && text.charAt(at) == 'u') {
      at++;
    }
    int digits = at;
    while (at < text.length() && at < digits + 4 && Character.digit(text.charAt(at), 16) >= 0) {
      at++;
    }
    problems.add(
        Check.ESCAPE,
        span(start, at),
        "A character is written by its number; rules are written in plain characters.",
        "write the character itself");
    return at == digits
        ? ""
        : String.valueOf((char) Integer.parseInt(text.substring(digits, at), 16));
  }

  /** The name in plain letters; what only looks like them is a mistake. */
  private String latin(String name, int start) {
    StringBuilder plain = new StringBuilder();
    for (char c : name.toCharArray()) {
      plain.append(LOOK_ALIKE.getOrDefault(c, c));
    }
    String latin = plain.toString();
    if (!latin.equals(name)) {
      problems.replace(
          Check.CHARACTER,
          span(start, at),
          "A letter of another alphabet stands in this name; it only looks like a plain one.",
          latin);
    }
    return latin;
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
    QuotedText quoted = new QuotedText(text, at, tokens);
    if (quoted.closesWhatNeverOpened()) {
      openBefore(quoted);
      return;
    }
    int start = at;
    int end = quoted.end();
    StringBuilder value = new StringBuilder();
    at++;
    while (at < end) {
      if (text.charAt(at) == '\\') {
        readEscape(value);
      } else {
        value.append(text.charAt(at++));
      }
    }
    at = end + (quoted.closed() ? 1 : 0);
    String file = problems.file();
    if (!quoted.closed()) {
      // Only a double quote is certain to begin a text.
      PackEdit[] edits =
          text.charAt(start) == '"'
              ? new PackEdit[] {span(end, end).edit(file, "\"")}
              : new PackEdit[0];
      problems.add(
          Check.SYNTAX,
          span(start, start + 1),
          "A text begins here, and its closing quote is missing.",
          "\"",
          edits);
    } else if (text.charAt(start) != '"' || text.charAt(end) != '"') {
      problems.add(
          Check.CHARACTER,
          span(start, start + 1),
          "A text stands in plain double quotes.",
          "\"" + text.substring(start + 1, end) + "\"",
          span(start, start + 1).edit(file, "\""),
          span(end, end + 1).edit(file, "\""));
    }
    if (!quoted.inner().isEmpty()) {
      problems.add(
          Check.SYNTAX,
          span(quoted.inner().get(0), quoted.inner().get(0) + 1),
          "A quote within a text ends it, unless a backslash stands before it.",
          "\\\"",
          quoted.inner().stream()
              .map(quote -> span(quote, quote).edit(file, "\\"))
              .toArray(PackEdit[]::new));
    }
    add(Token.Kind.TEXT, value.toString(), start, at);
  }

  private void openBefore(QuotedText quoted) {
    int from = quoted.missingOpening();
    tokens.removeIf(token -> token.start() >= from);
    problems.add(
        Check.SYNTAX,
        span(from, from),
        "A text ends here, and its opening quote is missing.",
        "\"",
        span(from, from).edit(problems.file(), "\""));
    String value = text.substring(from, at);
    at++;
    add(Token.Kind.TEXT, value, from, at);
  }

  private void readEscape(StringBuilder value) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    switch (next) {
      case '"', '\\' -> value.append(next);
      case 'n' -> value.append('\n');
      case 't' -> value.append('\t');
      default ->
          problems.add(
              Check.ESCAPE,
              span(at, at + 2),
              "`\\%s` is not an escape that rules may use; `\\\\`, `\\\"`, `\\n` and `\\t` are."
                  .formatted(next),
              next == 'u' ? "write the character itself" : "\\\\" + next);
    }
    at += 2;
  }

  private void wrongCharacter(String what, String plain) {
    problems.add(
        Check.CHARACTER,
        span(at, at + 1),
        "Here stands %s (U+%s).".formatted(what, code(text.charAt(at))),
        plain.isBlank() ? "a plain space" : plain,
        span(at, at + 1).edit(problems.file(), plain));
  }

  static String code(char c) {
    String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    return "0".repeat(4 - digits.length()) + digits;
  }

  private void add(Token.Kind kind, String value, int start, int end) {
    tokens.add(new Token(kind, value, line, start - lineStart + 1, start, end));
  }

  /** A piece of the line that is read. */
  private Span span(int start, int end) {
    return new Span(line, start - lineStart + 1, line, end - lineStart + 1);
  }

  private static Map<Character, Character> lookAlike() {
    String others =
        "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0410\u0412\u0415\u041A"
            + "\u041C\u041D\u041E\u0420\u0421\u0422\u0425\u03BF\u0391\u0395\u039F";
    String plain = "aeopcyxiABEKMHOPCTXoAEO";
    java.util.HashMap<Character, Character> map = new java.util.HashMap<>();
    for (int i = 0; i < plain.length(); i++) {
      map.put(others.charAt(i), plain.charAt(i));
    }
    return Map.copyOf(map);
  }
}
