package io.casecheck.pack.check;

import io.casecheck.pack.Check;
import io.casecheck.pack.tree.Span;
import io.casecheck.rule.PackProblem;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Blanks that {@code casecheck new} leaves: a value that is a text in angle brackets. */
final class BlankChecks implements PackCheck {
  private static final Pattern BLANK =
      Pattern.compile("(?m)(?<=[:\\[,(] ?\"?)<([a-z][^<>\\n]*)>(?=\"?[\\]),]|\"?$)");

  @Override
  public Stream<PackProblem> problems(PackDraft draft) {
    return draft.texts().entrySet().stream()
        .flatMap(file -> problems(file.getKey(), file.getValue()));
  }

  private static Stream<PackProblem> problems(String file, String text) {
    return BLANK.matcher(text).results().map(blank -> problem(file, text, blank));
  }

  private static PackProblem problem(String file, String text, MatchResult blank) {
    int line = 1 + (int) text.substring(0, blank.start()).chars().filter(c -> c == '\n').count();
    int column = blank.start() - text.lastIndexOf('\n', blank.start() - 1);
    Span place = new Span(line, column, line, column + blank.end() - blank.start());
    return Check.BLANK.problem(
        file, place, "", "This is still to be filled in: %s.".formatted(blank.group(1)), "");
  }
}
