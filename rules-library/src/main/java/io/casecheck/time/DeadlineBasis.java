package io.casecheck.time;

/** What a deadline counts from. */
public enum DeadlineBasis {
  /** A date or moment that the case states. */
  PROVEN,
  /** A receipt that the law presumes until evidence shows another. */
  PRESUMED,
  /**
   * The earliest day on which a notice can have been received, the date that it bears: the case
   * states no receipt and the law presumes none. The true last day is that one or a later one.
   */
  EARLIEST
}
