package io.casecheck.explanation;

/** Whether an explanation holds values of the case, which can be a person's data. */
public enum ValueDetail {
  /** Paths only. */
  LEFT_OUT,
  /** Values too. */
  SHOWN
}
