package io.casecheck.cli.rules;

import io.casecheck.cli.folder.PathText;
import io.casecheck.finding.Severity;
import io.casecheck.pack.Check;
import io.casecheck.rule.PackProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A problem of a rule pack with the line that has it and a mark below. Rules hold no person's data,
 * so that their lines can be shown. Of cases only the code or the blank is shown that is the
 * problem.
 */
public final class PackProblemText {
  private static final Pattern BLANK = Pattern.compile("<[^<>]*>");
  private static final Pattern CODE = Pattern.compile("[\\w.\"'-]+");
  private static final String INDENT = "    ";

  private final List<Path> folders;

  public PackProblemText(List<Path> folders) {
    this.folders = folders;
  }

  public String of(PackProblem problem) {
    StringBuilder text = new StringBuilder(place(problem)).append(": ");
    if (problem.severity() != Severity.ERROR) {
      text.append(problem.severity().name().toLowerCase(Locale.ROOT)).append(": ");
    }
    text.append(problem.message());
    text.append(" [").append(problem.check()).append(']');
    line(problem)
        .ifPresent(
            line -> {
              if (isInCases(problem)) {
                markCode(text, line, problem.column());
              } else {
                mark(text, line, problem.column());
              }
            });
    if (!problem.fix().isEmpty()) {
      text.append('\n').append(INDENT).append("Fix: ").append(problem.fix());
    }
    return text.toString();
  }

  /** Whether a problem is one of the sample cases, whose files are named as the user named them. */
  public static boolean isInCases(PackProblem problem) {
    return problem.check().equals(Check.CASE_CODE.id())
        || problem.check().equals(Check.CASE_BLANK.id());
  }

  private String place(PackProblem problem) {
    // Of one folder a file that is missing is named like the others; of several it could be any's.
    String missing =
        folders.size() == 1 ? PathText.of(folders.get(0).resolve(problem.file())) : problem.file();
    String file = file(problem).map(PathText::of).orElse(missing);
    String line = problem.line() > 0 ? ":" + problem.line() : "";
    return file + line + (problem.line() > 0 && problem.column() > 0 ? ":" + problem.column() : "");
  }

  private Optional<Path> file(PackProblem problem) {
    if (isInCases(problem)) {
      return Optional.of(Path.of(problem.file()));
    }
    return folders.stream()
        .map(folder -> folder.resolve(problem.file()))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private Optional<String> line(PackProblem problem) {
    Optional<Path> file = problem.line() > 0 ? file(problem) : Optional.empty();
    return file.flatMap(path -> line(path, problem.line()));
  }

  /** A file that cannot be read has no line to show; the problem then says so itself. */
  private static Optional<String> line(Path file, int number) {
    try {
      return Files.readString(file).lines().skip(number - 1L).findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static void markCode(StringBuilder text, String line, int column) {
    Matcher blank = BLANK.matcher(line);
    Matcher code = CODE.matcher(line);
    if (blank.find(column - 1) && blank.start() <= column) {
      mark(text, blank.group(), 1);
    } else if (code.find(column - 1)) {
      mark(text, "code: " + code.group(), "code: ".length() + 1);
    }
  }

  private static void mark(StringBuilder text, String line, int column) {
    text.append('\n').append(INDENT).append(line);
    if (column > 0 && column <= line.length() + 1) {
      // Tabs stay tabs, so that the mark stands below its column on every screen.
      String before = line.substring(0, column - 1).replaceAll("[^\t]", " ");
      text.append('\n').append(INDENT).append(before).append('^');
    }
  }
}
