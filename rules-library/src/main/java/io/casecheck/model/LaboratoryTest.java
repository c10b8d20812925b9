package io.casecheck.model;

/** A test or examination that coverage criteria name. */
public enum LaboratoryTest {
  /** Factor IX activity. */
  FACTOR_IX_ACTIVITY,
  /** Factor IX inhibitor (Bethesda assay or screen). */
  FACTOR_IX_INHIBITOR,
  /** ALT. */
  ALANINE_AMINOTRANSFERASE,
  /** AST. */
  ASPARTATE_AMINOTRANSFERASE,
  /** ALP. */
  ALKALINE_PHOSPHATASE,
  /** Total bilirubin. */
  TOTAL_BILIRUBIN,
  /** Ultrasound of the liver. */
  LIVER_ULTRASOUND,
  /** Elastography of the liver. */
  LIVER_ELASTOGRAPHY,
  /** Neutralizing antibodies against adeno-associated virus 5. */
  AAV5_NEUTRALIZING_ANTIBODY
}
