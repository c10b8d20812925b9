package io.casecheck.finding;

/** What a rule answered. Apart from {@link Severity}, which says how much it matters. */
public enum FindingOutcome {
  /** The rule's condition is met: something is wrong. */
  VIOLATED,
  /** Inputs that are not stated decide; {@link Finding#missing()} names them. */
  UNKNOWN,
  /** A clock runs or ran; {@link Finding#deadline()} has it. */
  DUE,
  /** Something to know. */
  NOTE,
  /** The rule itself broke: nothing is known of what it checks. */
  FAILED
}
