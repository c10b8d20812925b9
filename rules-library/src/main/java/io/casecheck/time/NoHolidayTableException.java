package io.casecheck.time;

/** Carries an uncovered year out of the counting; becomes {@link ClockResult.NoHolidayTable}. */
final class NoHolidayTableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int year;

  NoHolidayTableException(int year) {
    super("no federal holidays are known for " + year, null, false, false);
    this.year = year;
  }

  int year() {
    return year;
  }
}
