package io.casecheck.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusTest {
  private static final String DAYS = "60 calendar days after the date of the notice; no roll";
  private static final String HOURS = "72 hours after receipt of the request; no roll";

  @ParameterizedTest(name = "due by 2025-05-02: as of {0} {1}, {2} days left")
  @CsvSource({
    "2025-03-01T12:00-05:00,    OPEN,     62",
    "2025-04-17T23:59-04:00,    OPEN,     15",
    "2025-04-18T00:00-04:00,    DUE_SOON, 14",
    "2025-05-02T00:00-04:00,    DUE_SOON, 0",
    "2025-05-02T23:59:59-04:00, DUE_SOON, 0",
    "2025-05-03T03:59:59Z,      DUE_SOON, 0",
    "2025-05-03T00:00-04:00,    PAST,     -1",
    "2025-05-03T04:00Z,         PAST,     -1",
    "2026-05-02T12:00-04:00,    PAST,     -365",
  })
  void aDayClockIsPastOnlyAfterItsLastDay(
      OffsetDateTime asOf, DeadlineStatus status, long daysLeft) {
    Deadline deadline =
        Clocks.deadline(
            DAYS,
            ClockDates.builder(asOf, Clocks.NEW_YORK)
                .noticeDate(LocalDate.parse("2025-03-03"))
                .build());

    assertThat(deadline.dueBy()).isEqualTo(LocalDate.parse("2025-05-02"));
    assertThat(deadline.status()).isEqualTo(status);
    assertThat(deadline.daysLeft()).isEqualTo(daysLeft);
  }

  @ParameterizedTest(name = "due at 2026-03-05T09:30-05:00: as of {0} {1}, {2} days left")
  @CsvSource({
    "2026-03-02T09:30-05:00,              OPEN,     3",
    "2026-03-04T09:29:59-05:00,           OPEN,     1",
    "2026-03-04T09:30-05:00,              DUE_SOON, 1",
    "2026-03-05T14:30Z,                   DUE_SOON, 0",
    "2026-03-05T09:30:00.000000001-05:00, PAST,     0",
    "2026-03-06T00:00-05:00,              PAST,     -1",
  })
  void anHourClockIsPastAfterItsLastMoment(
      OffsetDateTime asOf, DeadlineStatus status, long daysLeft) {
    Deadline deadline =
        Clocks.deadline(
            HOURS,
            ClockDates.builder(asOf, Clocks.NEW_YORK)
                .requestReceived(OffsetDateTime.parse("2026-03-02T09:30:00-05:00"))
                .build());

    assertThat(deadline.status()).isEqualTo(status);
    assertThat(deadline.daysLeft()).isEqualTo(daysLeft);
  }

  @ParameterizedTest(name = "due soon from {0}: as of {1} {2}")
  @CsvSource({
    "PT0S,  2025-05-01T12:00-04:00, OPEN",
    "PT0S,  2025-05-02T12:00-04:00, DUE_SOON",
    "PT48H, 2025-04-29T12:00-04:00, OPEN",
    "PT48H, 2025-04-30T12:00-04:00, DUE_SOON",
    "PT36H, 2025-04-30T12:00-04:00, OPEN",
    "PT36H, 2025-05-01T12:00-04:00, DUE_SOON",
  })
  void howSoonIsSoonIsAnOption(Duration days, OffsetDateTime asOf, DeadlineStatus status) {
    ClockDates dates =
        ClockDates.builder(asOf, Clocks.NEW_YORK)
            .noticeDate(LocalDate.parse("2025-03-03"))
            .dueSoon(days, Duration.ofHours(1))
            .build();

    assertThat(Clocks.deadline(DAYS, dates).status()).isEqualTo(status);
  }

  @Test
  void hoursHaveAnOptionOfTheirOwn() {
    ClockDates.Builder dates =
        ClockDates.builder(OffsetDateTime.parse("2026-03-05T07:30:00-05:00"), Clocks.NEW_YORK)
            .requestReceived(OffsetDateTime.parse("2026-03-02T09:30:00-05:00"));

    assertThat(
            Clocks.deadline(HOURS, dates.dueSoon(Duration.ofDays(30), Duration.ofHours(1)).build())
                .status())
        .isEqualTo(DeadlineStatus.OPEN);
    assertThat(
            Clocks.deadline(HOURS, dates.dueSoon(Duration.ZERO, Duration.ofHours(2)).build())
                .status())
        .isEqualTo(DeadlineStatus.DUE_SOON);
  }

  @Test
  void soonIsNeverNegative() {
    assertThatThrownBy(
            () -> Clocks.dates().dueSoon(Duration.ofDays(-1), Duration.ofHours(1)).build())
        .isInstanceOf(IllegalArgumentException.class);
  }
}
