package io.casecheck.explanation;

/** What became of a condition on the facts that are shown. */
public enum ConditionTruth {
  /** It holds. */
  TRUE,
  /** It does not hold: this keeps the rule silent. */
  FALSE,
  /** An input that it reads is not stated, or its list is not held. */
  UNKNOWN,
  /** It reads a fact that is not there, so that there is nothing to look at. */
  NOT_REACHED
}
