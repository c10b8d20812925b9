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
    ClockEvent event = clock.start();
    if (event.isMoment()) {
      return ofMoment(event, dates);
    }
    return event == ClockEvent.NOTICE_RECEIVED
        ? ofReceipt(clock.presumedReceiptDays(), dates)
        : ofDate(event, dates.day(event));
  }

  private static @Nullable StartDay ofMoment(ClockEvent event, ClockDates dates) {
    OffsetDateTime moment = dates.moment(event);
    if (moment == null) {
      return null;
    }
    ZonedDateTime there = moment.atZoneSameInstant(dates.zone());
    LocalDate day = there.toLocalDate();
    String step =
        "%s on %s, at %s in %s."
            .formatted(event.happened(), day, there.toOffsetDateTime(), dates.place());
    return new StartDay(day, day, DeadlineBasis.PROVEN, List.of(step));
  }

  private static @Nullable StartDay ofDate(ClockEvent event, @Nullable LocalDate day) {
    return day == null
        ? null
        : new StartDay(day, day, DeadlineBasis.PROVEN, List.of(event.happened() + " " + day + "."));
  }

  private static @Nullable StartDay ofReceipt(@Nullable Integer presumed, ClockDates dates) {
    LocalDate notice = dates.noticeDate();
    LocalDate proven = dates.provenReceipt();
    if (notice == null) {
      return ofDate(ClockEvent.NOTICE_RECEIVED, proven);
    }
    String dated = ClockEvent.NOTICE_DATE.happened() + " " + notice + ".";
    if (proven == null) {
      return presumed == null ? notBefore(notice, dated) : presumed(notice, presumed, dated);
    }
    String step =
        presumed == null
            ? "%s %s.".formatted(ClockEvent.NOTICE_RECEIVED.happened(), proven)
            : "Receipt is proven for %s; without proof it would be presumed for %s."
                .formatted(proven, notice.plusDays(presumed));
    return new StartDay(proven, proven, DeadlineBasis.PROVEN, List.of(dated, step));
  }

  private static StartDay presumed(LocalDate notice, int days, String dated) {
    LocalDate day = notice.plusDays(days);
    String step =
        "No day of receipt is proven, so it is presumed received %s later, on %s."
            .formatted(Clock.calendarDays(days), day);
    return new StartDay(day, notice, DeadlineBasis.PRESUMED, List.of(dated, step));
  }

  private static StartDay notBefore(LocalDate notice, String dated) {
    String step =
        "No day of receipt is proven and none is presumed, so it is counted from the date of the"
            + " notice, the earliest day of receipt; proof of a later one moves the last day.";
    return new StartDay(notice, notice, DeadlineBasis.EARLIEST, List.of(dated, step));
  }
}
