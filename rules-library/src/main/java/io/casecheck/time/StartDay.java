package io.casecheck.time;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Day 0 of a clock in days.
 *
 * @param day what the law counts from
 * @param earliest what a cautious reader counts from; never after {@code day}
 * @param basis whether {@code day} is stated or presumed
 * @param steps how it was found
 */
record StartDay(LocalDate day, LocalDate earliest, DeadlineBasis basis, List<String> steps) {

  /** Day 0, or null if nothing is stated to count from. */
  static @Nullable StartDay of(Clock clock, ClockDates dates) {
    return switch (clock.start()) {
      case REQUEST_RECEIVED -> ofMoment("The request", dates.requestReceived(), dates);
      case APPEAL_RECEIVED -> ofMoment("The appeal", dates.appealReceived(), dates);
      case NOTICE_DATE -> ofDate("The notice is dated ", dates.noticeDate());
      case SERVICE_DATE -> ofDate("The service is dated ", dates.serviceDate());
      case NOTICE_RECEIVED -> ofReceipt(clock.presumedReceiptDays(), dates);
    };
  }

  private static @Nullable StartDay ofMoment(
      String what, @Nullable OffsetDateTime moment, ClockDates dates) {
    if (moment == null) {
      return null;
    }
    ZonedDateTime there = moment.atZoneSameInstant(dates.zone());
    LocalDate day = there.toLocalDate();
    String step =
        "%s was received on %s, at %s in %s."
            .formatted(what, day, there.toOffsetDateTime(), dates.zone().getId());
    return new StartDay(day, day, DeadlineBasis.PROVEN, List.of(step));
  }

  private static @Nullable StartDay ofDate(String what, @Nullable LocalDate day) {
    return day == null
        ? null
        : new StartDay(day, day, DeadlineBasis.PROVEN, List.of(what + day + "."));
  }

  private static @Nullable StartDay ofReceipt(@Nullable Integer presumed, ClockDates dates) {
    LocalDate notice = dates.noticeDate();
    LocalDate proven = dates.provenReceipt();
    if (presumed == null || notice == null) {
      return ofDate("Receipt of the notice is proven for ", proven);
    }
    LocalDate presumedDay = notice.plusDays(presumed);
    String dated = "The notice is dated " + notice + ".";
    if (proven == null) {
      String step =
          "No day of receipt is proven, so it is presumed received %s later, on %s."
              .formatted(Clock.calendarDays(presumed), presumedDay);
      return new StartDay(presumedDay, notice, DeadlineBasis.PRESUMED, List.of(dated, step));
    }
    String step =
        "Receipt is proven for %s; without proof it would be presumed for %s."
            .formatted(proven, presumedDay);
    return new StartDay(proven, proven, DeadlineBasis.PROVEN, List.of(dated, step));
  }
}
