package io.casecheck.model;

/** One thing that a document states. */
public enum DocumentContent {
  /** The patient's name. */
  PATIENT_NAME,
  /** The member id. */
  MEMBER_ID,
  /** The birth date. */
  BIRTH_DATE,
  /** The diagnosis. */
  DIAGNOSIS,
  /** A factor IX activity level. */
  FACTOR_IX_LEVEL,
  /** The bleeding history. */
  BLEEDING_HISTORY,
  /** The prophylaxis regimen. */
  PROPHYLAXIS_REGIMEN,
  /** Goals and expected outcomes. */
  TREATMENT_GOALS,
  /** The prescriber's specialty. */
  PRESCRIBER_SPECIALTY,
  /** The centre that will give the drug. */
  TREATMENT_CENTER,
  /** Whom the payer's reviewer can call. */
  PEER_TO_PEER_CONTACT,
  /** A signature. */
  SIGNATURE
}
