package io.casecheck.time;

/** What a clock counts. */
public enum ClockUnit {
  /** Every day counts; the day of the event is day 0. */
  CALENDAR_DAYS("calendar day"),
  /** Mondays to Fridays that are no federal holiday; the day of the event is day 0. */
  BUSINESS_DAYS("business day"),
  /** Elapsed hours on the time line, whatever a wall clock shows. */
  HOURS("hour"),
  /**
   * The same day of a later month; if that month has no such day, the first day of the month after
   * it, as 45 CFR 147.136(d)(2)(i) says.
   */
  MONTHS("month"),
  /** The same day of a later year; 29 February is read as 28 February where there is none. */
  YEARS("year");

  private final String one;

  ClockUnit(String one) {
    this.one = one;
  }

  /** The unit in words for that many of it, such as {@code calendar days}. */
  public String words(int count) {
    return count == 1 ? one : one + "s";
  }
}
