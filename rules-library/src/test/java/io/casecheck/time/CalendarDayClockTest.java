package io.casecheck.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarDayClockTest {

  @ParameterizedTest(name = "{0}: {1} from {2} is due by {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "42 CFR 422.568(b)(1), to 2025 | 14 calendar days after receipt of the request"
            + " | 2025-12-31 | 2026-01-14",
        "42 CFR 422.568(b)(1)(ii), from 2026 | 7 calendar days after receipt of the request"
            + " | 2026-01-01 | 2026-01-08",
        "42 CFR 422.590(a) | 30 calendar days after receipt of the appeal"
            + " | 2026-01-30 | 2026-03-01",
        "42 CFR 422.590(b) | 60 calendar days after receipt of the appeal"
            + " | 2026-11-15 | 2027-01-14",
        "42 CFR 422.590(c), Part B drug | 7 calendar days after receipt of the appeal"
            + " | 2026-12-28 | 2027-01-04",
        "42 CFR 422.582(b), to 2024 | 60 calendar days after the date of the notice"
            + " | 2024-12-31 | 2025-03-01",
        "42 CFR 438.402(c)(2)(ii) | 60 calendar days after the date of the notice"
            + " | 2026-03-02 | 2026-05-01",
        "42 CFR 438.420 | 10 calendar days after the date of the notice | 2026-02-20 | 2026-03-02",
        "leap year | 60 calendar days after the date of the notice | 2024-01-15 | 2024-03-15",
        "no leap year | 60 calendar days after the date of the notice | 2025-01-15 | 2025-03-16",
        "leap day | 7 calendar days after the date of the notice | 2024-02-22 | 2024-02-29",
        "from a leap day | 1 calendar day after the date of the notice | 2024-02-29 | 2024-03-01",
        "spring forward | 7 calendar days after receipt of the request | 2026-03-05 | 2026-03-12",
        "fall back | 7 calendar days after receipt of the request | 2026-10-28 | 2026-11-04",
        "service | 30 calendar days after the date of service | 2026-01-01 | 2026-01-31",
      })
  void theDayOfTheEventIsDayZero(String source, String clock, LocalDate day, LocalDate dueBy) {
    Deadline deadline = Clocks.deadline(clock + "; no roll", Clocks.datesOn(day).build());

    assertThat(deadline.dueBy()).isEqualTo(dueBy);
    assertThat(deadline.safeBy()).isEqualTo(dueBy);
    assertThat(deadline.dueAt()).isNull();
    assertThat(deadline.basis()).isEqualTo(DeadlineBasis.PROVEN);
    assertThat(deadline.clock()).isEqualTo(clock + "; no roll");
  }

  @Test
  void aMomentCountsOnItsDayInTheZoneWhereDaysAreCounted() {
    OffsetDateTime lateInCalifornia = OffsetDateTime.parse("2026-03-02T23:30:00-08:00");
    String clock = "7 calendar days after receipt of the request; no roll";

    assertThat(dueBy(clock, lateInCalifornia, "America/New_York"))
        .isEqualTo(LocalDate.parse("2026-03-10"));
    assertThat(dueBy(clock, lateInCalifornia, "America/Los_Angeles"))
        .isEqualTo(LocalDate.parse("2026-03-09"));
  }

  @Test
  void midnightBelongsToTheDayThatBegins() {
    String clock = "7 calendar days after receipt of the request; no roll";

    assertThat(dueBy(clock, OffsetDateTime.parse("2026-03-02T23:59:59-05:00"), "America/New_York"))
        .isEqualTo(LocalDate.parse("2026-03-09"));
    assertThat(dueBy(clock, OffsetDateTime.parse("2026-03-03T00:00:00-05:00"), "America/New_York"))
        .isEqualTo(LocalDate.parse("2026-03-10"));
  }

  @Test
  void anExtensionIsNamedAndNotCounted() {
    Deadline deadline =
        Clocks.deadline(
            "30 calendar days after receipt of the appeal, extendable by 14 calendar days; no roll",
            Clocks.datesOn(LocalDate.parse("2026-02-10")).build());

    assertThat(deadline.dueBy()).isEqualTo(LocalDate.parse("2026-03-12"));
    assertThat(deadline.steps())
        .contains(
            "With the longest extension, 14 calendar days, the last day would be 2026-03-26; no"
                + " extension is counted here.");
  }

  private static LocalDate dueBy(String clock, OffsetDateTime received, String zone) {
    ClockDates dates =
        ClockDates.builder(Clocks.AS_OF, ZoneId.of(zone)).requestReceived(received).build();
    return Clocks.deadline(clock, dates).dueBy();
  }
}
