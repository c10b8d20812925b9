package io.casecheck.model;

/** A document that goes with a request. */
public enum DocumentKind {
  /** The payer's request form. */
  PRIOR_AUTHORIZATION_FORM,
  /** A note from the record. */
  CLINICAL_NOTE,
  /** The prescriber's letter. */
  LETTER_OF_MEDICAL_NECESSITY,
  /** A laboratory's or examiner's report. */
  LABORATORY_REPORT,
  /** The patient's record of bleeds and infusions. */
  BLEEDING_DIARY,
  /** Current medicines. */
  MEDICATION_LIST,
  /** Bleeds before and during prophylaxis on a time line. */
  TREATMENT_TIMELINE,
  /** What is checked after the infusion, and when. */
  MONITORING_PLAN,
  /** An appointment of representative (CMS-1696) or a legal document to the same end. */
  REPRESENTATIVE_FORM,
  /** A physician's statement that the standard clock could do harm. */
  PHYSICIAN_STATEMENT,
  /** Any other document. */
  OTHER
}
