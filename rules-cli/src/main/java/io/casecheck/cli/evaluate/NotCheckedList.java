package io.casecheck.cli.evaluate;

import io.casecheck.cli.terminal.Ink;
import io.casecheck.cli.terminal.Page;
import io.casecheck.finding.Finding;
import io.casecheck.finding.FindingOutcome;
import io.casecheck.finding.Findings;
import io.casecheck.finding.NotChecked;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What was not checked and why, with the note of the rule that says so. */
final class NotCheckedList {
  private final Findings findings;

  NotCheckedList(Findings findings) {
    this.findings = findings;
  }

  void writeTo(Page page) {
    List<NotChecked> shown = notShownElsewhere();
    if (shown.isEmpty()) {
      return;
    }
    page.heading(Ink.WARNING, "NOT CHECKED, silence here means nothing (" + shown.size() + ")");
    for (NotChecked entry : shown) {
      List<Finding> notes = notes(entry);
      page.gap().entry(Ink.WARNING, "-", sentence(entry, notes));
      page.field("What", entry.subject() + " (" + words(entry.reason()) + ")");
      notes.forEach(note -> FindingFields.writeTo(page, note));
    }
  }

  private static String sentence(NotChecked entry, List<Finding> notes) {
    return notes.isEmpty() ? entry.explanation() : notes.get(0).messageText();
  }

  /** A rule that broke has its finding already. */
  private List<NotChecked> notShownElsewhere() {
    Set<String> broken =
        findings.findings().stream()
            .filter(finding -> finding.outcome() == FindingOutcome.FAILED)
            .map(Finding::ruleId)
            .collect(Collectors.toSet());
    return findings.notChecked().stream()
        .filter(entry -> entry.ruleId() == null || !broken.contains(entry.ruleId()))
        .toList();
  }

  private List<Finding> notes(NotChecked entry) {
    return findings.findings().stream()
        .filter(finding -> finding.outcome() == FindingOutcome.NOTE)
        .filter(finding -> finding.ruleId().equals(entry.ruleId()))
        .toList();
  }

  private static String words(NotChecked.Reason reason) {
    return switch (reason) {
      case SCOPE_NOT_STATED -> "the case does not state it";
      case NO_SCOPE -> "no rules apply to it";
      case NO_RULE_IN_FORCE -> "no rule of it is in force on that date";
      case CRITERIA_NOT_LOADED -> "criteria not loaded";
      case NOT_PUBLISHED -> "not published";
      case RULE_FAILED -> "a rule broke";
      case BUDGET_SPENT -> "the evaluation was cut off";
    };
  }
}
