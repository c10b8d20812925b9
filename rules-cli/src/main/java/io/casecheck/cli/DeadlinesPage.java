package io.casecheck.cli;

import io.casecheck.finding.Finding;
import io.casecheck.finding.Findings;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The time line of a case as a page. */
final class DeadlinesPage implements Report {
  private final Terminal terminal;
  private final Style style;

  DeadlinesPage(Terminal terminal, Style style) {
    this.terminal = terminal;
    this.style = style;
  }

  @Override
  public void add(String name, Findings findings, Map<String, String> titles) {
    Page page = new Page(style);
    page.line(Ink.STRONG, name);
    if (findings.deadlines().isEmpty()) {
      page.blank().line(Ink.PLAIN, "No deadline is known as of " + asOf(findings) + ".");
    }
    new TimeLine(findings).writeTo(page);
    section(page, findings, DeadlinesPage::isManual, Ink.NOTE, "i", "MAY BE FILED");
    section(page, findings, DeadlinesPage::isAutomatic, Ink.NOTE, "i", "GOES ON BY ITSELF");
    section(
        page,
        findings,
        DeadlineReport::isOpen,
        Ink.WARNING,
        "?",
        "NOT KNOWN, a deadline may hide here");
    terminal.print(page.toString());
  }

  private static String asOf(Findings findings) {
    return Moments.text(findings.receipt().asOf());
  }

  private static boolean isManual(Finding finding) {
    return finding.deadline() == null && finding.route() != null && !finding.route().automatic();
  }

  private static boolean isAutomatic(Finding finding) {
    return finding.deadline() == null && finding.route() != null && finding.route().automatic();
  }

  private static void section(
      Page page, Findings findings, Predicate<Finding> which, Ink ink, String mark, String title) {
    List<Finding> chosen = findings.findings().stream().filter(which).toList();
    if (chosen.isEmpty()) {
      return;
    }
    page.heading(ink, title + " (" + chosen.size() + ")");
    for (Finding finding : chosen) {
      page.gap().entry(ink, mark, finding.messageText());
      if (!finding.missing().isEmpty()) {
        page.field("Missing", String.join(", ", finding.missing()));
      }
      FindingFields.writeTo(page, finding);
    }
  }
}
