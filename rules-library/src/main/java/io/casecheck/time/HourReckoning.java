package io.casecheck.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Reckons a clock in hours. */
final class HourReckoning {
  private final Clock clock;
  private final ClockDates dates;
  private final List<String> steps = new ArrayList<>();

  private HourReckoning(Clock clock, ClockDates dates) {
    this.clock = clock;
    this.dates = dates;
  }

  static ClockResult of(Clock clock, ClockDates dates) {
    boolean request = clock.start() == ClockEvent.REQUEST_RECEIVED;
    OffsetDateTime received = request ? dates.requestReceived() : dates.appealReceived();
    return received == null
        ? new ClockResult.Missing(clock.start())
        : new HourReckoning(clock, dates).deadline(received);
  }

  private Deadline deadline(OffsetDateTime received) {
    ZonedDateTime start = received.atZoneSameInstant(dates.zone());
    // With a zone, hours are added on the time line and not on the wall clock.
    ZonedDateTime end = start.plusHours(clock.length());
    String what = clock.start() == ClockEvent.REQUEST_RECEIVED ? "The request" : "The appeal";
    steps.add(
        "%s was received at %s in %s."
            .formatted(what, start.toOffsetDateTime(), dates.zone().getId()));
    count(start, end);
    if (clock.filedWhen() != null) {
      steps.add(clock.filedWhen().step());
    }
    extension(end);
    LocalDate dueBy = end.toLocalDate();
    return new Deadline(
        dueBy,
        dueBy,
        end.toOffsetDateTime(),
        DeadlineBasis.PROVEN,
        status(end.toOffsetDateTime()),
        ChronoUnit.DAYS.between(dates.today(), dueBy),
        clock.words(),
        steps);
  }

  private void count(ZonedDateTime start, ZonedDateTime end) {
    String changed =
        start.getOffset().equals(end.getOffset())
            ? ""
            : "; wall clocks changed on the way, from offset %s to %s"
                .formatted(start.getOffset(), end.getOffset());
    steps.add(
        "%s elapsed %s later it is %s%s."
            .formatted(
                clock.length(),
                clock.unit().words(clock.length()),
                end.toOffsetDateTime(),
                changed));
  }

  private void extension(ZonedDateTime end) {
    Integer days = clock.extensionDays();
    if (days != null) {
      OffsetDateTime extended = end.plusDays(days).toOffsetDateTime();
      steps.add(
          "With the longest extension, %s, it would be %s; no extension is counted here."
              .formatted(Clock.calendarDays(days), extended));
    }
  }

  private DeadlineStatus status(OffsetDateTime end) {
    Duration left = Duration.between(dates.asOf(), end);
    if (left.isNegative()) {
      return DeadlineStatus.PAST;
    }
    return left.compareTo(dates.dueSoonHours()) <= 0
        ? DeadlineStatus.DUE_SOON
        : DeadlineStatus.OPEN;
  }
}
