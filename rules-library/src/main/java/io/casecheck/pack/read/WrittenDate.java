package io.casecheck.pack.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as somebody wrote it.
 *
 * @param day the day; null if it is not written year first, or if there is no such day
 * @param meant how the day that is meant is written; empty if that cannot be told
 * @param isCertain whether it can mean nothing else
 */
record WrittenDate(@Nullable LocalDate day, String meant, boolean isCertain) {
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[/.-]?(\\d{1,2})[/.-]?(\\d{1,2})");

  /** Reads 2025-01-31, and what is meant by 01/31/2025 or 2025/1/31. */
  static WrittenDate of(String text) {
    try {
      return new WrittenDate(LocalDate.parse(text), text, true);
    } catch (DateTimeParseException e) {
      return meantBy(text.strip());
    }
  }

  private static WrittenDate meantBy(String text) {
    Matcher year = YEAR_FIRST.matcher(text);
    if (year.matches()) {
      return of(number(year, 1), number(year, 2), number(year, 3), true);
    }
    Matcher month = MONTH_FIRST.matcher(text);
    if (month.matches()) {
      // The 4th of January or the 1st of April: only a day over 12 settles it.
      boolean certain = number(month, 2) > 12;
      return of(number(month, 3), number(month, 1), number(month, 2), certain);
    }
    return new WrittenDate(null, "", false);
  }

  /** From numbers that may be no day. */
  static WrittenDate of(int year, int month, int day, boolean certain) {
    try {
      return new WrittenDate(null, LocalDate.of(year, month, day).toString(), certain);
    } catch (DateTimeException e) {
      return new WrittenDate(null, "", false);
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
