package io.casecheck.finding;

/** What a finding is about. */
public enum Category {
  /** What a payer needs to see before it covers. */
  COVERAGE,
  /** How a claim is coded. */
  CODING,
  /** A right or a deadline in a decision or an appeal. */
  APPEAL,
  /** The case itself: an input that many rules wait for. */
  DATA
}
