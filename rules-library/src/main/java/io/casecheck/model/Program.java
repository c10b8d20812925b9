package io.casecheck.model;

/**
 * The program that pays. Never a bare "MA": it means Medicare Advantage to CMS and Medical
 * Assistance to Pennsylvania.
 */
public enum Program {
  /** Medicare Part C. */
  MEDICARE_ADVANTAGE,
  /** Medicare Parts A and B, paid by a Medicare administrative contractor. */
  ORIGINAL_MEDICARE,
  /** A Medicaid managed care plan. */
  MEDICAID_MANAGED_CARE,
  /** A policy that an insurer underwrites. */
  COMMERCIAL_INSURED,
  /** An employer's self-funded plan under ERISA. */
  COMMERCIAL_SELF_FUNDED,
  /** A Medicare prescription drug plan. */
  PART_D
}
