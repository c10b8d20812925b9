package io.casecheck.time;

/** What a deadline counts from. */
public enum DeadlineBasis {
  /** A date or moment that the case states. */
  PROVEN,
  /** A receipt that the law presumes until evidence shows another. */
  PRESUMED
}
