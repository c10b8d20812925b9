package io.casecheck.model;

/** What is asked for or decided, as far as clocks tell it apart. */
public enum ServiceKind {
  /** A drug under Medicare Part B. */
  PART_B_DRUG,
  /** A prescription drug outside Medicare Part B. */
  PRESCRIPTION_DRUG,
  /** Any other item or service. */
  ITEM_OR_SERVICE,
  /** Payment for what was already given. */
  PAYMENT
}
