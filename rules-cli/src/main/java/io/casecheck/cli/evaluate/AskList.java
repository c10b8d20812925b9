package io.casecheck.cli.evaluate;

import io.casecheck.cli.terminal.Ink;
import io.casecheck.cli.terminal.Page;
import io.casecheck.finding.Finding;
import io.casecheck.finding.FindingOutcome;
import io.casecheck.finding.Findings;
import io.casecheck.finding.Question;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What somebody must find out: one entry for each input that is not stated. */
final class AskList {
  private static final int SHOWN = 3;

  private final Findings findings;
  private final Map<String, String> titles;

  AskList(Findings findings, Map<String, String> titles) {
    this.findings = findings;
    this.titles = titles;
  }

  void writeTo(Page page) {
    List<Question> questions = findings.askList();
    List<Finding> unasked = unasked();
    if (questions.isEmpty() && unasked.isEmpty()) {
      return;
    }
    page.heading(
        Ink.QUESTION, "ASK, the answer decides (" + (questions.size() + unasked.size()) + ")");
    for (Question question : questions) {
      page.gap().entry(Ink.QUESTION, "?", question.question());
      page.field("Where", question.path());
      settles(page, "Settles", question.settles());
      settles(page, "Helps", question.settlesWithOthers());
    }
    for (Finding finding : unasked) {
      page.gap().entry(Ink.QUESTION, "?", finding.messageText());
      FindingFields.writeTo(page, finding);
    }
  }

  /** What is unknown although no question names it: it must not be lost. */
  private List<Finding> unasked() {
    Set<String> asked = findings.askList().stream().map(Question::path).collect(Collectors.toSet());
    return findings.findings().stream()
        .filter(finding -> finding.outcome() == FindingOutcome.UNKNOWN)
        .filter(finding -> finding.missing().stream().noneMatch(asked::contains))
        .toList();
  }

  /** What the library itself asks stands in no pack, only in its findings. */
  private @Nullable String title(String id) {
    String known = titles.get(id);
    return known != null
        ? known
        : findings.findings().stream()
            .filter(finding -> finding.ruleId().equals(id))
            .map(Finding::title)
            .findFirst()
            .orElse(null);
  }

  private void settles(Page page, String name, List<String> ids) {
    int shown = ids.size() > SHOWN + 1 ? SHOWN : ids.size();
    for (int i = 0; i < shown; i++) {
      String id = ids.get(i);
      String title = title(id);
      page.field(i == 0 ? name : "", Ink.QUIET, title == null ? id : id + " " + title);
    }
    if (shown < ids.size()) {
      page.field(
          "",
          Ink.QUIET,
          "and "
              + (ids.size() - shown)
              + " more: "
              + String.join(", ", ids.subList(shown, ids.size())));
    }
  }
}
