package io.casecheck.time;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjuster;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FederalHolidaysTest {
  private static final int FIRST = 2018;
  private static final int LAST = 2030;

  /** The table against the statute, 5 U.S.C. 6103(a) and (b) and Executive Order 11582. */
  @Test
  void theTableHoldsWhatTheStatuteSays() {
    Set<LocalDate> table = new TreeSet<>();
    for (LocalDate day = LocalDate.of(FIRST, 1, 1); day.getYear() <= LAST; day = day.plusDays(1)) {
      if (FederalHolidays.on(day) != null) {
        table.add(day);
      }
    }

    assertThat(table).isEqualTo(observedByStatute());
  }

  static Set<LocalDate> observedByStatute() {
    Set<LocalDate> observed = new TreeSet<>();
    for (int year = FIRST; year <= LAST + 1; year++) {
      holidays(year).stream()
          .map(FederalHolidaysTest::observed)
          .filter(day -> day.getYear() >= FIRST && day.getYear() <= LAST)
          .forEach(observed::add);
    }
    return observed;
  }

  private static List<LocalDate> holidays(int year) {
    List<LocalDate> days = new ArrayList<>();
    days.add(LocalDate.of(year, 1, 1));
    days.add(of(year, Month.JANUARY, dayOfWeekInMonth(3, DayOfWeek.MONDAY)));
    days.add(of(year, Month.FEBRUARY, dayOfWeekInMonth(3, DayOfWeek.MONDAY)));
    days.add(of(year, Month.MAY, lastInMonth(DayOfWeek.MONDAY)));
    if (year >= 2021) {
      days.add(LocalDate.of(year, 6, 19));
    }
    days.add(LocalDate.of(year, 7, 4));
    days.add(of(year, Month.SEPTEMBER, dayOfWeekInMonth(1, DayOfWeek.MONDAY)));
    days.add(of(year, Month.OCTOBER, dayOfWeekInMonth(2, DayOfWeek.MONDAY)));
    days.add(LocalDate.of(year, 11, 11));
    days.add(of(year, Month.NOVEMBER, dayOfWeekInMonth(4, DayOfWeek.THURSDAY)));
    days.add(LocalDate.of(year, 12, 25));
    return days;
  }

  private static LocalDate of(int year, Month month, TemporalAdjuster day) {
    return LocalDate.of(year, month, 1).with(day);
  }

  private static LocalDate observed(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.minusDays(1);
      case SUNDAY -> day.plusDays(1);
      default -> day;
    };
  }

  /** Days as the Office of Personnel Management publishes them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-01-01 2021-01-18 2021-02-15 2021-05-31 2021-06-18 2021-07-05 2021-09-06 2021-10-11"
            + " 2021-11-11 2021-11-25 2021-12-24 2021-12-31",
        "2022-01-17 2022-02-21 2022-05-30 2022-06-20 2022-07-04 2022-09-05 2022-10-10 2022-11-11"
            + " 2022-11-24 2022-12-26",
        "2026-01-01 2026-01-19 2026-02-16 2026-05-25 2026-06-19 2026-07-03 2026-09-07 2026-10-12"
            + " 2026-11-11 2026-11-26 2026-12-25",
      })
  void someYearsAreWrittenOut(String days) {
    int year = Integer.parseInt(days.substring(0, 4));

    assertThat(
            LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> FederalHolidays.on(day) != null)
                .map(LocalDate::toString)
                .collect(Collectors.joining(" ")))
        .isEqualTo(days);
  }

  /** 5 U.S.C. 6103(c) gives Inauguration Day to offices around Washington only. */
  @Test
  void inaugurationDayIsNoNationwideHoliday() {
    assertThat(FederalHolidays.on(LocalDate.parse("2021-01-20"))).isNull();
    assertThat(FederalHolidays.on(LocalDate.parse("2025-01-20")))
        .isEqualTo("Birthday of Martin Luther King Jr.");
  }

  @Test
  void aYearOutsideTheTableIsNoYearWithoutHolidays() {
    assertThat(FederalHolidays.covers(FIRST - 1)).isFalse();
    assertThat(FederalHolidays.covers(FIRST)).isTrue();
    assertThat(FederalHolidays.covers(LAST)).isTrue();
    assertThat(FederalHolidays.covers(LAST + 1)).isFalse();
    assertThatThrownBy(() -> FederalHolidays.on(LocalDate.of(LAST + 1, 6, 2)))
        .isInstanceOf(NoHolidayTableException.class)
        .hasMessage("no federal holidays are known for 2031");
  }
}
