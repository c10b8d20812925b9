package io.casecheck.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessDayClockTest {

  @ParameterizedTest(name = "{0}: {1} business days after {2}, due by {3}")
  @CsvSource({
    "40 P.S. 991.2155,              2, 2026-03-02, 2026-03-04",
    "45 CFR 147.136(d)(2)(ii),      5, 2026-03-02, 2026-03-09",
    "notice one day later,          1, 2026-03-06, 2026-03-09",
    "from a Friday,                 2, 2026-03-06, 2026-03-10",
    "from a Saturday,               1, 2026-03-07, 2026-03-09",
    "from a Sunday,                 1, 2026-03-08, 2026-03-09",
    "from a holiday,                1, 2026-05-25, 2026-05-26",
    "over Memorial Day,             1, 2026-05-22, 2026-05-26",
    "holiday on a Saturday,         1, 2026-07-02, 2026-07-06",
    "holiday on a Sunday,           1, 2021-07-02, 2021-07-06",
    "over Thanksgiving,             2, 2026-11-25, 2026-11-30",
    "over the end of a year,        5, 2025-12-30, 2026-01-07",
    "New Year on a Saturday,        1, 2021-12-30, 2022-01-03",
    "New Year on a Sunday,          1, 2022-12-30, 2023-01-03",
    "before Juneteenth was law,     1, 2020-06-18, 2020-06-19",
    "first Juneteenth,              1, 2021-06-17, 2021-06-21",
    "Juneteenth on a Sunday,        1, 2022-06-17, 2022-06-21",
    "Inauguration Day is a workday, 1, 2021-01-19, 2021-01-20",
    "closed by order of 2024-12-18, 1, 2024-12-23, 2024-12-24",
    "over a leap day,               1, 2024-02-28, 2024-02-29",
  })
  void weekendsAndFederalHolidaysAreLeftOut(
      String source, int days, LocalDate day, LocalDate dueBy) {
    Clock clock =
        new Clock(
            days,
            ClockUnit.BUSINESS_DAYS,
            ClockEvent.REQUEST_RECEIVED,
            null,
            false,
            null,
            null,
            false,
            null);

    Deadline deadline = Clocks.deadline(clock, Clocks.datesOn(day).build());

    assertThat(deadline.dueBy()).isEqualTo(dueBy);
    assertThat(deadline.safeBy()).isEqualTo(dueBy);
  }

  @Test
  void theHolidaysThatAreLeftOutAreNamed() {
    assertThat(
            Clocks.deadline(
                    "5 business days after the date of the notice; no roll",
                    Clocks.datesOn(LocalDate.parse("2026-06-30")).build())
                .steps())
        .containsExactly(
            "The notice is dated 2026-06-30.",
            "5 business days after 2026-06-30, which is day 0, is 2026-07-08; left out: weekends,"
                + " 2026-07-03 (Independence Day).",
            "The whole last day counts, by the clock of America/New_York.");
  }

  @ParameterizedTest(name = "{0}, 4 months after {1}: safe by {2}, due by {3}")
  @CsvSource({
    "a business day,            2026-01-05, 2026-05-05, 2026-05-05",
    "a Saturday,                2026-02-09, 2026-06-09, 2026-06-09",
    "a Saturday and a holiday,  2026-03-04, 2026-07-04, 2026-07-06",
    "the day it is observed,    2026-03-03, 2026-07-03, 2026-07-06",
    "a Sunday,                  2026-03-05, 2026-07-05, 2026-07-06",
    "a Saturday,                2026-01-09, 2026-05-09, 2026-05-11",
    "before a long weekend,     2026-01-22, 2026-05-22, 2026-05-22",
    "within a long weekend,     2026-01-23, 2026-05-23, 2026-05-26",
    "a holiday,                 2026-01-25, 2026-05-25, 2026-05-26",
    "into the next year,        2021-08-31, 2021-12-31, 2022-01-03",
    "month end and a Sunday,    2025-10-30, 2026-03-01, 2026-03-02",
  })
  void aLastDayRollsAndTheCautiousOneDoesNot(
      String last, LocalDate received, LocalDate safeBy, LocalDate dueBy) {
    Deadline deadline =
        Clocks.deadline(
            "4 months after receipt of the notice; rolls to the next business day",
            Clocks.dates().provenReceipt(received).build());

    assertThat(deadline.dueBy()).isEqualTo(dueBy);
    assertThat(deadline.safeBy()).isEqualTo(safeBy);
  }

  @Test
  void aRollIsExplained() {
    assertThat(
            Clocks.deadline(
                    "4 months after receipt of the notice; filed when postmarked;"
                        + " rolls to the next business day",
                    Clocks.dates().provenReceipt(LocalDate.parse("2026-01-25")).build())
                .steps())
        .containsExactly(
            "Receipt of the notice is proven for 2026-01-25.",
            "4 months after 2026-01-25 is 2026-05-25.",
            "2026-05-25 is a federal holiday (Memorial Day), so the last day moves to 2026-05-26,"
                + " the next business day.",
            "The whole last day counts, by the clock of America/New_York.",
            "Cautious last day: 2026-05-25, not moved.",
            "Filed means postmarked: a postmark by then is enough, even if it arrives later.");
  }

  @Test
  void aPresumedReceiptAndARollLeaveTheCautiousDayUnmoved() {
    Deadline deadline =
        Clocks.deadline(
            "60 calendar days after receipt of the notice, presumed 5 calendar days after its date;"
                + " rolls to the next business day",
            Clocks.dates().noticeDate(LocalDate.parse("2026-03-05")).build());

    assertThat(deadline.dueBy()).isEqualTo(LocalDate.parse("2026-05-11"));
    assertThat(deadline.safeBy()).isEqualTo(LocalDate.parse("2026-05-04"));
  }

  @Test
  void withoutARollAClosedLastDayIsAWarningOnly() {
    Deadline deadline =
        Clocks.deadline(
            "60 calendar days after the date of the notice; no roll",
            Clocks.datesOn(LocalDate.parse("2026-03-10")).build());

    assertThat(deadline.dueBy()).isEqualTo(LocalDate.parse("2026-05-09"));
    assertThat(deadline.steps())
        .contains("2026-05-09 is a Saturday; this clock does not move its last day.");
  }

  @ParameterizedTest(name = "{0} from {1}: no table for {2}")
  @CsvSource({
    "1 business day after the date of the notice; no roll, 2030-12-31, 2031",
    "1 business day after the date of the notice; no roll, 2017-06-01, 2017",
    "9999 business days after the date of the notice; no roll, 2026-01-05, 2031",
    "1 year after the date of the notice; rolls to the next business day, 2030-03-04, 2031",
    "1 year after the date of the notice; rolls to the next business day, 2030-03-01, 2031",
  })
  void aYearWithoutATableIsUnknown(String clock, LocalDate day, int year) {
    assertThat(Clock.parse(clock).deadline(Clocks.datesOn(day).build()))
        .isEqualTo(new ClockResult.NoHolidayTable(year));
  }

  @Test
  void aClockThatNeedsNoTableNeedsNoneInAnyYear() {
    assertThat(
            Clocks.deadline(
                    "1 year after the date of the notice; no roll",
                    Clocks.datesOn(LocalDate.parse("2049-12-30")).build())
                .dueBy())
        .isEqualTo(LocalDate.parse("2050-12-30"));
  }
}
