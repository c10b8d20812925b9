package io.casecheck.model;

/** Where a treatment is given. */
public enum FacilityKind {
  /** A hospital's outpatient department. */
  HOSPITAL_OUTPATIENT,
  /** A hospital's inpatient stay. */
  HOSPITAL_INPATIENT,
  /** A physician's office. */
  PHYSICIAN_OFFICE,
  /** The patient's home. */
  HOME,
  /** Anywhere else. */
  OTHER
}
