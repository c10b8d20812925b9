package io.casecheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.finding.Finding;
import io.casecheck.finding.Findings;
import io.casecheck.model.Case;
import io.casecheck.model.Claim;
import io.casecheck.model.ClaimForm;
import io.casecheck.model.ClaimLine;
import io.casecheck.model.Diagnosis;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** Facts that no rule can match are left out, whatever other rules ask of the same type. */
class RelevanceTest {
  private static final String NOTE = "findings.note(drools, $line, \"code\");";

  @Test
  void whatOneRuleAsksOfAJoinedFactNarrowsNoOtherRule() {
    String joined =
        """
        $diagnosis : Diagnosis()
        $line : ClaimLine( code == "J1411" && number == $diagnosis.number )
        """;
    Findings findings =
        SmallPack.evaluate(
            aCase(),
            SmallPack.rule("joined", "COMMON-JOINED-001", joined, NOTE),
            SmallPack.rule("every-line", "COMMON-LINES-001", "$line : ClaimLine()", NOTE));
    assertThat(SmallPack.of(findings, "COMMON-JOINED-001"))
        .flatExtracting(Finding::paths)
        .containsExactly("claim.lines[number=1].code");
    assertThat(SmallPack.of(findings, "COMMON-LINES-001"))
        .flatExtracting(Finding::paths)
        .containsExactly("claim.lines[number=1].code", "claim.lines[number=2].code");
  }

  private static Case aCase() {
    return Case.builder()
        .asOf(OffsetDateTime.parse("2026-11-24T10:00:00-05:00"))
        .diagnoses(Diagnosis.builder().number(1).code("D67").build())
        .claim(
            Claim.builder()
                .form(ClaimForm.PROFESSIONAL)
                .lines(
                    ClaimLine.builder().number(1).code("J1411").build(),
                    ClaimLine.builder().number(2).code("96365").build())
                .build())
        .build();
  }
}
