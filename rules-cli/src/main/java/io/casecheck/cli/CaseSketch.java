package io.casecheck.cli;

import io.casecheck.explanation.CaseChange;
import io.casecheck.explanation.ConditionKind;
import io.casecheck.explanation.Explanation;
import io.casecheck.explanation.Flip;
import io.casecheck.explanation.Reading;
import io.casecheck.explanation.RuleVerdict;
import io.casecheck.explanation.ValueDetail;
import io.casecheck.explanation.VersionExplanation;
import io.casecheck.finding.Finding;
import io.casecheck.finding.FindingOutcome;
import io.casecheck.model.Case;
import io.casecheck.rule.RuleDescription;
import io.casecheck.time.Deadline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
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
  private final SketchedCases cases;

  CaseSketch(Evaluator evaluator, RuleDescription rule, SketchedCases cases) {
    this.evaluator = evaluator;
    this.rule = rule;
    this.cases = cases;
  }

  /** The text of a file of cases; empty if no change was found that raises the rule. */
  Optional<String> text() {
    VersionExplanation first = explained(cases.start());
    RuleVerdict verdict = first.verdict();
    Optional<List<CaseChange>> raising = changes(first, RuleVerdict.FIRED);
    if (verdict != RuleVerdict.FIRED && raising.isEmpty()) {
      return Optional.empty();
    }
    String start = cases.begin(role(verdict), lines(cases.start()));
    Optional<Case> raised =
        raising.isEmpty() ? Optional.of(cases.start()) : cases.changed(start, raising.get());
    if (raised.isEmpty()) {
      return Optional.empty();
    }
    String nameOfRaised = start;
    if (raising.isPresent()) {
      nameOfRaised = cases.add(role(RuleVerdict.FIRED), start, raising.get(), lines(raised.get()));
    }
    if (verdict != RuleVerdict.SILENT) {
      changes(first, RuleVerdict.SILENT).ifPresent(changes -> silence(start, changes));
    }
    if (verdict != RuleVerdict.UNKNOWN) {
      leaveOut(raised.get(), nameOfRaised);
    }
    return Optional.of(cases.text());
  }

  private static String role(RuleVerdict verdict) {
    return switch (verdict) {
      case FIRED -> "raised";
      case UNKNOWN -> "input left out";
      default -> "near miss";
    };
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

  private void silence(String start, List<CaseChange> changes) {
    cases
        .changed(start, changes)
        .ifPresent(silent -> cases.add(role(RuleVerdict.SILENT), start, changes, lines(silent)));
  }

  /** The last input that the rule reads and that decides; else one whose absence others ask for. */
  private void leaveOut(Case raised, String nameOfRaised) {
    Set<String> paths = new LinkedHashSet<>();
    explained(raised).conditions().stream()
        .filter(condition -> condition.kind() == ConditionKind.CONSTRAINT)
        .flatMap(condition -> condition.readings().stream())
        .filter(Reading::stated)
        .forEach(reading -> paths.add(reading.path()));
    List<String> lastFirst = new ArrayList<>(paths);
    Collections.reverse(lastFirst);
    for (String id : List.of(rule.id(), WAITING)) {
      for (String path : lastFirst) {
        Optional<Case> without = cases.without(nameOfRaised, path);
        List<String> lines =
            without.stream()
                .flatMap(input -> evaluator.evaluate(input).findings().stream())
                .filter(finding -> finding.outcome() == FindingOutcome.UNKNOWN)
                .filter(finding -> finding.ruleId().equals(id))
                .filter(finding -> finding.missing().contains(path))
                .map(CaseSketch::line)
                .toList();
        if (!lines.isEmpty()) {
          cases.addWithout(role(RuleVerdict.UNKNOWN), nameOfRaised, path, lines);
          return;
        }
      }
    }
  }

  /** What the rule answers, as a case expects it. */
  private List<String> lines(Case aCase) {
    return evaluator.evaluate(aCase).findings().stream()
        .filter(finding -> finding.ruleId().equals(rule.id()))
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
