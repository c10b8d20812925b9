package io.casecheck.cli;

import io.casecheck.finding.Category;
import io.casecheck.finding.Finding;
import io.casecheck.finding.FindingOutcome;
import io.casecheck.finding.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Passes on what belongs to the time line of each answer, and keeps its calendar. */
final class DeadlineReport implements Report {
  private final Report page;
  private final DeadlineCalendar calendar;
  private ExitStatus status = ExitStatus.CLEAR;

  DeadlineReport(Report page, DeadlineCalendar calendar) {
    this.page = page;
    this.calendar = calendar;
  }

  @Override
  public void add(String name, Findings findings, Map<String, String> titles) {
    Findings line = timeLine(findings);
    page.add(name, line, titles);
    calendar.add(line);
    boolean open =
        line.findings().stream()
            .map(Finding::outcome)
            .anyMatch(
                outcome -> outcome == FindingOutcome.UNKNOWN || outcome == FindingOutcome.FAILED);
    status = status.worse(open ? ExitStatus.INCOMPLETE : ExitStatus.CLEAR);
  }

  @Override
  public void end() {
    page.end();
  }

  ExitStatus status() {
    return status;
  }

  DeadlineCalendar calendar() {
    return calendar;
  }

  /** Deadlines first and by date; then routes; then what is unknown about appeals. */
  static Findings timeLine(Findings findings) {
    List<Finding> line = new ArrayList<>(findings.deadlines());
    findings.findings().stream()
        .filter(finding -> finding.deadline() == null)
        .filter(finding -> finding.route() != null || isOpen(finding))
        .forEach(line::add);
    return new Findings(
        findings.status(), line, findings.notChecked(), findings.askList(), findings.receipt());
  }

  static boolean isOpen(Finding finding) {
    return finding.outcome() == FindingOutcome.FAILED
        || (finding.outcome() == FindingOutcome.UNKNOWN && finding.category() == Category.APPEAL);
  }
}
