package io.casecheck.cli.terminal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/** Dates, moments and what is left until them, in words. */
public final class Moments {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm XXX", Locale.ROOT);

  private Moments() {}

  /** A day that an option names. */
  public static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          text.matches("\\d{4}-\\d{2}-\\d{2}")
              ? "the calendar has no day " + text
              : "a day is written as 2025-01-31, and not as " + text);
    }
  }

  public static String text(OffsetDateTime moment) {
    return MOMENT.format(moment);
  }

  /** Such as "3 days left", "today", "past by 1 day". */
  public static String days(long left) {
    if (left == 0) {
      return "today";
    }
    return left > 0 ? count(left, "day") + " left" : "past by " + count(-left, "day");
  }

  /** Such as "14 hours left", "past by 2 hours"; from two days on it is days. */
  public static String hours(OffsetDateTime now, OffsetDateTime due) {
    Duration left = Duration.between(now, due);
    boolean past = left.isNegative();
    Duration distance = left.abs();
    String amount =
        distance.toHours() >= 48
            ? count(distance.toDays(), "day")
            : distance.toHours() > 0
                ? count(distance.toHours(), "hour")
                : count(distance.toMinutes(), "minute");
    return past ? "past by " + amount : amount + " left";
  }

  public static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
