package io.casecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casecheck.finding.FindingOutcome;
import io.casecheck.finding.Findings;
import io.casecheck.model.Case;
import io.casecheck.model.Claim;
import io.casecheck.model.ClaimForm;
import io.casecheck.model.ClaimLine;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationListenerTest {
  @TempDir private Path folder;

  private static Case aCase() {
    return Case.builder()
        .asOf(OffsetDateTime.parse("2026-05-01T09:30:00-04:00"))
        .claim(
            Claim.builder()
                .form(ClaimForm.INSTITUTIONAL)
                .lines(
                    ClaimLine.builder()
                        .number(1)
                        .code("CANARY")
                        .units(BigDecimal.valueOf(770077))
                        .serviceDate(LocalDate.parse("2026-04-11"))
                        .build())
                .build())
        .build();
  }

  private CaseEvaluator evaluator(EvaluationListener... listeners) {
    Path rules =
        new SmallPack()
            .rule("COMMON-001", "2023-04-01", "{units} units of {code}.", "", "units != 1")
            .in(folder);
    EvaluatorOptions options = EvaluatorOptions.options();
    for (EvaluationListener listener : listeners) {
      options = options.listener(listener);
    }
    return CaseEvaluator.load(rules, options);
  }

  @Test
  void itIsToldWhatCameOfAnEvaluationWithoutValues() {
    List<EvaluationSummary> told = new ArrayList<>();
    try (CaseEvaluator evaluator = evaluator(told::add)) {
      Findings findings = evaluator.evaluate(aCase());
      assertThat(told).hasSize(1);
      EvaluationSummary summary = told.get(0);
      assertThat(summary.took()).isPositive();
      assertThat(summary.status()).isEqualTo(findings.status());
      assertThat(summary.packDigests()).isEqualTo(findings.receipt().packDigests());
      assertThat(summary.outcomes()).containsEntry(FindingOutcome.VIOLATED, 1);
      assertThat(summary.outcomes().values().stream().mapToInt(Integer::intValue).sum())
          .isEqualTo(findings.findings().size());
      assertThat(summary.toString()).doesNotContain("CANARY", "770077", "COMMON-001");
    }
  }

  @Test
  void itHearsNothingOfWarmingUp() {
    List<EvaluationSummary> told = new ArrayList<>();
    List<Case> asked = new ArrayList<>();
    List<Case> cases =
        new AbstractList<>() {
          @Override
          public Case get(int index) {
            asked.add(aCase());
            return aCase();
          }

          @Override
          public int size() {
            return 3;
          }
        };
    try (CaseEvaluator evaluator = evaluator(told::add)) {
      Findings before = evaluator.evaluate(aCase());
      evaluator.warmUp(cases, Duration.ZERO);
      assertThat(asked).hasSize(3);
      assertThat(told).hasSize(1);
      assertThat(evaluator.evaluate(aCase())).isEqualTo(before);
    }
  }

  @Test
  void warmingUpWithoutCasesEndsAtOnce() {
    try (CaseEvaluator evaluator = evaluator(summary -> {})) {
      evaluator.warmUp(List.of(), Duration.ofDays(1));
      evaluator.close();
      assertThatThrownBy(() -> evaluator.warmUp(List.of(aCase()), Duration.ZERO))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("closed");
    }
  }

  @Test
  void oneThatBreaksChangesNoAnswerAndKeepsNoOtherFromHearing() {
    List<String> told = new ArrayList<>();
    EvaluationListener broken =
        summary -> {
          told.add("first");
          throw new IllegalStateException("broken");
        };
    try (CaseEvaluator evaluator = evaluator(broken, summary -> told.add("second"))) {
      assertThat(evaluator.evaluate(aCase()).blocks()).isTrue();
      assertThat(told).containsExactly("first", "second");
    }
  }
}
