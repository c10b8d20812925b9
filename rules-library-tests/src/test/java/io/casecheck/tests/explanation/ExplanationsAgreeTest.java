package io.casecheck.tests.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.CaseEvaluator;
import io.casecheck.explanation.ConditionKind;
import io.casecheck.explanation.ConditionResult;
import io.casecheck.explanation.ConditionTruth;
import io.casecheck.explanation.Explanation;
import io.casecheck.explanation.RuleVerdict;
import io.casecheck.explanation.ValueDetail;
import io.casecheck.explanation.VersionExplanation;
import io.casecheck.finding.Finding;
import io.casecheck.finding.FindingOutcome;
import io.casecheck.finding.Findings;
import io.casecheck.json.SampleCase;
import io.casecheck.tests.cases.Bundled;
import io.casecheck.tests.cases.BundledEvaluators;
import io.casecheck.tests.cases.Samples;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;

/** On every pair of sample case and rule, what the conditions say is what the engine answers. */
@ExtendWith(Bundled.class)
class ExplanationsAgreeTest {
  private static final Set<FindingOutcome> OPEN =
      Set.of(FindingOutcome.UNKNOWN, FindingOutcome.FAILED);

  private final BundledEvaluators evaluators;
  private final Map<RuleVerdict, Integer> pairs = new EnumMap<>(RuleVerdict.class);
  private final List<String> wrong = new ArrayList<>();

  ExplanationsAgreeTest(BundledEvaluators evaluators) {
    this.evaluators = evaluators;
  }

  @Test
  void theConditionsSayWhatTheEngineAnswers(TestReporter reporter) {
    for (SampleCase sample : Samples.all()) {
      CaseEvaluator evaluator = evaluators.with(sample.criteria());
      Findings findings = evaluator.evaluate(sample.input());
      for (Explanation each : evaluator.explain(sample.input(), ValueDetail.LEFT_OUT)) {
        pairs.merge(each.verdict(), 1, Integer::sum);
        compare(sample, each, findings);
      }
    }
    reporter.publishEntry("pairs of case and rule", pairs.toString());
    assertThat(wrong).isEmpty();
    assertThat(pairs.get(RuleVerdict.FIRED)).isGreaterThan(500);
    assertThat(pairs.get(RuleVerdict.UNKNOWN)).isGreaterThan(200);
    assertThat(pairs.get(RuleVerdict.SILENT)).isGreaterThan(10_000);
  }

  private void compare(SampleCase sample, Explanation each, Findings findings) {
    String id = each.ruleId();
    Set<String> fired =
        findings.findings().stream()
            .filter(finding -> finding.ruleId().equals(id) && !OPEN.contains(finding.outcome()))
            .map(finding -> String.join(", ", finding.paths()))
            .collect(Collectors.toCollection(TreeSet::new));
    boolean open =
        findings.findings().stream()
            .filter(finding -> finding.outcome() == FindingOutcome.UNKNOWN)
            .anyMatch(finding -> waits(finding, id));
    hold(sample, each, "fires elsewhere", List.copyOf(fired).equals(each.firedAt()));
    hold(sample, each, "is open otherwise", open == !each.openAt().isEmpty());
    hold(sample, each, "verdict", verdict(fired, open) == each.verdict());
    hold(sample, each, "versions", verdict(each.versions()) == each.verdict());
    for (VersionExplanation version : each.versions()) {
      hold(sample, each, "conditions", verdict(version) == version.verdict());
    }
  }

  private static boolean waits(Finding finding, String id) {
    return finding.ruleId().equals(id) || finding.unsettled().contains(id);
  }

  private static RuleVerdict verdict(Set<String> fired, boolean open) {
    return !fired.isEmpty() ? RuleVerdict.FIRED : open ? RuleVerdict.UNKNOWN : RuleVerdict.SILENT;
  }

  private static RuleVerdict verdict(List<VersionExplanation> versions) {
    return versions.stream()
        .map(VersionExplanation::verdict)
        .min(RuleVerdict::compareTo)
        .orElseThrow();
  }

  /** What follows from the conditions alone. */
  private static RuleVerdict verdict(VersionExplanation version) {
    boolean unknown = false;
    for (ConditionResult condition : version.conditions()) {
      boolean asked =
          condition.truth() == ConditionTruth.TRUE
              || condition.kind() != ConditionKind.SCOPE
                  && condition.truth() != ConditionTruth.FALSE;
      if (condition.decides() && !asked) {
        return RuleVerdict.SILENT;
      }
      unknown |= condition.decides() && condition.truth() == ConditionTruth.UNKNOWN;
    }
    return unknown ? RuleVerdict.UNKNOWN : RuleVerdict.FIRED;
  }

  private void hold(SampleCase sample, Explanation each, String what, boolean holds) {
    if (!holds && wrong.size() < 20) {
      wrong.add(sample + " " + each.ruleId() + " " + each.verdict() + ": " + what);
    }
  }
}
