package io.casecheck.json;

import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What the YAML parser stumbles over, in words of our own: its messages quote the text, and the
 * text can be a person's.
 */
final class SyntaxProblem {
  private record Explained(String message, String fix) {}

  private static final Map<String, Explained> KNOWN =
      Map.of(
          "could not find expected ':'",
              new Explained("A key has no colon.", "Write `key: value`, with a space."),
          "mapping values are not allowed here",
              new Explained(
                  "A colon stands where none can be.",
                  "Quote a text that holds a colon; check the indentation."),
          "that cannot start any token",
              new Explained(
                  "A value cannot begin with this character.",
                  "Indent with spaces, not tabs; quote a text that begins with a sign."),
          "found unexpected end of stream",
              new Explained("A quote is opened and not closed.", "Close it."),
          "expected ',' or ']'",
              new Explained(
                  "A comma or a closing bracket is missing.",
                  "Write `[ a, b ]`; quote a text that holds brackets, such as a path."),
          "expected ',' or '}'",
              new Explained(
                  "A comma or a closing brace is missing.", "Write `{ key: value, key: value }`."),
          "expected <block end>",
              new Explained(
                  "The indentation does not fit what stands above.",
                  "Indent all keys of one mapping alike."),
          "expected '<document start>'",
              new Explained(
                  "There is more text after the end.", "Put `---` between two documents."));

  private static final Explained OTHER =
      new Explained("This is neither YAML nor JSON from here on.", "");

  private SyntaxProblem() {}

  static void add(YamlEngineException e, String text, String file, Problems problems) {
    if (e instanceof ReaderException character) {
      problems.add(
          place(text, file, character.getPosition()),
          "",
          "A control character stands in the text.",
          "Take it out, or write it as an escape in double quotes.");
      return;
    }
    Explained explained = OTHER;
    Place place = Place.wholeFile(file);
    if (e instanceof MarkedYamlEngineException marked) {
      explained = explain(marked.getProblem());
      Optional<Mark> mark = marked.getProblemMark().or(marked::getContextMark);
      place = mark.map(at -> new Place(file, at.getLine() + 1, at.getColumn() + 1)).orElse(place);
    }
    problems.add(place, "", explained.message(), explained.fix());
  }

  private static Explained explain(String problem) {
    return KNOWN.entrySet().stream()
        .filter(known -> problem.contains(known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(OTHER);
  }

  private static Place place(String text, String file, int position) {
    int end = text.offsetByCodePoints(0, Math.min(position, text.codePointCount(0, text.length())));
    String before = text.substring(0, end);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return new Place(file, line, end - before.lastIndexOf('\n'));
  }
}
