package io.casecheck.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.casecheck.model.CaseException.Problem;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseChecksTest {
  private static final LocalDate DAY = LocalDate.parse("2026-03-10");
  private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-03-10T12:00:00-04:00");

  private static Case.Builder aCase() {
    return Case.builder().asOf(OffsetDateTime.parse("2026-05-01T09:00:00-04:00"));
  }

  private static Determination.Builder denial() {
    return Determination.builder()
        .number(4)
        .level(Level.ORGANIZATION_DETERMINATION)
        .kind(ServiceKind.PART_B_DRUG)
        .noticeDate(DAY);
  }

  private static Appeal.Builder appeal() {
    return Appeal.builder()
        .number(2)
        .level(Level.RECONSIDERATION)
        .determination(4)
        .kind(ServiceKind.PART_B_DRUG);
  }

  private static void refused(Case.Builder aCase, String path, String reason) {
    CaseException refusal = catchThrowableOfType(CaseException.class, aCase::build);
    assertThat(refusal).as(path).isNotNull();
    assertThat(refusal.problems()).containsExactly(new Problem(path, reason));
    assertThat(refusal.getMessage()).doesNotContain("2026");
  }

  private static Case.Builder with(Appeal.Builder appeal) {
    return aCase().determinations(denial().build()).appeals(appeal.build());
  }

  @Test
  void aReceiptBeforeItsNotice() {
    refused(
        aCase().determinations(denial().provenReceipt(DAY.minusDays(1)).build()),
        "determinations[number=4].provenReceipt",
        "is before determinations[number=4].noticeDate");
  }

  @Test
  void aFilingBeforeTheDenial() {
    String reason = "is before determinations[number=4].noticeDate";
    refused(with(appeal().filedOn(DAY.minusDays(1))), "appeals[number=2].filedOn", reason);
    refused(
        with(appeal().postmarkedOn(DAY.minusDays(1))), "appeals[number=2].postmarkedOn", reason);
    refused(with(appeal().receivedAt(NOON.minusDays(2))), "appeals[number=2].receivedAt", reason);
  }

  @Test
  void aFilingOnTheDayOfTheDenialCanBe() {
    assertThatCode(() -> with(appeal().filedOn(DAY).postmarkedOn(DAY).receivedAt(NOON)).build())
        .doesNotThrowAnyException();
  }

  /** It is still the ninth in New York, and the tenth already where the notice was written. */
  @Test
  void aMomentIsRefusedOnlyWhereItsDayIsTooEarlyEverywhere() {
    OffsetDateTime evening = OffsetDateTime.parse("2026-03-09T23:30:00-04:00");
    assertThatCode(() -> with(appeal().receivedAt(evening)).build()).doesNotThrowAnyException();
  }

  @Test
  void anAppealOfNothing() {
    refused(
        with(appeal().determination(9)),
        "appeals[number=2].determination",
        "names no determination of this case");
  }

  @Test
  void anAppealOfSilence() {
    assertThatCode(() -> with(appeal().determination(Appeal.NO_DETERMINATION)).build())
        .doesNotThrowAnyException();
  }

  @Test
  void anAppealOfADeterminationThatHasTheNumberOfSilence() {
    refused(
        aCase()
            .determinations(denial().number(Appeal.NO_DETERMINATION).build())
            .appeals(
                appeal().determination(Appeal.NO_DETERMINATION).filedOn(DAY.minusDays(1)).build()),
        "appeals[number=2].filedOn",
        "is before determinations[number=0].noticeDate");
  }

  @Test
  void aDayOfAReductionWhereNothingIsReduced() {
    refused(
        aCase()
            .determinations(
                denial().reducesApprovedService(false).effectiveDate(DAY.plusDays(9)).build()),
        "determinations[number=4].effectiveDate",
        "is stated, but determinations[number=4].reducesApprovedService says that nothing is reduced");
    assertThatCode(
            () ->
                aCase()
                    .determinations(
                        denial()
                            .reducesApprovedService(true)
                            .effectiveDate(DAY.plusDays(9))
                            .build())
                    .build())
        .doesNotThrowAnyException();
  }

  private static Case.Builder answered(Determination.Builder decision) {
    return aCase()
        .determinations(denial().build(), decision.number(5).level(Level.RECONSIDERATION).build())
        .appeals(appeal().filedOn(DAY.plusDays(5)).build());
  }

  @Test
  void aDecisionThatAnswersItsAppeal() {
    assertThatCode(() -> answered(denial().appeal(2).noticeDate(DAY.plusDays(5))).build())
        .doesNotThrowAnyException();
  }

  @Test
  void anAnswerToNothing() {
    refused(
        answered(denial().appeal(3).noticeDate(DAY.plusDays(9))),
        "determinations[number=5].appeal",
        "names no appeal of this case");
  }

  @Test
  void anAnswerBeforeItsAppeal() {
    refused(
        answered(denial().appeal(2).noticeDate(DAY.plusDays(4))),
        "determinations[number=5].noticeDate",
        "is before appeals[number=2].filedOn");
    refused(
        aCase()
            .determinations(
                denial().build(), denial().number(5).level(Level.RECONSIDERATION).appeal(2).build())
            .appeals(appeal().postmarkedOn(DAY.plusDays(1)).build()),
        "determinations[number=5].noticeDate",
        "is before appeals[number=2].postmarkedOn");
    refused(
        aCase()
            .determinations(
                denial().build(), denial().number(5).level(Level.RECONSIDERATION).appeal(2).build())
            .appeals(appeal().receivedAt(NOON.plusDays(2)).build()),
        "determinations[number=5].noticeDate",
        "is before appeals[number=2].receivedAt");
  }

  @Test
  void anAnswerAtAnotherLevel() {
    refused(
        aCase()
            .determinations(
                denial().build(), denial().number(5).level(Level.HEARING).appeal(2).build())
            .appeals(appeal().build()),
        "determinations[number=5].appeal",
        "names an appeal at another level than determinations[number=5].level");
  }

  @Test
  void anAnswerOfAnotherKind() {
    refused(
        aCase()
            .determinations(
                denial().build(),
                denial()
                    .number(5)
                    .level(Level.RECONSIDERATION)
                    .kind(ServiceKind.PAYMENT)
                    .appeal(2)
                    .build())
            .appeals(appeal().build()),
        "determinations[number=5].appeal",
        "names an appeal about another kind of thing than determinations[number=5].kind");
  }

  @Test
  void anAnswerToNoneOfTheCase() {
    assertThatCode(() -> answered(denial().appeal(Determination.NO_APPEAL)).build())
        .doesNotThrowAnyException();
  }

  @Test
  void anAnswerAboutADismissalToAnAppealAboutSilence() {
    refused(
        aCase()
            .determinations(
                denial().level(Level.RECONSIDERATION).appeal(2).aboutDismissal(true).build())
            .appeals(appeal().determination(Appeal.NO_DETERMINATION).build()),
        "determinations[number=4].aboutDismissal",
        "contradicts appeals[number=2].determination");
  }

  @Test
  void anAnswerToTheAppealAgainstItself() {
    refused(
        aCase()
            .determinations(denial().level(Level.RECONSIDERATION).appeal(2).build())
            .appeals(appeal().build()),
        "determinations[number=4].appeal",
        "names the appeal that was filed against this determination");
  }

  private static Case.Builder answeredAbout(@Nullable Outcome outcome, boolean aboutDismissal) {
    return aCase()
        .determinations(
            denial().outcome(outcome).build(),
            denial()
                .number(5)
                .level(Level.RECONSIDERATION)
                .appeal(2)
                .aboutDismissal(aboutDismissal)
                .build())
        .appeals(appeal().build());
  }

  @Test
  void anAnswerAboutADismissalThatIsNone() {
    String path = "determinations[number=5].aboutDismissal";
    String reason = "contradicts determinations[number=4].outcome";
    refused(answeredAbout(Outcome.ADVERSE, true), path, reason);
    refused(answeredAbout(Outcome.DISMISSED, false), path, reason);
  }

  @Test
  void anAnswerAboutADismissal() {
    assertThatCode(
            () -> {
              answeredAbout(Outcome.DISMISSED, true).build();
              answeredAbout(Outcome.ADVERSE, false).build();
              answeredAbout(null, true).build();
              answered(denial().aboutDismissal(true).outcome(Outcome.ADVERSE)).build();
            })
        .doesNotThrowAnyException();
  }

  @Test
  void aReceiptBeforeItsPostmark() {
    refused(
        with(appeal().postmarkedOn(DAY.plusDays(5)).receivedAt(NOON.plusDays(3))),
        "appeals[number=2].receivedAt",
        "is before appeals[number=2].postmarkedOn");
  }

  @Test
  void aReceiptBeforeTheFiling() {
    refused(
        with(appeal().filedOn(DAY.plusDays(5)).receivedAt(NOON.plusDays(3))),
        "appeals[number=2].receivedAt",
        "is before appeals[number=2].filedOn");
  }

  @Test
  void aClaimSentBeforeItsService() {
    Claim.Builder claim =
        Claim.builder().form(ClaimForm.PROFESSIONAL).lines(line(DAY), line(DAY.plusDays(1)));
    refused(
        aCase().claim(claim.submittedOn(DAY).build()),
        "claim.submittedOn",
        "is before claim.lines[number=11].serviceDate");
    refused(
        aCase().claim(claim.submittedOn(null).receivedOn(DAY).build()),
        "claim.receivedOn",
        "is before claim.lines[number=11].serviceDate");
    assertThatCode(() -> aCase().claim(claim.receivedOn(DAY.plusDays(1)).build()).build())
        .doesNotThrowAnyException();
  }

  private static ClaimLine line(LocalDate day) {
    return ClaimLine.builder().number(day.getDayOfMonth()).serviceDate(day).build();
  }

  @Test
  void aReviewerWhoHasTheRequestTooEarly() {
    String path = "appeals[number=2].reviewerReceivedAt";
    refused(
        with(appeal().receivedAt(NOON.plusDays(3)).reviewerReceivedAt(NOON.plusDays(2))),
        path,
        "is before appeals[number=2].receivedAt");
    refused(
        with(appeal().filedOn(DAY.plusDays(5)).reviewerReceivedAt(NOON.plusDays(3))),
        path,
        "is before appeals[number=2].filedOn");
    refused(
        with(appeal().postmarkedOn(DAY.plusDays(5)).reviewerReceivedAt(NOON.plusDays(3))),
        path,
        "is before appeals[number=2].postmarkedOn");
    refused(
        with(appeal().reviewerReceivedAt(NOON.minusDays(2))),
        path,
        "is before determinations[number=4].noticeDate");
  }

  @Test
  void aReviewerWhoHasTheRequestAtOnce() {
    assertThatCode(
            () -> with(appeal().filedOn(DAY).receivedAt(NOON).reviewerReceivedAt(NOON)).build())
        .doesNotThrowAnyException();
  }

  @Test
  void aRefusalToExpediteBeforeTheReceipt() {
    refused(
        with(appeal().receivedAt(NOON.plusDays(3)).expeditingRefusedOn(DAY.plusDays(1))),
        "appeals[number=2].expeditingRefusedOn",
        "is before appeals[number=2].receivedAt");
    PriorAuthorizationRequest request =
        PriorAuthorizationRequest.builder()
            .submittedAt(NOON)
            .receivedAt(NOON)
            .expeditingRefusedOn(DAY.minusDays(2))
            .build();
    CaseException refusal =
        catchThrowableOfType(CaseException.class, () -> aCase().request(request).build());
    assertThat(refusal.problems())
        .containsExactly(
            new Problem("request.expeditingRefusedOn", "is before request.receivedAt"),
            new Problem("request.expeditingRefusedOn", "is before request.submittedAt"));
  }

  @Test
  void aReceiptBeforeTheSubmission() {
    refused(
        aCase()
            .request(
                PriorAuthorizationRequest.builder()
                    .submittedAt(NOON)
                    .receivedAt(NOON.minusSeconds(1))
                    .build()),
        "request.receivedAt",
        "is before request.submittedAt");
  }

  @ParameterizedTest
  @CsvSource({
    "ORGANIZATION_DETERMINATION, PART_B_DRUG, true",
    "BENEFIT_DETERMINATION, PRESCRIPTION_DRUG, true",
    "COVERAGE_DETERMINATION, PRESCRIPTION_DRUG, true",
    "ORGANIZATION_DETERMINATION, PAYMENT, false",
    "INITIAL_DETERMINATION, PAYMENT, false",
    "RECONSIDERATION, PART_B_DRUG, false",
  })
  void aDecisionBeforeItsRequest(Level level, ServiceKind kind, boolean isOnRequest) {
    Case.Builder aCase =
        aCase()
            .request(PriorAuthorizationRequest.builder().receivedAt(NOON.plusDays(3)).build())
            .determinations(denial().level(level).kind(kind).build());
    if (isOnRequest) {
      refused(aCase, "determinations[number=4].noticeDate", "is before request.receivedAt");
    } else {
      assertThatCode(aCase::build).doesNotThrowAnyException();
    }
  }

  @Test
  void aClaimReceivedBeforeItWasSent() {
    refused(
        aCase()
            .claim(
                Claim.builder()
                    .form(ClaimForm.INSTITUTIONAL)
                    .submittedOn(DAY)
                    .receivedOn(DAY.minusDays(1))
                    .build()),
        "claim.receivedOn",
        "is before claim.submittedOn");
  }

  @Test
  void anInfusionThatEndsBeforeItBegins() {
    refused(
        aCase()
            .claim(
                Claim.builder()
                    .form(ClaimForm.INSTITUTIONAL)
                    .lines(
                        ClaimLine.builder()
                            .number(7)
                            .infusionStart(NOON)
                            .infusionStop(NOON.minusMinutes(1))
                            .build())
                    .build()),
        "claim.lines[number=7].infusionStop",
        "is before claim.lines[number=7].infusionStart");
  }
}
