package io.casecheck.engine.explain;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes a short text that a regular expression matches: of alternatives the first that is simple
 * enough, of a class its first character, of a repetition the fewest. What it cannot read it
 * leaves.
 */
final class MatchingText {
  private static final String ORDINARY = "0aA -x";

  /** Thrown where the expression holds what is not read here. */
  private static final class Unread extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unread() {
      super("not read here", null, false, false);
    }
  }

  private final String pattern;
  private int at;

  private MatchingText(String pattern) {
    this.pattern = pattern;
  }

  /** A text that the whole pattern matches; nothing if none is found. */
  static Optional<String> of(String pattern) {
    try {
      MatchingText reader = new MatchingText(pattern);
      String text = reader.alternatives();
      boolean whole = reader.at == pattern.length() && !text.isEmpty();
      return whole && Pattern.matches(pattern, text) ? Optional.of(text) : Optional.empty();
    } catch (Unread unread) {
      return Optional.empty();
    }
  }

  private String alternatives() {
    String first = sequence();
    while (at < pattern.length() && pattern.charAt(at) == '|') {
      at++;
      sequence();
    }
    return first;
  }

  private String sequence() {
    StringBuilder text = new StringBuilder();
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      String element = element();
      text.append(element.repeat(repetitions()));
    }
    return text.toString();
  }

  private String element() {
    char c = pattern.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> String.valueOf(oneOf());
      case '\\' -> escaped();
      case '.' -> "x";
      case '^', '$' -> "";
      default -> String.valueOf(c);
    };
  }

  private String group() {
    if (pattern.startsWith("?i)", at)) {
      at += 3;
      return "";
    }
    if (pattern.startsWith("?:", at)) {
      at += 2;
    } else if (pattern.startsWith("?", at)) {
      throw new Unread();
    }
    String text = alternatives();
    if (at == pattern.length()) {
      throw new Unread();
    }
    at++;
    return text;
  }

  private String escaped() {
    char c = next();
    return switch (c) {
      case 'd', 'w' -> "0";
      case 's' -> " ";
      case 'b' -> "";
      default -> {
        if (Character.isLetterOrDigit(c)) {
          throw new Unread();
        }
        yield String.valueOf(c);
      }
    };
  }

  /**
   * The first character of a class as it is written; of one that excludes some, an ordinary one.
   */
  private char oneOf() {
    int start = at - 1;
    boolean excludes = pattern.startsWith("^", at);
    at += excludes ? 1 : 0;
    char first = next();
    if (first == '\\') {
      next();
    }
    while (next() != ']') {
      if (pattern.charAt(at - 1) == '\\') {
        next();
      } else if (pattern.charAt(at - 1) == '[') {
        throw new Unread();
      }
    }
    Pattern alone = Pattern.compile(pattern.substring(start, at));
    String candidates = excludes || first == '\\' ? ORDINARY : first + ORDINARY;
    return (char)
        candidates
            .chars()
            .filter(c -> alone.matcher(Character.toString(c)).matches())
            .findFirst()
            .orElseThrow(Unread::new);
  }

  /** How often at least what stands before is repeated; an optional part is left out. */
  private int repetitions() {
    @Nullable Character mark = at < pattern.length() ? pattern.charAt(at) : null;
    if (mark == null || "?*+{".indexOf(mark) < 0) {
      return 1;
    }
    at++;
    if (mark != '{') {
      return mark == '+' ? 1 : 0;
    }
    int start = at;
    while (Character.isDigit(next())) {
      // Up to what follows the lower bound.
    }
    String least = pattern.substring(start, at - 1);
    int end = pattern.indexOf('}', at - 1);
    if (least.isEmpty() || least.length() > 2 || end < 0) {
      throw new Unread();
    }
    at = end + 1;
    return Integer.parseInt(least);
  }

  private char next() {
    if (at == pattern.length()) {
      throw new Unread();
    }
    return pattern.charAt(at++);
  }
}
