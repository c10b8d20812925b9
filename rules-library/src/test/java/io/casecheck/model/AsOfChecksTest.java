package io.casecheck.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.casecheck.model.CaseException.Problem;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AsOfChecksTest {
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-10T12:00:00-04:00");

  /** It is the eleventh already where days begin first. */
  private static final LocalDate STILL_TODAY = LocalDate.parse("2026-03-11");

  private static final LocalDate TOMORROW = STILL_TODAY.plusDays(1);
  private static final OffsetDateTime SOON = NOW.plusSeconds(1);

  private static Case.Builder aCase() {
    return Case.builder().asOf(NOW);
  }

  private static Determination.Builder denial() {
    return Determination.builder()
        .number(4)
        .level(Level.ORGANIZATION_DETERMINATION)
        .kind(ServiceKind.PART_B_DRUG);
  }

  private static Appeal.Builder appeal() {
    return Appeal.builder()
        .number(2)
        .level(Level.RECONSIDERATION)
        .determination(4)
        .kind(ServiceKind.PART_B_DRUG);
  }

  private static void refused(Case.Builder aCase, String... paths) {
    CaseException refusal = catchThrowableOfType(CaseException.class, aCase::build);
    assertThat(refusal).isNotNull();
    assertThat(refusal.problems())
        .containsExactlyElementsOf(
            Arrays.stream(paths)
                .map(path -> new Problem(path, "is after asOf, but tells what has happened"))
                .toList());
  }

  @Test
  void aRequestOfTomorrow() {
    refused(
        aCase()
            .request(
                PriorAuthorizationRequest.builder()
                    .submittedAt(SOON)
                    .receivedAt(SOON)
                    .expeditingRefusedOn(TOMORROW)
                    .build()),
        "request.submittedAt",
        "request.receivedAt",
        "request.expeditingRefusedOn");
  }

  @Test
  void aClaimOfTomorrow() {
    refused(
        aCase()
            .claim(
                Claim.builder()
                    .form(ClaimForm.PROFESSIONAL)
                    .submittedOn(TOMORROW)
                    .receivedOn(TOMORROW)
                    .build()),
        "claim.submittedOn",
        "claim.receivedOn");
  }

  @Test
  void aDecisionOfTomorrow() {
    refused(
        aCase().determinations(denial().noticeDate(TOMORROW).provenReceipt(TOMORROW).build()),
        "determinations[number=4].noticeDate",
        "determinations[number=4].provenReceipt");
  }

  @Test
  void anAppealOfTomorrow() {
    refused(
        aCase()
            .determinations(denial().build())
            .appeals(
                appeal()
                    .filedOn(STILL_TODAY)
                    .postmarkedOn(STILL_TODAY)
                    .receivedAt(SOON)
                    .reviewerReceivedAt(SOON)
                    .expeditingRefusedOn(TOMORROW)
                    .build()),
        "appeals[number=2].receivedAt",
        "appeals[number=2].reviewerReceivedAt",
        "appeals[number=2].expeditingRefusedOn");
    refused(
        aCase()
            .determinations(denial().build())
            .appeals(appeal().filedOn(TOMORROW).postmarkedOn(TOMORROW).build()),
        "appeals[number=2].filedOn",
        "appeals[number=2].postmarkedOn");
  }

  @Test
  void whatIsPlannedMayLieAhead() {
    assertThatCode(
            () ->
                aCase()
                    .request(
                        PriorAuthorizationRequest.builder()
                            .receivedAt(NOW)
                            .approvedTreatmentEndsAt(NOW.plusDays(30))
                            .services(
                                RequestedService.builder()
                                    .number(1)
                                    .kind(ServiceKind.PART_B_DRUG)
                                    .plannedOn(TOMORROW)
                                    .build())
                            .build())
                    .determinations(
                        denial().noticeDate(STILL_TODAY).effectiveDate(TOMORROW).build())
                    .build())
        .doesNotThrowAnyException();
  }
}
