package io.casecheck.tests.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.json.SampleCase;
import io.casecheck.rule.RuleDescription;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every version of every rule is shown by cases: one that raises it, a near miss, an unknown. */
@ExtendWith(Bundled.class)
@TestInstance(Lifecycle.PER_CLASS)
class EveryRuleHasCasesTest {
  private List<AnsweredCase> cases;
  private List<RuleDescription> rules;
  private Set<String> ids;

  @BeforeAll
  void answerAllCases(BundledEvaluators evaluators) {
    cases =
        Samples.all().stream()
            .filter(sample -> !sample.isPending())
            .map(sample -> AnsweredCase.of(sample, evaluators))
            .toList();
    rules = evaluators.with(Set.of()).rules();
    ids = rules.stream().map(RuleDescription::id).collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyVersionIsRaised() {
    assertThat(new Holes(cases).neverRaised(rules)).isEmpty();
  }

  @Test
  void everyRuleHasANearMiss() {
    assertThat(new Holes(cases).neverNearlyMissed(ids)).isEmpty();
  }

  @Test
  void everyRuleThatReadsWhatNeedNotBeStatedIsUnknownOnce() {
    Set<String> open = new TreeSet<>(ids);
    open.retainAll(OptionalInputs.ruleIds());
    assertThat(new Holes(cases).neverUnknown(open)).isEmpty();
  }

  @Test
  void aRuleWhoseRaisingCasesAreDeletedIsAHole() {
    assertThat(ids)
        .allSatisfy(
            id -> {
              List<AnsweredCase> rest =
                  cases.stream().filter(one -> !one.raised().contains(id)).toList();
              assertThat(new Holes(rest).neverRaised(rules))
                  .anyMatch(version -> version.startsWith(id + " "));
            });
  }

  @Test
  void aVersionWhoseRaisingCasesAreDeletedIsAHole() {
    assertThat(rules)
        .allSatisfy(
            rule -> {
              String version = AnsweredCase.version(rule.id(), rule.effective());
              List<AnsweredCase> rest =
                  cases.stream().filter(one -> !one.versions().contains(version)).toList();
              assertThat(new Holes(rest).neverRaised(rules)).contains(version);
            });
  }

  @Test
  void aRuleWhoseUnknownCasesAreDeletedIsAHole() {
    assertThat(ids)
        .allSatisfy(
            id -> {
              List<AnsweredCase> rest =
                  cases.stream().filter(one -> !one.unknown().contains(id)).toList();
              assertThat(new Holes(rest).neverUnknown(ids)).contains(id);
            });
  }

  @Test
  void aRuleWhoseSilentCasesAreDeletedIsAHole() {
    assertThat(ids)
        .allSatisfy(
            id -> {
              List<AnsweredCase> rest = cases.stream().filter(one -> !one.isSilent(id)).toList();
              assertThat(new Holes(rest).neverNearlyMissed(Set.of(id))).containsExactly(id);
            });
  }

  @Test
  void rulesAreLookedAtAndMostReadWhatNeedNotBeStated(TestReporter reporter) {
    Set<String> open = OptionalInputs.ruleIds();
    Set<String> closed = new TreeSet<>(ids);
    closed.removeAll(open);
    reporter.publishEntry("rules", String.valueOf(ids.size()));
    reporter.publishEntry("rules that read only what every case states", closed.toString());
    assertThat(ids).containsAll(open);
    assertThat(open).hasSizeGreaterThan(ids.size() / 2);
  }

  @Test
  void noCaseIsLeftOutButThosePending() {
    assertThat(cases).extracting(AnsweredCase::sample).containsAll(notPending());
  }

  private static List<SampleCase> notPending() {
    return Samples.all().stream().filter(sample -> !sample.isPending()).toList();
  }
}
