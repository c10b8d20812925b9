package io.casecheck.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiptTest {
  private static final String SIXTY_DAYS =
      "60 calendar days after receipt of the notice, presumed 5 calendar days after its date;"
          + " filed when received; no roll";

  @ParameterizedTest(name = "{0}: {1} days, notice {2}, due by {3}, safe by {4}")
  @CsvSource({
    "42 CFR 422.582(b),  60, 2025-01-01, 2025-03-07, 2025-03-02",
    "42 CFR 422.582(b),  60, 2025-03-03, 2025-05-07, 2025-05-02",
    "42 CFR 422.602(b),  60, 2026-10-30, 2027-01-03, 2026-12-29",
    "42 CFR 405.942(a), 120, 2026-02-02, 2026-06-07, 2026-06-02",
    "42 CFR 405.962(a), 180, 2026-02-02, 2026-08-06, 2026-08-01",
    "over a leap day,    60, 2024-01-01, 2024-03-06, 2024-03-01",
  })
  void withoutProofTheReceiptIsPresumed(
      String source, int days, LocalDate notice, LocalDate dueBy, LocalDate safeBy) {
    Clock clock =
        new Clock(
            days,
            ClockUnit.CALENDAR_DAYS,
            ClockEvent.NOTICE_RECEIVED,
            5,
            false,
            null,
            null,
            false,
            null);

    Deadline deadline = Clocks.deadline(clock, Clocks.dates().noticeDate(notice).build());

    assertThat(deadline.dueBy()).isEqualTo(dueBy);
    assertThat(deadline.safeBy()).isEqualTo(safeBy);
    assertThat(deadline.basis()).isEqualTo(DeadlineBasis.PRESUMED);
  }

  @ParameterizedTest(name = "notice 2025-03-03, received {0}: due by {1}")
  @CsvSource({
    "2025-03-03, 2025-05-02",
    "2025-03-04, 2025-05-03",
    "2025-03-08, 2025-05-07",
    "2025-03-12, 2025-05-11",
    "2025-04-30, 2025-06-29",
  })
  void proofRebutsThePresumptionEitherWay(LocalDate received, LocalDate dueBy) {
    Deadline deadline =
        Clocks.deadline(
            SIXTY_DAYS,
            Clocks.dates()
                .noticeDate(LocalDate.parse("2025-03-03"))
                .provenReceipt(received)
                .build());

    assertThat(deadline.dueBy()).isEqualTo(dueBy);
    assertThat(deadline.safeBy()).isEqualTo(dueBy);
    assertThat(deadline.basis()).isEqualTo(DeadlineBasis.PROVEN);
    assertThat(deadline.steps())
        .contains(
            "Receipt is proven for "
                + received
                + "; without proof it would be presumed for 2025-03-08.");
  }

  @Test
  void proofIsEnoughWithoutTheDateOfTheNotice() {
    ClockDates dates = Clocks.dates().provenReceipt(LocalDate.parse("2025-03-12")).build();

    assertThat(Clocks.deadline(SIXTY_DAYS, dates).dueBy()).isEqualTo("2025-05-11");
  }

  @Test
  void aReceiptThatNothingPresumesIsTakenAtItsEarliest() {
    Clock clock = Clock.parse("4 months after receipt of the notice; no roll");

    Deadline deadline =
        Clocks.deadline(clock, Clocks.dates().noticeDate(LocalDate.parse("2025-03-03")).build());

    assertThat(deadline.dueBy()).isEqualTo("2025-07-03");
    assertThat(deadline.safeBy()).isEqualTo("2025-07-03");
    assertThat(deadline.basis()).isEqualTo(DeadlineBasis.EARLIEST);
    assertThat(deadline.steps())
        .contains(
            "No day of receipt is proven and none is presumed, so it is counted from the date of"
                + " the notice, the earliest day of receipt; proof of a later one moves the last"
                + " day.");
  }

  @Test
  void proofMovesAReceiptThatNothingPresumes() {
    ClockDates dates =
        Clocks.dates()
            .noticeDate(LocalDate.parse("2025-03-03"))
            .provenReceipt(LocalDate.parse("2025-03-12"))
            .build();

    Deadline deadline =
        Clocks.deadline("180 calendar days after receipt of the notice; no roll", dates);

    assertThat(deadline.dueBy()).isEqualTo("2025-09-08");
    assertThat(deadline.basis()).isEqualTo(DeadlineBasis.PROVEN);
  }

  @Test
  void proofOfReceiptDoesNotMoveAClockFromTheDateOfTheNotice() {
    ClockDates dates =
        Clocks.dates()
            .noticeDate(LocalDate.parse("2025-03-03"))
            .provenReceipt(LocalDate.parse("2025-03-12"))
            .build();

    assertThat(
            Clocks.deadline("60 calendar days after the date of the notice; no roll", dates)
                .dueBy())
        .isEqualTo("2025-05-02");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7 calendar days after submission of the request | REQUEST_SUBMITTED",
        "7 calendar days after receipt of the request | REQUEST_RECEIVED",
        "7 calendar days after the refusal to expedite | EXPEDITING_REFUSED",
        "7 calendar days after the effective date | EFFECTIVE_DATE",
        "7 calendar days after filing of the appeal | APPEAL_FILED",
        "7 calendar days after receipt of the claim | CLAIM_RECEIVED",
        "7 calendar days after receipt of the appeal | APPEAL_RECEIVED",
        "7 calendar days after the date of the notice | NOTICE_DATE",
        "7 calendar days after receipt of the notice | NOTICE_RECEIVED",
        "7 calendar days after receipt of the notice, presumed 5 calendar days after its date"
            + " | NOTICE_DATE",
        "7 calendar days after the date of service | SERVICE_DATE",
      })
  void whatIsNotStatedIsNamedAndNeverGuessed(String clock, ClockEvent missing) {
    assertThat(Clock.parse(clock + "; no roll").deadline(Clocks.dates().build()))
        .isEqualTo(new ClockResult.Missing(missing));
  }

  /** Each event has a day of its own here, so that no other one can be read in its place. */
  @ParameterizedTest(name = "the day after {0} is {1}")
  @CsvSource({
    "submission of the request, 2026-03-03",
    "receipt of the request, 2026-03-05",
    "the refusal to expedite, 2026-03-07",
    "the date of the notice, 2026-03-09",
    "receipt of the notice, 2026-03-11",
    "the effective date, 2026-03-13",
    "filing of the appeal, 2026-03-15",
    "receipt of the appeal, 2026-03-17",
    "receipt by the independent review organization, 2026-03-19",
    "receipt of the claim, 2026-03-21",
    "the date of service, 2026-03-23",
  })
  void eachClockCountsFromItsOwnEvent(String event, LocalDate dueBy) {
    ClockDates dates =
        Clocks.dates()
            .requestSubmitted(OffsetDateTime.parse("2026-03-02T09:00:00-05:00"))
            .requestReceived(OffsetDateTime.parse("2026-03-04T09:00:00-05:00"))
            .expeditingRefused(LocalDate.parse("2026-03-06"))
            .noticeDate(LocalDate.parse("2026-03-08"))
            .provenReceipt(LocalDate.parse("2026-03-10"))
            .effectiveDate(LocalDate.parse("2026-03-12"))
            .appealFiled(LocalDate.parse("2026-03-14"))
            .appealReceived(OffsetDateTime.parse("2026-03-16T09:00:00-04:00"))
            .reviewerReceived(OffsetDateTime.parse("2026-03-18T09:00:00-04:00"))
            .claimReceived(LocalDate.parse("2026-03-20"))
            .serviceDate(LocalDate.parse("2026-03-22"))
            .build();

    Deadline deadline = Clocks.deadline("1 calendar day after " + event + "; no roll", dates);

    assertThat(deadline.dueBy()).isEqualTo(dueBy);
  }

  @Test
  void aReceiptBeforeItsNoticeIsRefusedWithoutItsValues() {
    assertThatThrownBy(
            () ->
                Clocks.dates()
                    .noticeDate(LocalDate.parse("2025-03-03"))
                    .provenReceipt(LocalDate.parse("2025-03-02"))
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("provenReceipt is before noticeDate");
  }

  @Test
  void neitherDatesNorDeadlineTellADayInALog() {
    ClockDates dates = Clocks.datesOn(LocalDate.parse("2025-03-03")).build();

    assertThat(dates.toString()).doesNotContain("2025");
    assertThat(Clocks.deadline(SIXTY_DAYS, dates)).hasToString("Deadline[PRESUMED PAST]");
  }

  @Test
  void theStepsReadLikeAComputationOnPaper() {
    ClockDates dates =
        ClockDates.builder(OffsetDateTime.parse("2025-04-01T12:00:00-04:00"), Clocks.NEW_YORK)
            .noticeDate(LocalDate.parse("2025-03-03"))
            .build();

    assertThat(Clocks.deadline(SIXTY_DAYS, dates).steps())
        .containsExactly(
            "The notice is dated 2025-03-03.",
            "No day of receipt is proven, so it is presumed received 5 calendar days later, on"
                + " 2025-03-08.",
            "60 calendar days after 2025-03-08, which is day 0, is 2025-05-07.",
            "The whole last day counts, by the clock of America/New_York.",
            "Cautious last day: 2025-05-02, counted from the date of the notice as if it came the"
                + " same day.",
            "Filed means received: it must have arrived by then; a postmark is not enough.");
  }
}
