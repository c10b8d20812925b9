package io.casecheck.time;

/** What a clock answers: a {@link Deadline}, or why there is none. Never a guess. */
public sealed interface ClockResult
    permits Deadline, ClockResult.Missing, ClockResult.NoHolidayTable {

  /**
   * The event that starts the clock is not stated.
   *
   * @param event what would have to be stated; {@link ClockEvent#NOTICE_DATE} for a receipt that is
   *     presumed from the date of the notice
   */
  record Missing(ClockEvent event) implements ClockResult {}

  /**
   * The clock depends on the federal holidays of a year that the table does not cover.
   *
   * @param year first such year
   */
  record NoHolidayTable(int year) implements ClockResult {}
}
