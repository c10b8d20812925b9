package io.casecheck.cli.evaluate;

import io.casecheck.cli.terminal.ExitStatus;
import io.casecheck.finding.Category;
import io.casecheck.finding.Finding;
import io.casecheck.finding.FindingOutcome;
import io.casecheck.finding.Findings;
import io.casecheck.finding.NotChecked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

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
    boolean whole = !open && line.notChecked().isEmpty();
    status = status.worse(whole ? ExitStatus.CLEAR : ExitStatus.INCOMPLETE);
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

  /**
   * Deadlines first and by date; then routes, what is amiss or unknown about appeals, and what was
   * not checked of them: a time line without it would pass for a whole one.
   */
  static Findings timeLine(Findings findings) {
    Set<String> appeals =
        findings.findings().stream()
            .filter(finding -> finding.category() == Category.APPEAL)
            .map(Finding::ruleId)
            .collect(Collectors.toSet());
    List<NotChecked> notChecked =
        findings.notChecked().stream().filter(entry -> hidesADeadline(entry, appeals)).toList();
    Set<String> silent =
        notChecked.stream()
            .map(NotChecked::ruleId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    List<Finding> line = new ArrayList<>(findings.deadlines());
    findings.findings().stream()
        .filter(finding -> finding.deadline() == null)
        .filter(
            finding ->
                finding.route() != null
                    || isAmiss(finding)
                    || isOpen(finding)
                    || silent.contains(finding.ruleId()))
        .forEach(line::add);
    return new Findings(
        findings.status(), line, notChecked, findings.askList(), findings.receipt());
  }

  private static boolean hidesADeadline(NotChecked entry, Set<String> appeals) {
    return entry.reason() == NotChecked.Reason.BUDGET_SPENT
        || (entry.ruleId() == null
            ? entry.subject().startsWith("program")
            : appeals.contains(entry.ruleId()));
  }

  /** Such as a request on the wrong road, which stops no clock. */
  static boolean isAmiss(Finding finding) {
    return finding.deadline() == null
        && finding.outcome() == FindingOutcome.VIOLATED
        && finding.category() == Category.APPEAL;
  }

  static boolean isOpen(Finding finding) {
    return finding.outcome() == FindingOutcome.FAILED
        || (finding.outcome() == FindingOutcome.UNKNOWN && finding.category() == Category.APPEAL);
  }
}
