package io.casecheck.model;

/** A prescriber's specialty, as far as coverage criteria tell it apart. */
public enum Specialty {
  /** Hematology. */
  HEMATOLOGY,
  /** Hematology and oncology. */
  HEMATOLOGY_ONCOLOGY,
  /** A hemophilia specialist. */
  HEMOPHILIA,
  /** Any other specialty. */
  OTHER
}
