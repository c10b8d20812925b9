package io.casecheck.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days on which federal offices work. */
final class BusinessDays {
  private BusinessDays() {}

  /** The day itself if it is a business day, else the next one. */
  static LocalDate onOrAfter(LocalDate day) {
    LocalDate found = day;
    while (whyClosed(found) != null) {
      found = found.plusDays(1);
    }
    return found;
  }

  /** The last of so many business days after a day, and the holidays left out on the way. */
  static Count after(LocalDate day, int count) {
    List<String> holidays = new ArrayList<>();
    LocalDate last = day;
    for (int counted = 0; counted < count; ) {
      last = last.plusDays(1);
      if (isWeekend(last)) {
        continue;
      }
      String holiday = FederalHolidays.on(last);
      if (holiday == null) {
        counted++;
      } else {
        holidays.add(last + " (" + holiday + ")");
      }
    }
    return new Count(last, holidays);
  }

  /** Why offices are closed on a day, such as {@code a Saturday}; null on a business day. */
  static @Nullable String whyClosed(LocalDate day) {
    if (isWeekend(day)) {
      return day.getDayOfWeek() == DayOfWeek.SATURDAY ? "a Saturday" : "a Sunday";
    }
    String holiday = FederalHolidays.on(day);
    return holiday == null ? null : "a federal holiday (" + holiday + ")";
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
  }

  /**
   * A count of business days.
   *
   * @param last last day
   * @param holidays weekdays left out, each with its name
   */
  record Count(LocalDate last, List<String> holidays) {}
}
