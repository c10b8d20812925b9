package io.casecheck.cli.evaluate;

import io.casecheck.cli.terminal.ExitStatus;
import io.casecheck.cli.terminal.Style;
import io.casecheck.cli.terminal.Terminal;
import io.casecheck.finding.Findings;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers as pages for people, and a count at the end if there are several. */
final class TextReport implements Report {
  private final Terminal terminal;
  private final Style style;
  private final Map<ExitStatus, Integer> counts = new EnumMap<>(ExitStatus.class);

  TextReport(Terminal terminal, Style style) {
    this.terminal = terminal;
    this.style = style;
  }

  @Override
  public void add(String name, Findings findings, Map<String, String> titles) {
    if (counts.keySet().stream().anyMatch(status -> status != ExitStatus.UNREADABLE)) {
      terminal.print("\n" + style.plain("─".repeat(style.width())) + "\n\n");
    }
    terminal.print(FindingsPage.write(name, findings, titles, style));
    counts.merge(ExitStatus.of(findings), 1, Integer::sum);
  }

  @Override
  public void addUnreadable() {
    counts.merge(ExitStatus.UNREADABLE, 1, Integer::sum);
  }

  @Override
  public void end() {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    if (all > 1) {
      String parts =
          counts.entrySet().stream()
              .map(entry -> entry.getValue() + " " + word(entry.getKey()))
              .collect(Collectors.joining(", "));
      terminal.print("\n" + all + " cases: " + parts + ".");
    }
  }

  private static String word(ExitStatus status) {
    return switch (status) {
      case CLEAR -> "clear";
      case INCOMPLETE -> "incomplete";
      case BLOCKED -> "blocked";
      case UNREADABLE, BROKEN -> "unreadable";
    };
  }
}
