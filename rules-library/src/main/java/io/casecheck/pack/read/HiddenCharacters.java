package io.casecheck.pack.read;

import io.casecheck.pack.Check;
import io.casecheck.pack.tree.Span;

/**
 * Characters that nobody sees: they turn the order of what is shown, or join and cut words, so that
 * a reviewer reads another rule than the engine.
 */
final class HiddenCharacters {
  private HiddenCharacters() {}

  static boolean isHidden(char c) {
    int type = Character.getType(c);
    return type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || (type == Character.CONTROL && c != '\n' && c != '\t');
  }

  /** Reports each one of a file, in comments and texts too. */
  static void report(String text, ProblemList problems) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isHidden(c)) {
        Span place = new Span(line, column, line, column + 1);
        problems.add(
            Check.HIDDEN_CHARACTER,
            place,
            "Here stands a character that nobody sees (U+%s).".formatted(Lexer.code(c)),
            "remove it",
            place.edit(problems.file(), ""));
      }
      column = c == '\n' ? 1 : column + 1;
      line += c == '\n' ? 1 : 0;
    }
  }
}
