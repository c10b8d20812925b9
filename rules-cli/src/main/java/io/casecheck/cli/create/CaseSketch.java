package io.casecheck.cli.create;

import io.casecheck.cli.answer.Evaluator;
import io.casecheck.cli.terminal.UsageException;
import io.casecheck.explanation.CaseChange;
import io.casecheck.explanation.ConditionKind;
import io.casecheck.explanation.ConditionResult;
import io.casecheck.explanation.ConditionTruth;
import io.casecheck.explanation.Explanation;
import io.casecheck.explanation.Flip;
import io.casecheck.explanation.Reading;
import io.casecheck.explanation.RuleVerdict;
import io.casecheck.explanation.ValueDetail;
import io.casecheck.explanation.VersionExplanation;
import io.casecheck.finding.Finding;
import io.casecheck.finding.FindingOutcome;
import io.casecheck.json.SampleCase;
import io.casecheck.model.Case;
import io.casecheck.rule.RuleDescription;
import io.casecheck.time.Deadline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Three cases for one rule, made of one that it was asked of: the rule says which changes turn its
 * answer, and what it answers then.
 */
final class CaseSketch {
  /** What answers in place of the rules that wait for a code or a list. */
  private static final String WAITING = "CASECHECK-DATA-001";

  private final Evaluator evaluator;
  private final RuleDescription rule;
  private SketchedCases cases;

  CaseSketch(Evaluator evaluator, RuleDescription rule, SketchedCases cases) {
    this.evaluator = evaluator;
    this.rule = rule;
    this.cases = cases;
  }

  /**
   * The text of a file of cases, each with what is answered to it.
   *
   * @throws UsageException if no case was found that raises the rule; it says what stands in the
   *     way
   */
  String text() {
    VersionExplanation nearest = explained(cases.start());
    if (nearest.verdict() != RuleVerdict.FIRED) {
      cases =
          changes(nearest, RuleVerdict.FIRED)
              .flatMap(cases::startedWith)
              .orElseThrow(() -> new UsageException(none(nearest)));
    }
    VersionExplanation first = explained(cases.start());
    String raised = cases.begin(lines(cases.start()));
    changes(first, RuleVerdict.SILENT).ifPresent(changes -> silence(raised, changes));
    leaveOut(first, raised);
    hold();
    return cases.text();
  }

  private static String none(VersionExplanation nearest) {
    return "no case was found that raises the rule, so none was written. What stays:%s"
        .formatted(
            nearest.conditions().stream()
                .filter(ConditionResult::decides)
                .filter(condition -> condition.truth() != ConditionTruth.TRUE)
                .map(CaseSketch::stays)
                .collect(Collectors.joining()));
  }

  private static String stays(ConditionResult condition) {
    String where = condition.line() + (condition.column() == 0 ? "" : ":" + condition.column());
    return "\n  %s:%s: %s is %s%s"
        .formatted(
            condition.file(),
            where,
            condition.text(),
            condition.truth() == ConditionTruth.NOT_REACHED
                ? "not reached"
                : condition.truth().name().toLowerCase(Locale.ROOT),
            condition.remark().isEmpty() ? "." : ": " + condition.remark());
  }

  /** What is written is answered as it says, and the first of it by the rule. */
  private void hold() {
    for (SampleCase sample : cases.read()) {
      if (!sample.compare(evaluator.evaluate(sample.input())).passed()) {
        throw new IllegalStateException(sample.name() + " is answered otherwise once it is read");
      }
    }
    boolean raised = lines(cases.read().get(0).input()).get(0).contains(rule.id() + ",");
    if (!raised) {
      throw new IllegalStateException(rule.id() + " is silent once its case is read");
    }
  }

  private VersionExplanation explained(Case aCase) {
    Explanation explanation = evaluator.explain(aCase, rule.id(), ValueDetail.SHOWN);
    return explanation.versions().stream()
        .filter(version -> version.effective().equals(rule.effective()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no version of " + rule.id()));
  }

  private static Optional<List<CaseChange>> changes(VersionExplanation of, RuleVerdict verdict) {
    return of.flips().stream()
        .filter(flip -> flip.verdict() == verdict)
        .map(Flip::changes)
        .findFirst();
  }

  private void silence(String raised, List<CaseChange> changes) {
    cases
        .changed(raised, changes)
        .ifPresent(silent -> cases.add(SketchedCases.NEAR_MISS, raised, changes, lines(silent)));
  }

  /** The last input that the rule reads and that decides; else one whose absence others ask for. */
  private void leaveOut(VersionExplanation first, String raised) {
    Set<String> paths = new LinkedHashSet<>();
    first.conditions().stream()
        .filter(condition -> condition.kind() == ConditionKind.CONSTRAINT)
        .flatMap(condition -> condition.readings().stream())
        .filter(Reading::stated)
        .forEach(reading -> paths.add(reading.path()));
    List<String> lastFirst = new ArrayList<>(paths);
    Collections.reverse(lastFirst);
    for (String id : List.of(rule.id(), WAITING)) {
      for (String path : lastFirst) {
        Optional<Case> without = cases.without(raised, path);
        boolean asked =
            without.stream()
                .flatMap(input -> evaluator.evaluate(input).findings().stream())
                .filter(finding -> finding.outcome() == FindingOutcome.UNKNOWN)
                .filter(finding -> finding.ruleId().equals(id))
                .anyMatch(finding -> finding.missing().contains(path));
        if (asked) {
          cases.addWithout(SketchedCases.LEFT_OUT, raised, path, lines(without.orElseThrow()));
          return;
        }
      }
    }
  }

  /** What is answered, as a case expects it: what the rule says stands first. */
  private List<String> lines(Case aCase) {
    return evaluator.evaluate(aCase).findings().stream()
        .sorted(Comparator.comparing(finding -> !finding.ruleId().equals(rule.id())))
        .map(CaseSketch::line)
        .toList();
  }

  private static String line(Finding finding) {
    Deadline deadline = finding.deadline();
    return "{ rule: %s, outcome: %s, at: %s%s%s }"
        .formatted(
            finding.ruleId(),
            finding.outcome(),
            quoted(finding.paths()),
            finding.outcome() == FindingOutcome.UNKNOWN
                ? ", missing: " + quoted(finding.missing())
                : "",
            deadline == null || deadline.dueBy() == null ? "" : ", dueBy: " + deadline.dueBy());
  }

  private static String quoted(List<String> paths) {
    return paths.size() == 1
        ? '"' + paths.get(0) + '"'
        : paths.stream().collect(Collectors.joining("\", \"", "[ \"", "\" ]"));
  }
}
