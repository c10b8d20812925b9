package io.casecheck.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthAndYearClockTest {

  /** 45 CFR 147.136(d)(2)(i); its own example is a receipt on 30 October, due by 1 March. */
  @ParameterizedTest(name = "45 CFR 147.136(d)(2)(i): received {0}, {1} months, due by {2}")
  @CsvSource({
    "2025-10-28, 4, 2026-02-28",
    "2025-10-29, 4, 2026-03-01",
    "2025-10-30, 4, 2026-03-01",
    "2025-10-31, 4, 2026-03-01",
    "2025-11-01, 4, 2026-03-01",
    "2023-10-28, 4, 2024-02-28",
    "2023-10-29, 4, 2024-02-29",
    "2023-10-30, 4, 2024-03-01",
    "2023-10-31, 4, 2024-03-01",
    "2026-01-31, 4, 2026-05-31",
    "2026-05-31, 4, 2026-10-01",
    "2026-07-31, 4, 2026-12-01",
    "2026-08-31, 4, 2026-12-31",
    "2026-09-30, 4, 2027-01-30",
    "2024-02-29, 4, 2024-06-29",
    "2025-12-31, 1, 2026-01-31",
    "2026-01-31, 1, 2026-03-01",
    "2026-10-31, 1, 2026-12-01",
    "2024-02-29, 12, 2025-03-01",
  })
  void aMonthWithoutTheDayEndsOnTheFirstOfTheNext(LocalDate day, int months, LocalDate dueBy) {
    Clock clock =
        new Clock(
            months,
            ClockUnit.MONTHS,
            ClockEvent.NOTICE_RECEIVED,
            null,
            false,
            null,
            null,
            false,
            null);

    Deadline deadline = Clocks.deadline(clock, Clocks.dates().provenReceipt(day).build());

    assertThat(deadline.dueBy()).isEqualTo(dueBy);
    assertThat(deadline.safeBy()).isEqualTo(dueBy);
  }

  @Test
  void theStepSaysWhyTheMonthIsLeft() {
    assertThat(
            Clocks.deadline(
                    "4 months after receipt of the notice; no roll",
                    Clocks.dates().provenReceipt(LocalDate.parse("2025-10-30")).build())
                .steps())
        .contains(
            "4 months after 2025-10-30 is 2026-03-01: 2026-02 has no day 30, so it is the first"
                + " day of the month after.");
  }

  @ParameterizedTest(name = "{1} years after {0} is due by {2}")
  @CsvSource({
    "2026-03-02, 1, 2027-03-02",
    "2024-02-29, 1, 2025-02-28",
    "2024-02-29, 4, 2028-02-29",
    "2023-02-28, 1, 2024-02-28",
    "2025-12-31, 4, 2029-12-31",
  })
  void aYearEndsOnItsOwnDay(LocalDate day, int years, LocalDate dueBy) {
    Clock clock =
        new Clock(
            years, ClockUnit.YEARS, ClockEvent.NOTICE_DATE, null, false, null, null, false, null);

    assertThat(Clocks.deadline(clock, Clocks.datesOn(day).build()).dueBy()).isEqualTo(dueBy);
  }

  @Test
  void theStepSaysHowALeapDayIsRead() {
    assertThat(
            Clocks.deadline(
                    "1 year after the date of the notice; no roll",
                    Clocks.datesOn(LocalDate.parse("2024-02-29")).build())
                .steps())
        .contains(
            "1 year after 2024-02-29 is 2025-02-28: 2025 has no 29 February, which is read as 28"
                + " February.");
  }
}
