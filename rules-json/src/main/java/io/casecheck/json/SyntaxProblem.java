package io.casecheck.json;

import io.casecheck.pack.read.YamlFault;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** What the YAML parser stumbles over, at its place. */
final class SyntaxProblem {
  /** Names and numbers of items only, never a value of a case. */
  private static final Pattern PATH =
      Pattern.compile("(?<![\\w.\"'])[a-z]\\w*(\\.\\w+)*(\\[number=\\d+](\\.\\w+)*)+");

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
    YamlFault fault = YamlFault.OTHER;
    Place place = Place.wholeFile(file);
    if (e instanceof MarkedYamlEngineException marked) {
      fault = YamlFault.of(marked.getProblem());
      Optional<Mark> mark = marked.getProblemMark().or(marked::getContextMark);
      place = mark.map(at -> new Place(file, at.getLine() + 1, at.getColumn() + 1)).orElse(place);
    }
    MatchResult unquoted = unquotedPath(text, place);
    if (unquoted == null) {
      problems.add(place, "", fault.message(), fault.remedy());
    } else {
      problems.add(
          new Place(file, place.line(), unquoted.start() + 1),
          "",
          "A path with brackets stands here without quotes.",
          "\"" + unquoted.group() + "\"");
    }
  }

  /** The path whose brackets the parser stumbles over; null if it is something else. */
  private static @Nullable MatchResult unquotedPath(String text, Place place) {
    String line = text.lines().skip(Math.max(0, place.line() - 1L)).findFirst().orElse("");
    return PATH.matcher(line)
        .results()
        .filter(found -> found.start() < place.column() && place.column() <= found.end() + 1)
        .findFirst()
        .orElse(null);
  }

  private static Place place(String text, String file, int position) {
    int end = text.offsetByCodePoints(0, Math.min(position, text.codePointCount(0, text.length())));
    String before = text.substring(0, end);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return new Place(file, line, end - before.lastIndexOf('\n'));
  }
}
