package io.casecheck.model;

/** Who acts in a request or an appeal. */
public enum Party {
  /** The member. */
  ENROLLEE,
  /** Someone whom the member appointed or whom the law names. */
  REPRESENTATIVE,
  /** The physician who treats the member. */
  TREATING_PHYSICIAN,
  /** A provider with a contract with the plan. */
  CONTRACT_PROVIDER,
  /** A provider without a contract with the plan. */
  NON_CONTRACT_PROVIDER,
  /** The member's estate. */
  ESTATE,
  /** The plan or insurer. */
  PLAN,
  /** Anyone else. */
  OTHER
}
