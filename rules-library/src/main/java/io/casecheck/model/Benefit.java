package io.casecheck.model;

/** The benefit that a request or a claim is made under. */
public enum Benefit {
  /** The medical benefit; Medicare Part B for a drug that a provider gives. */
  MEDICAL,
  /** The pharmacy benefit; Part D in Medicare. */
  PHARMACY
}
