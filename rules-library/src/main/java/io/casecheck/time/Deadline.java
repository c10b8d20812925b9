package io.casecheck.time;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date or moment by which something must be done, and how it was computed. A clock in days,
 * business days, months or years has {@code dueBy}; a clock in hours has {@code dueAt} as well.
 *
 * @param dueBy last day, to its end in the zone where days are counted
 * @param safeBy last day on the most cautious reading; never after {@code dueBy}
 * @param dueAt last moment of a clock in hours, in the zone where days are counted, else null; a
 *     day alone is then too coarse, and {@code dueBy} and {@code safeBy} are the date of it
 * @param basis what it counts from
 * @param status where it stands against the as-of moment
 * @param daysLeft whole days from the as-of date to {@code dueBy}; negative if it is past
 * @param clock the clock as the rule states it
 * @param steps the computation, one sentence a step, in order
 */
public record Deadline(
    LocalDate dueBy,
    LocalDate safeBy,
    @Nullable OffsetDateTime dueAt,
    DeadlineBasis basis,
    DeadlineStatus status,
    long daysLeft,
    String clock,
    List<String> steps)
    implements ClockResult {

  /** Copies. */
  public Deadline {
    steps = List.copyOf(steps);
  }

  /** The same deadline with one more step at the end. */
  public Deadline and(String step) {
    List<String> more = new ArrayList<>(steps);
    more.add(step);
    return new Deadline(dueBy, safeBy, dueAt, basis, status, daysLeft, clock, more);
  }

  /** The same deadline with a safe day that is not after this one, and one more step at the end. */
  public Deadline safeUntil(LocalDate day, String step) {
    LocalDate safe = day.isBefore(safeBy) ? day : safeBy;
    return new Deadline(dueBy, safe, dueAt, basis, status, daysLeft, clock, steps).and(step);
  }

  /** Basis and status only: dates of a person's care stay out of logs. */
  @Override
  public String toString() {
    return "Deadline[" + basis + " " + status + "]";
  }
}
