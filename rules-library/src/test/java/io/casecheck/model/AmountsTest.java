package io.casecheck.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.casecheck.model.CaseException.Problem;
import java.math.BigDecimal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is counted or measured can be nothing, and never less. */
class AmountsTest {
  private static final BigDecimal LESS = new BigDecimal("-0.01");

  private static void refused(String path, ThrowingCallable build) {
    CaseException refusal = catchThrowableOfType(CaseException.class, build);
    assertThat(refusal).as(path).isNotNull();
    assertThat(refusal.problems()).containsExactly(new Problem(path, "is below zero"));
  }

  @Test
  void belowZero() {
    refused(
        "Determination.amountInControversy",
        () ->
            Determination.builder()
                .number(1)
                .level(Level.HEARING)
                .kind(ServiceKind.PAYMENT)
                .amountInControversy(LESS)
                .build());
    refused("ClaimLine.units", () -> ClaimLine.builder().number(1).units(LESS).build());
    refused(
        "RequestedService.units",
        () ->
            RequestedService.builder().number(1).kind(ServiceKind.PART_B_DRUG).units(LESS).build());
    refused(
        "NationalDrugCode.quantity",
        () -> NationalDrugCode.builder().number(1).quantity(LESS).build());
    refused("Weight.kilograms", () -> Weight.builder().number(1).kilograms(LESS).build());
    refused(
        "LaboratoryResult.value",
        () ->
            LaboratoryResult.builder()
                .number(1)
                .test(LaboratoryTest.ALANINE_AMINOTRANSFERASE)
                .value(LESS)
                .build());
  }

  @Test
  void zero() {
    assertThat(ClaimLine.builder().number(1).units(BigDecimal.ZERO).build().units()).isZero();
  }
}
