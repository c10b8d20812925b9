package io.casecheck.tests.documents;

import io.casecheck.CaseEvaluator;
import io.casecheck.finding.Finding;
import io.casecheck.finding.Findings;
import io.casecheck.model.Case;
import io.casecheck.model.Claim;
import io.casecheck.model.ClaimForm;
import io.casecheck.model.ClaimLine;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** The lines of Java that README.md shows, between the markers. */
final class ReadmeExample {
  private ReadmeExample() {}

  static void run(PrintStream to) {
    LocalDate day = LocalDate.of(2026, 3, 10);
    // begin
    ClaimLine line =
        ClaimLine.builder().number(1).code("J1411").units(BigDecimal.TEN).serviceDate(day).build();
    Case aCase =
        Case.builder()
            .asOf(OffsetDateTime.parse("2026-03-20T10:00:00-04:00"))
            .claim(Claim.builder().form(ClaimForm.INSTITUTIONAL).lines(line).build())
            .build();
    try (CaseEvaluator evaluator = CaseEvaluator.bundled()) {
      Findings findings = evaluator.evaluate(aCase);
      for (Finding finding : findings.blocking()) {
        to.println(finding.paths() + " " + finding.messageText());
      }
      to.println(findings.status() + ", not checked: " + findings.notChecked().size());
    }
    // end
  }
}
