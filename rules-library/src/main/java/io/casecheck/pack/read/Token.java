package io.casecheck.pack.read;

import io.casecheck.pack.tree.Span;

/**
 * A word of a rule file.
 *
 * @param kind what it is
 * @param text its text; of {@link Kind#TEXT} the value between the quotes, escapes resolved
 * @param line line, from 1
 * @param column column, from 1
 * @param start offset of its first character
 * @param end offset after its last character
 */
record Token(Kind kind, String text, int line, int column, int start, int end) {
  enum Kind {
    NAME,
    NUMBER,
    TEXT,
    SYMBOL,
    END
  }

  boolean is(String symbolOrName) {
    return (kind == Kind.SYMBOL || kind == Kind.NAME) && text.equals(symbolOrName);
  }

  /** Whether this is the word, also where its letters have the wrong case. */
  boolean isWord(String word) {
    return kind == Kind.NAME && text.equalsIgnoreCase(word);
  }

  boolean isBinding() {
    return kind == Kind.NAME && text.startsWith("$");
  }

  /** Where it stands; no word reaches over the end of its line. */
  Span span() {
    return new Span(line, column, line, column + end - start);
  }

  /** The word as a message shows it. */
  String shown() {
    return switch (kind) {
      case END -> "the end of the file";
      case TEXT -> "\"" + text + "\"";
      default -> "`" + text + "`";
    };
  }
}
