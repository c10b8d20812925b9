package io.casecheck.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.casecheck.finding.Finding;
import io.casecheck.finding.FindingOutcome;
import io.casecheck.finding.Findings;
import org.junit.jupiter.api.Test;

/** Rules that the check accepts can break too, on values that nobody expects. */
class AcceptedRuleFaultTest {
  private static final String HEALTHY =
      SmallPack.rule(
          "healthy",
          "COMMON-HEALTHY-001",
          "$line : ClaimLine( units != 1 )",
          "findings.violated(drools, $line, \"units\");");

  @Test
  void aDateBeyondAllDates() {
    assertBroken(
        SmallPack.evaluate(
            CanaryCase.aCase(),
            HEALTHY,
            SmallPack.rule(
                "broken",
                "COMMON-BROKEN-001",
                "$patient : Patient( birthDate.plusYears(999999999) > "
                    + "java.time.LocalDate.of(2000, 1, 1) )",
                "findings.violated(drools, $patient, \"birthDate\");")));
  }

  @Test
  void aDateBeyondAllDatesWhereOnlyTheEvaluatorLooks() {
    assertBroken(
        SmallPack.evaluate(
            CanaryCase.aCase(),
            HEALTHY,
            SmallPack.rule(
                "broken",
                "COMMON-BROKEN-001",
                "$result : LaboratoryResult( value > 5, $day : collectedOn )\n"
                    + "Case( today > $day.plusYears(999999999) )",
                "findings.violated(drools, $result, \"value\");")));
  }

  private static void assertBroken(Findings findings) {
    assertThat(findings.status()).isEqualTo(Findings.Status.INCOMPLETE);
    assertThat(findings.findings())
        .filteredOn(finding -> finding.ruleId().startsWith("COMMON"))
        .extracting(Finding::ruleId, Finding::outcome)
        .containsExactlyInAnyOrder(
            tuple("COMMON-HEALTHY-001", FindingOutcome.VIOLATED),
            tuple("COMMON-BROKEN-001", FindingOutcome.FAILED));
  }
}
