package io.casecheck.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reckons a clock in days, business days, months or years. */
final class DayReckoning {
  private final Clock clock;
  private final ClockDates dates;
  private final List<String> steps = new ArrayList<>();

  private DayReckoning(Clock clock, ClockDates dates) {
    this.clock = clock;
    this.dates = dates;
  }

  static ClockResult of(Clock clock, ClockDates dates) {
    StartDay start = StartDay.of(clock, dates);
    if (start != null) {
      return new DayReckoning(clock, dates).deadline(start);
    }
    boolean presumed = clock.presumedReceiptDays() != null;
    return new ClockResult.Missing(presumed ? ClockEvent.NOTICE_DATE : clock.start());
  }

  private Deadline deadline(StartDay start) {
    steps.addAll(start.steps());
    LastDay last = LastDay.of(clock, start.day());
    steps.add(last.step());
    LocalDate dueBy = roll(last.day());
    steps.add("The whole last day counts, by the clock of %s.".formatted(dates.zone().getId()));
    LocalDate safeBy = safeBy(start, last.day(), dueBy);
    if (clock.filedWhen() != null) {
      steps.add(clock.filedWhen().step());
    }
    extension(last.day());
    long daysLeft = ChronoUnit.DAYS.between(dates.today(), dueBy);
    return new Deadline(
        dueBy, safeBy, null, start.basis(), status(daysLeft), daysLeft, clock.words(), steps);
  }

  private LocalDate roll(LocalDate day) {
    String closed = clock.rolls() ? BusinessDays.whyClosed(day) : whyClosedIfKnown(day);
    if (closed == null) {
      return day;
    }
    if (!clock.rolls()) {
      steps.add("%s is %s; this clock does not move its last day.".formatted(day, closed));
      return day;
    }
    LocalDate moved = BusinessDays.onOrAfter(day);
    steps.add(
        "%s is %s, so the last day moves to %s, the next business day."
            .formatted(day, closed, moved));
    return moved;
  }

  /** A warning only: without a roll, no table is needed. */
  private static @Nullable String whyClosedIfKnown(LocalDate day) {
    return FederalHolidays.covers(day.getYear()) ? BusinessDays.whyClosed(day) : null;
  }

  private LocalDate safeBy(StartDay start, LocalDate last, LocalDate dueBy) {
    if (!start.earliest().equals(start.day())) {
      LocalDate safe = LastDay.of(clock, start.earliest()).day();
      steps.add(
          "Cautious last day: %s, counted from the date of the notice as if it came the same day."
              .formatted(safe));
      return safe;
    }
    if (!last.equals(dueBy)) {
      steps.add("Cautious last day: %s, not moved.".formatted(last));
    }
    return last;
  }

  private void extension(LocalDate last) {
    Integer days = clock.extensionDays();
    if (days != null) {
      LocalDate extended = last.plusDays(days);
      LocalDate end = clock.rolls() ? BusinessDays.onOrAfter(extended) : extended;
      steps.add(
          "With the longest extension, %s, the last day would be %s; no extension is counted here."
              .formatted(Clock.calendarDays(days), end));
    }
  }

  private DeadlineStatus status(long daysLeft) {
    if (daysLeft < 0) {
      return DeadlineStatus.PAST;
    }
    boolean soon = Duration.ofDays(daysLeft).compareTo(dates.dueSoonDays()) <= 0;
    return soon ? DeadlineStatus.DUE_SOON : DeadlineStatus.OPEN;
  }
}
