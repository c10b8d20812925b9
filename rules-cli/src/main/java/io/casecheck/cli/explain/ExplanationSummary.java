package io.casecheck.cli.explain;

import io.casecheck.cli.terminal.Ink;
import io.casecheck.cli.terminal.Page;
import io.casecheck.explanation.ConditionKind;
import io.casecheck.explanation.ConditionResult;
import io.casecheck.explanation.Explanation;
import io.casecheck.explanation.Reading;
import io.casecheck.explanation.RuleVerdict;
import io.casecheck.explanation.VersionExplanation;
import java.util.List;
import java.util.stream.Collectors;

/** A line for each rule that was asked: where it fired, what it waits for, what is false. */
final class ExplanationSummary {
  private final List<Explanation> explanations;

  ExplanationSummary(List<Explanation> explanations) {
    this.explanations = explanations;
  }

  void writeTo(Page page) {
    group(page, RuleVerdict.FAILED, Ink.ERROR, "FAILED");
    group(page, RuleVerdict.FIRED, Ink.STRONG, "FIRED");
    group(page, RuleVerdict.UNKNOWN, Ink.QUESTION, "UNKNOWN, and what it waits for");
    group(page, RuleVerdict.SILENT, Ink.QUIET, "SILENT, and the first condition that is false");
  }

  private void group(Page page, RuleVerdict verdict, Ink ink, String title) {
    List<Explanation> group =
        explanations.stream().filter(each -> each.verdict() == verdict).toList();
    if (group.isEmpty()) {
      return;
    }
    page.heading(ink, title + " (" + group.size() + ")");
    int width = group.stream().mapToInt(each -> each.ruleId().length()).max().orElse(0);
    for (Explanation each : group) {
      page.lead(ink, "  " + Page.pad(each.ruleId(), width + 2), Ink.PLAIN, reason(each));
    }
  }

  private static String reason(Explanation explanation) {
    if (explanation.versions().isEmpty()) {
      return explanation.title();
    }
    VersionExplanation version = explanation.versions().get(0);
    return switch (explanation.verdict()) {
      case FIRED -> String.join("; ", explanation.firedAt());
      case UNKNOWN -> open(version);
      case SILENT, FAILED -> falseOf(version);
    };
  }

  private static String open(VersionExplanation version) {
    return version.conditions().stream()
        .flatMap(condition -> condition.readings().stream())
        .filter(reading -> !reading.stated())
        .map(Reading::path)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String falseOf(VersionExplanation version) {
    ConditionResult found = version.firstFalse();
    if (found == null) {
      return "";
    }
    boolean absent = found.kind() == ConditionKind.FACT;
    return absent ? found.remark() : found.text();
  }
}
