package io.casecheck.model;

/** How a determination came out, seen from the person who asked. */
public enum Outcome {
  /** Wholly granted. */
  FAVORABLE,
  /** Granted in part; the rest can be appealed. */
  PARTLY_FAVORABLE,
  /** Denied. */
  ADVERSE,
  /** Not decided: the request was dismissed. */
  DISMISSED,
  /** Not decided: the claim was returned as one that cannot be processed. */
  UNPROCESSABLE
}
