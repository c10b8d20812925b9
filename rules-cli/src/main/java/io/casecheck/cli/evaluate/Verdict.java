package io.casecheck.cli.evaluate;

import io.casecheck.cli.terminal.ExitStatus;
import io.casecheck.cli.terminal.Ink;
import io.casecheck.cli.terminal.Moments;
import io.casecheck.cli.terminal.Page;
import io.casecheck.finding.Finding;
import io.casecheck.finding.FindingOutcome;
import io.casecheck.finding.Findings;
import io.casecheck.finding.Severity;
import io.casecheck.time.Deadline;
import io.casecheck.time.DeadlineStatus;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The last line: one word that decides, and what it is made of. */
final class Verdict {
  private final Findings findings;

  Verdict(Findings findings) {
    this.findings = findings;
  }

  void writeTo(Page page) {
    ExitStatus status = ExitStatus.of(findings);
    Ink ink =
        switch (status) {
          case CLEAR -> Ink.GOOD;
          case INCOMPLETE -> Ink.WARNING;
          default -> Ink.ERROR;
        };
    page.lead(ink, word(status) + ": ", Ink.PLAIN, String.join(", ", counts()) + ".");
  }

  private static String word(ExitStatus status) {
    return switch (status) {
      case CLEAR -> "CLEAR";
      case INCOMPLETE -> "INCOMPLETE";
      default -> "BLOCKED";
    };
  }

  private List<String> counts() {
    List<String> counts = new ArrayList<>();
    counts.add(Moments.count(violated(Severity.ERROR), "error"));
    counts.add(Moments.count(violated(Severity.WARNING), "warning"));
    add(counts, findings.askList().size(), "open question");
    add(counts, outcomes(FindingOutcome.FAILED), "broken rule");
    if (!findings.notChecked().isEmpty()) {
      counts.add(findings.notChecked().size() + " not checked");
    }
    deadlines(counts);
    counts.add(Moments.count(findings.considered().inForce().size(), "rule") + " in force");
    return counts;
  }

  private static void add(List<String> counts, long number, String noun) {
    if (number > 0) {
      counts.add(Moments.count(number, noun));
    }
  }

  private void deadlines(List<String> counts) {
    long past = 0;
    @Nullable Deadline next = null;
    for (Finding finding : findings.deadlines()) {
      Deadline deadline = finding.deadline();
      if (deadline != null && deadline.status() == DeadlineStatus.PAST) {
        past++;
      } else if (next == null) {
        next = deadline;
      }
    }
    if (past > 0) {
      counts.add(Moments.count(past, "deadline") + " past");
    }
    if (next != null) {
      counts.add("next deadline " + next.dueBy());
    }
  }

  private long violated(Severity severity) {
    return findings.findings().stream()
        .filter(finding -> finding.outcome() == FindingOutcome.VIOLATED)
        .filter(finding -> finding.severity() == severity)
        .count();
  }

  private long outcomes(FindingOutcome outcome) {
    return findings.findings().stream().filter(finding -> finding.outcome() == outcome).count();
  }
}
