package io.casecheck.model;

/**
 * The level of a determination or appeal. A determination's level says who decided; an appeal's
 * level says what is asked for.
 */
public enum Level {
  /** Medicare Advantage: the plan's first decision. */
  ORGANIZATION_DETERMINATION,
  /** Original Medicare: the contractor's first decision on a claim, stated on the remittance. */
  INITIAL_DETERMINATION,
  /** Original Medicare: the contractor looks again. Part D: the plan looks again. */
  REDETERMINATION,
  /**
   * Medicare Advantage: the plan looks again. Original Medicare: an independent contractor does.
   */
  RECONSIDERATION,
  /** Medicare Advantage: reconsideration by the independent review entity. */
  INDEPENDENT_REVIEW,
  /** Medicare: an administrative law judge or attorney adjudicator. */
  HEARING,
  /** Medicare: the Medicare Appeals Council. */
  COUNCIL_REVIEW,
  /**
   * Medicare: a review entity says whether a case may go to a court at once, because only a
   * question of law is open that the Council cannot decide. Favorable: it certifies that.
   */
  EXPEDITED_ACCESS_TO_JUDICIAL_REVIEW,
  /** Medicare: a federal district court. */
  JUDICIAL_REVIEW,
  /** Part D: the plan's first decision, formulary exceptions included. */
  COVERAGE_DETERMINATION,
  /** Commercial and Medicaid managed care: the plan's or insurer's first decision. */
  BENEFIT_DETERMINATION,
  /** Commercial and Medicaid managed care: the plan's or insurer's own appeal. */
  INTERNAL_APPEAL,
  /** Medicaid: a hearing before the state agency. */
  FAIR_HEARING,
  /** Commercial and Medicaid managed care: review by an independent review organization. */
  EXTERNAL_REVIEW
}
