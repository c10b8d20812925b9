package io.casecheck.engine;

import io.casecheck.model.Case;
import io.casecheck.model.Claim;
import io.casecheck.model.ClaimForm;
import io.casecheck.model.ClaimLine;
import io.casecheck.model.Coverage;
import io.casecheck.model.Diagnosis;
import io.casecheck.model.LaboratoryResult;
import io.casecheck.model.LaboratoryTest;
import io.casecheck.model.Patient;
import io.casecheck.model.ProphylaxisRegimen;
import io.casecheck.model.Sex;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** A case whose every value is recognized wherever it turns up. */
final class CanaryCase {
  private static final String CANARY = "CANARY";
  private static final String CANARY_NUMBER = "77007700.77007";

  private CanaryCase() {}

  static boolean isSeenIn(String text) {
    return text.contains(CANARY) || text.contains(CANARY_NUMBER);
  }

  static Case aCase() {
    return Case.builder()
        .asOf(OffsetDateTime.parse("2026-11-24T10:00:00-05:00"))
        .drug(CANARY + "-DRUG")
        .patient(Patient.builder().sex(Sex.FEMALE).birthDate(LocalDate.of(1977, 7, 7)).build())
        .coverage(
            Coverage.builder()
                .payer("A payer, which is no person")
                .memberId(CANARY + "-MEMBER")
                .build())
        .diagnoses(
            List.of(
                Diagnosis.builder().number(1).code(CANARY + "-DIAGNOSIS").build(),
                Diagnosis.builder().number(2).build()))
        .laboratoryResults(
            List.of(
                LaboratoryResult.builder()
                    .number(1)
                    .test(LaboratoryTest.FACTOR_IX_ACTIVITY)
                    .unitOfMeasure(CANARY + "-UNIT")
                    .collectedOn(LocalDate.of(2026, 7, 7))
                    .build()))
        .prophylaxisRegimens(
            List.of(ProphylaxisRegimen.builder().number(1).product(CANARY + "-PRODUCT").build()))
        .claim(
            Claim.builder()
                .form(ClaimForm.INSTITUTIONAL)
                .typeOfBill(CANARY + "-BILL")
                .lines(
                    List.of(
                        ClaimLine.builder()
                            .number(1)
                            .code(CANARY + "-CODE")
                            .units(new BigDecimal(CANARY_NUMBER))
                            .modifiers(List.of(CANARY + "-MODIFIER"))
                            .serviceDate(LocalDate.of(2026, 7, 7))
                            .build()))
                .build())
        .build();
  }
}
