package io.casecheck.model;

/** Where a bleeding episode was. */
public enum BleedingSite {
  /** A joint. */
  JOINT,
  /** A muscle. */
  MUSCLE,
  /** Inside the skull. */
  INTRACRANIAL,
  /** Stomach or bowel. */
  GASTROINTESTINAL,
  /** Any other site. */
  OTHER
}
