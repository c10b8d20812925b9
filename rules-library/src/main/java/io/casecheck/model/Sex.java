package io.casecheck.model;

/** Sex as the payer's records hold it. */
public enum Sex {
  /** Female. */
  FEMALE,
  /** Male. */
  MALE
}
