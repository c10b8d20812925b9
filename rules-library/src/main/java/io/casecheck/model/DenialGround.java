package io.casecheck.model;

/** Why a determination denies, as far as the ways to appeal tell it apart. */
public enum DenialGround {
  /** What was asked for is held not to be needed, or not in this setting or amount. */
  MEDICAL_NECESSITY,
  /** What was asked for is held to be experimental or investigational. */
  EXPERIMENTAL,
  /** Eligibility, a benefit that is not covered, missing information, or a breach of the policy. */
  ADMINISTRATIVE,
  /** The coverage itself is taken back, with effect on the past. */
  RESCISSION,
  /** Protection against surprise bills. */
  SURPRISE_BILLING
}
