package io.casecheck.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Last day of a period, before any roll.
 *
 * @param day the day
 * @param step how it was counted
 */
record LastDay(LocalDate day, String step) {

  /** The last day of the clock's period after day 0. */
  static LastDay of(Clock clock, LocalDate start) {
    String period = clock.length() + " " + clock.unit().words(clock.length()) + " after " + start;
    return switch (clock.unit()) {
      case CALENDAR_DAYS -> calendarDays(period, start, clock.length());
      case BUSINESS_DAYS -> businessDays(period, start, clock.length());
      case MONTHS -> months(period, start, clock.length());
      case YEARS -> years(period, start, clock.length());
      case HOURS -> throw new IllegalArgumentException("hours have a last moment, not a last day");
    };
  }

  private static LastDay calendarDays(String period, LocalDate start, int count) {
    LocalDate day = start.plusDays(count);
    return new LastDay(day, "%s, which is day 0, is %s.".formatted(period, day));
  }

  private static LastDay businessDays(String period, LocalDate start, int count) {
    BusinessDays.Count counted = BusinessDays.after(start, count);
    String holidays = String.join("", counted.holidays().stream().map(", "::concat).toList());
    return new LastDay(
        counted.last(),
        "%s, which is day 0, is %s; left out: weekends%s."
            .formatted(period, counted.last(), holidays));
  }

  private static LastDay months(String period, LocalDate start, int count) {
    YearMonth month = YearMonth.from(start).plusMonths(count);
    if (month.isValidDay(start.getDayOfMonth())) {
      LocalDate day = month.atDay(start.getDayOfMonth());
      return new LastDay(day, "%s is %s.".formatted(period, day));
    }
    LocalDate day = month.plusMonths(1).atDay(1);
    return new LastDay(
        day,
        "%s is %s: %s has no day %s, so it is the first day of the month after."
            .formatted(period, day, month, start.getDayOfMonth()));
  }

  private static LastDay years(String period, LocalDate start, int count) {
    LocalDate day = start.plusYears(count);
    String note =
        day.getDayOfMonth() == start.getDayOfMonth()
            ? ""
            : ": %s has no 29 February, which is read as 28 February".formatted(day.getYear());
    return new LastDay(day, "%s is %s%s.".formatted(period, day, note));
  }
}
