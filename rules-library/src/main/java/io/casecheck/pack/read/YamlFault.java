package io.casecheck.pack.read;

import java.util.Map;

/**
 * What the YAML parser stumbles over, in words of our own: its messages speak of tokens, and quote
 * the text, which in a case can be a person's.
 *
 * @param message what is wrong
 * @param remedy what to write; empty if that cannot be told
 */
public record YamlFault(String message, String remedy) {
  private static final Map<String, YamlFault> KNOWN =
      Map.of(
          "could not find expected ':'",
              new YamlFault("A key has no colon.", "Write `key: value`, with a space."),
          "mapping values are not allowed here",
              new YamlFault(
                  "A colon stands where none can be.",
                  "Quote a text that holds a colon; check the indentation."),
          "that cannot start any token",
              new YamlFault(
                  "A value cannot begin with this character.",
                  "Indent with spaces, not tabs; quote a text that begins with a sign."),
          "found unexpected end of stream",
              new YamlFault("A quote is opened and not closed.", "Close it."),
          "expected ',' or ']'",
              new YamlFault(
                  "A comma or a closing bracket is missing.",
                  "Write `[ a, b ]`; quote a text that holds brackets, such as a path."),
          "expected ',' or '}'",
              new YamlFault(
                  "A comma or a closing brace is missing.", "Write `{ key: value, key: value }`."),
          "expected <block end>",
              new YamlFault(
                  "The indentation does not fit what stands above.",
                  "Indent all keys of one mapping alike."),
          "expected '<document start>'",
              new YamlFault(
                  "There is more text after the end.", "Put `---` between two documents."));

  /** What the parser does not say more about. */
  public static final YamlFault OTHER =
      new YamlFault("This is neither YAML nor JSON from here on.", "");

  /** The fault that a message of the parser means. */
  public static YamlFault of(String problem) {
    return KNOWN.entrySet().stream()
        .filter(known -> problem.contains(known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(OTHER);
  }
}
