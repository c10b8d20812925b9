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
 * @param safeFrom first day on which a filing is safe, where that is not the first day of the
 *     period: before it the amount in controversy is not enough; else null
 * @param safeBy last day on which it is safe in every reading: in time on the most cautious one,
 *     and the amount in controversy enough; never after {@code dueBy}; null if no day is safe, and
 *     the steps say why
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
    @Nullable LocalDate safeFrom,
    @Nullable LocalDate safeBy,
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
    return new Deadline(dueBy, safeFrom, safeBy, dueAt, basis, status, daysLeft, clock, more);
  }

  /**
   * The same deadline with other safe days.
   *
   * @param from first of them, null if it is that of the period
   * @param by last of them, null if there is none
   */
  public Deadline safeOn(@Nullable LocalDate from, @Nullable LocalDate by) {
    return new Deadline(dueBy, from, by, dueAt, basis, status, daysLeft, clock, steps);
  }

  /** Basis and status only: dates of a person's care stay out of logs. */
  @Override
  public String toString() {
    return "Deadline[" + basis + " " + status + "]";
  }
}
