package io.casecheck.time;

/** Where a deadline stands against the as-of moment of the case. */
public enum DeadlineStatus {
  /** Time is left. */
  OPEN,
  /** Time is left, but little: by default 14 days, or 24 hours for a clock in hours. */
  DUE_SOON,
  /** The time is over. */
  PAST
}
