package io.casecheck.cli.evaluate;

import io.casecheck.cli.terminal.Ink;
import io.casecheck.cli.terminal.Moments;
import io.casecheck.cli.terminal.Page;
import io.casecheck.cli.terminal.Style;
import io.casecheck.cli.terminal.Terminal;
import io.casecheck.finding.Finding;
import io.casecheck.finding.Findings;
import io.casecheck.finding.Route;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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
    section(page, findings, DeadlineReport::isAmiss, Ink.WARNING, "!", "AMISS IN THE APPEAL");
    section(page, findings, DeadlinesPage::isManual, Ink.NOTE, "i", "MAY BE FILED");
    section(page, findings, DeadlinesPage::isAutomatic, Ink.NOTE, "i", "GOES ON BY ITSELF");
    section(
        page,
        findings,
        DeadlineReport::isOpen,
        Ink.WARNING,
        "?",
        "NOT KNOWN, a deadline may hide here");
    new NotCheckedList(findings).writeTo(page);
    terminal.print(page.toString());
  }

  private static String asOf(Findings findings) {
    return Moments.text(findings.receipt().asOf());
  }

  private static boolean isManual(Finding finding) {
    Route route = routeWithoutDate(finding);
    return route != null && !route.automatic();
  }

  private static boolean isAutomatic(Finding finding) {
    Route route = routeWithoutDate(finding);
    return route != null && route.automatic();
  }

  private static @Nullable Route routeWithoutDate(Finding finding) {
    return finding.deadline() == null && !DeadlineReport.isAmiss(finding) ? finding.route() : null;
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
