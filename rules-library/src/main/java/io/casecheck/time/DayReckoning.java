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
    if (start == null) {
      return new ClockResult.Missing(missing(clock));
    }
    if (clock.orEffectiveDate() && dates.effectiveDate() == null) {
      return new ClockResult.Missing(ClockEvent.EFFECTIVE_DATE);
    }
    Clock strict = clock.cautiously();
    if (strict != null && StartDay.of(strict, dates) == null) {
      return new ClockResult.Missing(missing(strict));
    }
    return new DayReckoning(clock, dates).deadline(start);
  }

  private static ClockEvent missing(Clock clock) {
    return clock.presumedReceiptDays() == null ? clock.start() : ClockEvent.NOTICE_DATE;
  }

  private Deadline deadline(StartDay start) {
    steps.addAll(start.steps());
    LastDay last = LastDay.of(clock, start.day());
    steps.add(last.step());
    LocalDate plain = orEffectiveDate(last.day());
    LocalDate dueBy = roll(extended(plain));
    steps.add("The whole last day counts, by the clock of %s.".formatted(dates.placeWithReason()));
    LocalDate safeBy = strict(safeBy(start, plain, dueBy));
    if (clock.filedWhen() != null) {
      steps.add(clock.filedWhen().step());
    }
    possibleExtension(plain);
    long daysLeft = ChronoUnit.DAYS.between(dates.today(), dueBy);
    return new Deadline(
        dueBy, null, safeBy, null, start.basis(), status(daysLeft), daysLeft, clock.words(), steps);
  }

  private LocalDate orEffectiveDate(LocalDate day) {
    LocalDate effective = dates.effectiveDate();
    LocalDate later = laterOfEffectiveDate(day);
    if (clock.orEffectiveDate()) {
      steps.add(
          later.equals(day)
              ? "The effective date, %s, is not later.".formatted(effective)
              : "The effective date, %s, is later, so it is the last day.".formatted(effective));
    }
    return later;
  }

  private LocalDate laterOfEffectiveDate(LocalDate day) {
    LocalDate effective = clock.orEffectiveDate() ? dates.effectiveDate() : null;
    return effective != null && effective.isAfter(day) ? effective : day;
  }

  private boolean isExtended() {
    return clock.extensionDays() != null && Boolean.TRUE.equals(dates.extensionTaken());
  }

  private LocalDate extended(LocalDate day) {
    Integer days = clock.extensionDays();
    if (days == null || !isExtended()) {
      return day;
    }
    LocalDate extended = day.plusDays(days);
    steps.add(
        "The time was extended: with the longest extension, %s, the last day is %s."
            .formatted(Clock.calendarDays(days), extended));
    return extended;
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

  private LocalDate safeBy(StartDay start, LocalDate plain, LocalDate dueBy) {
    if (!start.earliest().equals(start.day())) {
      LocalDate safe = laterOfEffectiveDate(LastDay.of(clock, start.earliest()).day());
      steps.add(
          "Cautious last day: %s, counted from the date of the notice as if it came the same day."
              .formatted(safe));
      return safe;
    }
    if (!plain.equals(dueBy)) {
      steps.add(
          "Cautious last day: %s, %s."
              .formatted(plain, isExtended() ? "without the extension" : "not moved"));
    }
    return plain;
  }

  private LocalDate strict(LocalDate safeBy) {
    Clock strict = clock.cautiously();
    StartDay start = strict == null ? null : StartDay.of(strict, dates);
    if (strict == null || start == null) {
      return safeBy;
    }
    LocalDate day = LastDay.of(strict, start.earliest()).day();
    boolean earlier = day.isBefore(safeBy);
    steps.add(
        "Counted strictly, %s, the last day is %s%s."
            .formatted(strict.period(), day, earlier ? ", and that is the cautious one" : ""));
    return earlier ? day : safeBy;
  }

  private void possibleExtension(LocalDate last) {
    Integer days = clock.extensionDays();
    if (days != null && dates.extensionTaken() == null) {
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
