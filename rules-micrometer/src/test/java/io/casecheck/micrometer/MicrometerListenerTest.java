package io.casecheck.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.CaseEvaluator;
import io.casecheck.EvaluatorOptions;
import io.casecheck.finding.FindingOutcome;
import io.casecheck.finding.Findings;
import io.casecheck.model.Case;
import io.casecheck.model.Claim;
import io.casecheck.model.ClaimForm;
import io.casecheck.model.ClaimLine;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class MicrometerListenerTest {
  private static final Case CASE =
      Case.builder()
          .asOf(OffsetDateTime.parse("2026-03-20T10:00:00-04:00"))
          .drug("CANARY")
          .claim(
              Claim.builder()
                  .form(ClaimForm.INSTITUTIONAL)
                  .typeOfBill("CANARY")
                  .lines(
                      ClaimLine.builder()
                          .number(1)
                          .code("J1411")
                          .units(BigDecimal.valueOf(770077))
                          .serviceDate(LocalDate.of(2026, 3, 10))
                          .build())
                  .build())
          .build();

  @Test
  void evaluationsAreTimedAndFindingsCounted() {
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    EvaluatorOptions options =
        EvaluatorOptions.options().listener(new MicrometerListener(registry));
    try (CaseEvaluator evaluator = CaseEvaluator.bundled(options)) {
      Findings findings = evaluator.evaluate(CASE);
      evaluator.evaluate(CASE);
      String digest = findings.receipt().packDigests().get(0).substring(0, 12);
      assertThat(
              registry
                  .get("casecheck.evaluations")
                  .tags("status", "incomplete", "packs", digest)
                  .timer()
                  .count())
          .isEqualTo(2);
      long violated =
          findings.findings().stream()
              .filter(finding -> finding.outcome() == FindingOutcome.VIOLATED)
              .count();
      assertThat(violated).isPositive();
      assertThat(registry.get("casecheck.findings").tag("outcome", "violated").counter().count())
          .isEqualTo(2.0 * violated);
    }
    assertThat(registry.getMeters())
        .extracting(Meter::getId)
        .noneMatch(id -> id.toString().contains("CANARY") || id.toString().contains("770077"));
  }
}
