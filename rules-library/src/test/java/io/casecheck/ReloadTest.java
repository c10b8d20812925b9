package io.casecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casecheck.finding.FindingOutcome;
import io.casecheck.finding.Findings;
import io.casecheck.finding.Severity;
import io.casecheck.model.Case;
import io.casecheck.model.Claim;
import io.casecheck.model.ClaimForm;
import io.casecheck.model.ClaimLine;
import io.casecheck.rule.PackProblem;
import io.casecheck.rule.RulePackException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** New rules replace old ones at once and whole, or not at all. */
class ReloadTest {
  @TempDir private Path folder;

  /** A pack in which two rules name the same limit: an answer from a mixture would differ in it. */
  private Path rules(Path place, int limit) {
    return new SmallPack()
        .rule("COMMON-001", "2023-04-01", "Over " + limit + ".", "", "units > " + limit)
        .rule("COMMON-002", "2023-04-01", "More than " + limit + ".", "", "units > " + limit)
        .in(place);
  }

  private static Case aCase(int units) {
    return Case.builder()
        .asOf(OffsetDateTime.parse("2026-05-01T09:30:00-04:00"))
        .claim(
            Claim.builder()
                .form(ClaimForm.INSTITUTIONAL)
                .lines(
                    ClaimLine.builder()
                        .number(1)
                        .code("J1411")
                        .units(BigDecimal.valueOf(units))
                        .serviceDate(LocalDate.parse("2026-04-11"))
                        .build())
                .build())
        .build();
  }

  private static List<String> messages(Findings findings) {
    return findings.findings().stream()
        .filter(finding -> finding.outcome() == FindingOutcome.VIOLATED)
        .map(finding -> finding.message())
        .toList();
  }

  @Test
  void changedRulesAnswerFromTheReloadOn() {
    try (CaseEvaluator evaluator = CaseEvaluator.load(rules(folder, 1))) {
      Findings before = evaluator.evaluate(aCase(2));
      assertThat(evaluator.reload()).isFalse();
      rules(folder, 7);
      assertThat(messages(evaluator.evaluate(aCase(2)))).hasSize(2);
      assertThat(evaluator.reload()).isTrue();
      Findings after = evaluator.evaluate(aCase(2));
      assertThat(messages(after)).isEmpty();
      assertThat(after.receipt().packDigests()).isNotEqualTo(before.receipt().packDigests());
      assertThat(evaluator.rules().get(0).when()).contains("units > 7");
    }
  }

  @Test
  void aChangedOverlayIsReadAgain() {
    Path overlay =
        new SmallPack()
            .rule("OUR-001", "2023-04-01", "Ours.", "@replaces(\"COMMON-001\")", "units > 3")
            .in(folder.resolve("overlay"));
    overlay.resolve("common/scope.yaml").toFile().delete();
    Path base = rules(folder.resolve("base"), 1);
    EvaluatorOptions options = EvaluatorOptions.options().overlay(overlay);
    try (CaseEvaluator evaluator = CaseEvaluator.load(base, options)) {
      assertThat(messages(evaluator.evaluate(aCase(4)))).containsExactly("More than 1.", "Ours.");
      new SmallPack()
          .rule("OUR-001", "2023-04-01", "Mine.", "@replaces(\"COMMON-001\")", "units > 3")
          .in(overlay);
      overlay.resolve("common/scope.yaml").toFile().delete();
      assertThat(evaluator.reload()).isTrue();
      assertThat(messages(evaluator.evaluate(aCase(4)))).containsExactly("More than 1.", "Mine.");
    }
  }

