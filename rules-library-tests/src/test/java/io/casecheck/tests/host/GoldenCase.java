package io.casecheck.tests.host;

import io.casecheck.CaseEvaluator;
import io.casecheck.model.Case;
import io.casecheck.model.Claim;
import io.casecheck.model.ClaimForm;
import io.casecheck.model.ClaimLine;
import io.casecheck.model.Coverage;
import io.casecheck.model.Program;
import io.casecheck.model.State;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A host as small as can be: a program that evaluates one case with the rules that come along. */
final class GoldenCase {
  private GoldenCase() {}

  public static void main(String[] arguments) {
    System.out.println(answer());
  }

  static String answer() {
    Case aCase =
        Case.builder()
            .asOf(OffsetDateTime.parse("2026-03-20T10:00:00-04:00"))
            .drug("Hemgenix")
            .coverage(
                Coverage.builder().program(Program.MEDICARE_ADVANTAGE).state(State.PA).build())
            .claim(
                Claim.builder()
                    .form(ClaimForm.INSTITUTIONAL)
                    .lines(
                        ClaimLine.builder()
                            .number(1)
                            .code("J1411")
                            .units(BigDecimal.TEN)
                            .serviceDate(LocalDate.of(2026, 3, 10))
                            .build())
                    .build())
            .build();
    try (CaseEvaluator evaluator = CaseEvaluator.bundled()) {
      return evaluator.evaluate(aCase).findings().stream()
          .map(finding -> finding.ruleId() + " " + finding.outcome() + " " + finding.paths())
          .toList()
          .toString();
    }
  }
}
