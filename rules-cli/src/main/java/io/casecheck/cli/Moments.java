package io.casecheck.cli;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates, moments and what is left until them, in words. */
final class Moments {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm XXX", Locale.ROOT);

  private Moments() {}

  static String text(OffsetDateTime moment) {
    return MOMENT.format(moment);
  }

  /** Such as "3 days left", "today", "past by 1 day". */
  static String days(long left) {
    if (left == 0) {
      return "today";
    }
    return left > 0 ? count(left, "day") + " left" : "past by " + count(-left, "day");
  }

  /** Such as "14 hours left", "past by 2 hours"; from two days on it is days. */
  static String hours(OffsetDateTime now, OffsetDateTime due) {
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

  static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
