package io.casecheck.time;

import java.time.Duration;
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
    OffsetDateTime start = dates.moment(clock.start());
    return start == null
        ? new ClockResult.Missing(clock.start())
        : new HourReckoning(clock, dates).deadline(start);
  }

  private Deadline deadline(OffsetDateTime moment) {
    ZonedDateTime start = moment.atZoneSameInstant(dates.zone());
    // With a zone, hours are added on the time line and not on the wall clock.
    ZonedDateTime plain = start.plusHours(clock.length());
    steps.add(
        "%s at %s in %s."
            .formatted(
                clock.start().happened(), start.toOffsetDateTime(), dates.placeWithReason()));
    count(start, plain);
    ZonedDateTime end = extended(plain);
    if (clock.filedWhen() != null) {
      steps.add(clock.filedWhen().step());
    }
    possibleExtension(plain);
    return new Deadline(
        end.toLocalDate(),
        null,
        plain.toLocalDate(),
        end.toOffsetDateTime(),
        DeadlineBasis.PROVEN,
        status(end.toOffsetDateTime()),
        ChronoUnit.DAYS.between(dates.today(), end.toLocalDate()),
        clock.words(),
        steps);
  }

  private ZonedDateTime extended(ZonedDateTime end) {
    Integer days = clock.extensionDays();
    if (days == null || !Boolean.TRUE.equals(dates.extensionTaken())) {
      return end;
    }
    ZonedDateTime extended = end.plusDays(days);
    steps.add(
        ("The time was extended: with the longest extension, %s, it is %s; the cautious day"
                + " leaves it out.")
            .formatted(Clock.calendarDays(days), extended.toOffsetDateTime()));
    return extended;
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

  private void possibleExtension(ZonedDateTime end) {
    Integer days = clock.extensionDays();
    if (days != null && dates.extensionTaken() == null) {
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
