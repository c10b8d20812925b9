package io.casecheck.consumer;

import io.casecheck.CaseEvaluator;
import io.casecheck.finding.Findings;
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

/** One case that every host evaluates. */
public final class GoldenCase {
  private GoldenCase() {}

  /** The answer in one line: the same in every host. */
  public static String answer(CaseEvaluator evaluator) {
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
    return answer(evaluator, aCase);
  }

  /** The answer to a case in one line. */
  static String answer(CaseEvaluator evaluator, Case aCase) {
    Findings findings = evaluator.evaluate(aCase);
    return "answer: "
        + findings.receipt().findingsDigest()
        + " "
        + findings.findings().stream()
            .map(finding -> finding.ruleId() + " " + finding.outcome() + " " + finding.paths())
            .toList();
  }
}
