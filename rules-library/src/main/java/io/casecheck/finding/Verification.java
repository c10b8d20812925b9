package io.casecheck.finding;

/** How the text behind a source was seen. */
public enum Verification {
  /** The official or primary text was read. */
  YES,
  /** A document that quotes or paraphrases the primary text was read. */
  SECOND_HAND,
  /** Nobody could verify it: what stands on it is at most a warning. */
  NO
}
