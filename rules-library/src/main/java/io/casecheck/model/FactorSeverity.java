package io.casecheck.model;

/** Severity of a factor deficiency as somebody stated it. */
public enum FactorSeverity {
  /** Activity below 1 IU/dL. */
  SEVERE,
  /** Activity of 1 to 5 IU/dL. */
  MODERATE,
  /** Activity above 5 and below 40 IU/dL. */
  MILD
}
