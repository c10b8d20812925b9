package io.casecheck.model;

/** How a laboratory or examiner reads a result. */
public enum Interpretation {
  /** Within the reference range. */
  NORMAL,
  /** Outside the reference range. */
  ABNORMAL,
  /** What was sought was not found. */
  NEGATIVE,
  /** What was sought was found. */
  POSITIVE
}
