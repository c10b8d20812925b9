package io.casecheck.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** What the tests of this package share. */
final class Clocks {
  static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  static final OffsetDateTime AS_OF = OffsetDateTime.parse("2026-01-15T12:00:00-05:00");

  private Clocks() {}

  static ClockDates.Builder dates() {
    return ClockDates.builder(AS_OF, NEW_YORK);
  }

  /** Every event on one day; moments at nine in the morning of New York. */
  static ClockDates.Builder datesOn(LocalDate day) {
    OffsetDateTime moment = day.atTime(9, 0).atZone(NEW_YORK).toOffsetDateTime();
    return dates()
        .requestSubmitted(moment)
        .requestReceived(moment)
        .expeditingRefused(day)
        .noticeDate(day)
        .effectiveDate(day)
        .appealFiled(day)
        .appealReceived(moment)
        .reviewerReceived(moment)
        .claimReceived(day)
        .serviceDate(day);
  }

  static Deadline deadline(String clock, ClockDates dates) {
    return deadline(Clock.parse(clock), dates);
  }

  static Deadline deadline(Clock clock, ClockDates dates) {
    ClockResult result = clock.deadline(dates);
    assertThat(result).as(clock.words()).isInstanceOf(Deadline.class);
    return (Deadline) result;
  }
}
