package io.casecheck.model;

/** Whether the condition is present now. */
public enum DiagnosisStatus {
  /** Present, or treated in this encounter. */
  CURRENT,
  /** Past: only its history matters. */
  RESOLVED
}