  @Test
  void rulesWithMistakesChangeNothing() {
    try (CaseEvaluator evaluator = CaseEvaluator.load(rules(folder, 1))) {
      Findings before = evaluator.evaluate(aCase(2));
      new SmallPack().rule("COMMON-001", "2023-04-01", "Over.", "", "unit > 1").in(folder);
      assertThatThrownBy(evaluator::reload)
          .isInstanceOf(RulePackException.class)
          .hasMessageContaining(folder.toString())
          .hasMessageContaining("coding.drl");
      assertThat(evaluator.evaluate(aCase(2))).isEqualTo(before);
      rules(folder, 1);
      assertThat(evaluator.reload()).as("what is right again is what answers").isFalse();
    }
  }

  @Test
  void aCheckOfTheHostKeepsRulesFromAnswering() {
    List<Findings> seen = new ArrayList<>();
    PackAcceptance acceptance =
        candidate -> {
          Findings answer = candidate.evaluate(aCase(2), Set.of());
          seen.add(answer);
          PackProblem problem =
              new PackProblem("our-check", Severity.ERROR, "", 0, 0, "", "Silent.", "", List.of());
          return messages(answer).isEmpty() ? List.of(problem) : List.of();
        };
    EvaluatorOptions options = EvaluatorOptions.options().acceptance(acceptance);
    try (CaseEvaluator evaluator = CaseEvaluator.load(rules(folder, 1), options)) {
      rules(folder, 7);
      assertThatThrownBy(evaluator::reload)
          .isInstanceOf(RulePackException.class)
          .hasMessageContaining("Silent. [our-check]");
      assertThat(messages(evaluator.evaluate(aCase(2)))).hasSize(2);
    }
    assertThat(seen).hasSize(2);
    assertThatThrownBy(() -> CaseEvaluator.load(folder, options))
        .isInstanceOf(RulePackException.class);
  }

  @Test
  void answersUnderWayAreOfOnePackAndNameIt() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try (CaseEvaluator evaluator = CaseEvaluator.load(rules(folder, 1))) {
      CountDownLatch started = new CountDownLatch(3);
      CountDownLatch reloaded = new CountDownLatch(1);
      List<Future<List<Findings>>> answers = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        answers.add(
            threads.submit(
                () -> {
                  List<Findings> all = new ArrayList<>();
                  do {
                    all.add(evaluator.evaluate(aCase(50)));
                    started.countDown();
                  } while (reloaded.getCount() > 0);
                  all.add(evaluator.evaluate(aCase(50)));
                  return all;
                }));
      }
      started.await();
      try {
        for (int limit = 2; limit <= 4; limit++) {
          rules(folder, limit);
          assertThat(evaluator.reload()).isTrue();
        }
      } finally {
        reloaded.countDown();
      }
      for (Future<List<Findings>> each : answers) {
        assertThat(each.get())
            .allSatisfy(
                findings ->
                    assertThat(messages(findings))
                        .isIn(messagesOf(1), messagesOf(2), messagesOf(3), messagesOf(4)));
        assertThat(messages(each.get().get(each.get().size() - 1))).isEqualTo(messagesOf(4));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> messagesOf(int limit) {
    return List.of("Over " + limit + ".", "More than " + limit + ".");
  }

  @Test
  void evaluatorsThatAreBuiltAtOnceDoNotMix() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<String>>> answers = new ArrayList<>();
      for (int i = 1; i <= 4; i++) {
        Path rules = rules(folder.resolve(String.valueOf(i)), i);
        answers.add(
            threads.submit(
                () -> {
                  try (CaseEvaluator evaluator = CaseEvaluator.load(rules)) {
                    return messages(evaluator.evaluate(aCase(50)));
                  }
                }));
      }
      for (int i = 1; i <= 4; i++) {
        assertThat(answers.get(i - 1).get()).isEqualTo(messagesOf(i));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aClosedEvaluatorRefuses() {
    CaseEvaluator evaluator = CaseEvaluator.load(rules(folder, 1));
    evaluator.close();
    assertThatThrownBy(() -> evaluator.evaluate(aCase(2))).hasMessage("the evaluator is closed");
    assertThatThrownBy(evaluator::reload).hasMessage("the evaluator is closed");
    evaluator.close();
  }
}
