package io.casecheck.cli.evaluate;

import io.casecheck.cli.terminal.Ink;
import io.casecheck.cli.terminal.Moments;
import io.casecheck.cli.terminal.Page;
import io.casecheck.cli.terminal.Style;
import io.casecheck.finding.Considered;
import io.casecheck.finding.Finding;
import io.casecheck.finding.FindingOutcome;
import io.casecheck.finding.Findings;
import io.casecheck.finding.NotChecked;
import io.casecheck.finding.Severity;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The answer to one case as a page that a billing clerk reads from top to bottom. */
final class FindingsPage {
  private final Findings findings;
  private final Page page;

  private FindingsPage(Findings findings, Page page) {
    this.findings = findings;
    this.page = page;
  }

  /**
   * Writes the page.
   *
   * @param name what the case is called: its file, or its file and name
   * @param titles titles of rules by their ids
   */
  static String write(String name, Findings findings, Map<String, String> titles, Style style) {
    FindingsPage written = new FindingsPage(findings, new Page(style));
    written.header(name);
    written.violated(Severity.ERROR, Ink.ERROR, "✗", "ERRORS, each of them blocks");
    written.violated(Severity.WARNING, Ink.WARNING, "!", "WARNINGS");
    written.violated(Severity.INFO, Ink.NOTE, "-", "WORTH A LOOK");
    written.section(FindingsPage::failed, Ink.ERROR, "✗", "RULES THAT BROKE");
    new AskList(findings, titles).writeTo(written.page);
    written.section(written::isPlainNote, Ink.NOTE, "i", "NOTES");
    new TimeLine(findings).writeTo(written.page);
    new NotCheckedList(findings).writeTo(written.page);
    written.page.blank();
    new Verdict(findings).writeTo(written.page);
    return written.page.toString();
  }

  private void header(String name) {
    Considered considered = findings.considered();
    page.line(Ink.STRONG, name);
    fact("As of", Moments.text(findings.receipt().asOf()));
    fact(
        "Checked",
        considered.scopes().isEmpty() ? "nothing" : String.join(" · ", considered.scopes()));
    if (!considered.criteria().isEmpty()) {
      fact("Criteria", String.join(", ", considered.criteria()));
    }
    if (!considered.sectionsNotInCase().isEmpty()) {
      fact(
          "Not here",
          String.join(", ", considered.sectionsNotInCase()) + " (not part of this case)");
    }
  }

  private void fact(String label, String content) {
    page.lead(Ink.QUIET, Page.pad(label + ":", 11), Ink.PLAIN, content);
  }

  private void violated(Severity severity, Ink ink, String mark, String title) {
    section(
        finding -> finding.outcome() == FindingOutcome.VIOLATED && finding.severity() == severity,
        ink,
        mark,
        title);
  }

  private static boolean failed(Finding finding) {
    return finding.outcome() == FindingOutcome.FAILED;
  }

  private boolean isPlainNote(Finding finding) {
    return finding.outcome() == FindingOutcome.NOTE
        && findings.notChecked().stream()
            .map(NotChecked::ruleId)
            .noneMatch(finding.ruleId()::equals);
  }

  private void section(Predicate<Finding> which, Ink ink, String mark, String title) {
    List<Finding> chosen = findings.findings().stream().filter(which).toList();
    if (chosen.isEmpty()) {
      return;
    }
    page.heading(ink, title + " (" + chosen.size() + ")");
    for (List<Finding> same : alike(chosen)) {
      page.gap().entry(ink, mark, same.get(0).messageText());
      FindingFields.writeTo(page, same);
    }
  }

  /** Findings that say the same of several places stand as one entry that names them all. */
  private static Collection<List<Finding>> alike(List<Finding> findings) {
    return findings.stream()
        .collect(
            Collectors.groupingBy(
                finding ->
                    List.of(
                        finding.ruleId(),
                        finding.messageText(),
                        finding.remedyText(),
                        finding.assumptions()),
                LinkedHashMap::new,
                Collectors.toList()))
        .values();
  }
}
