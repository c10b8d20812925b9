package io.casecheck.model;

/**
 * The level of a determination or appeal. A determination's level says who decided; an appeal's
 * level says what is asked for.
 */
public enum Level {
  /** Medicare Advantage: the plan's first decision. */
  ORGANIZATION_DETERMINATION,
  /** Medicare Advantage: the plan looks again. */
  RECONSIDERATION,
  /** Medicare Advantage: reconsideration by the independent review entity. */
  INDEPENDENT_REVIEW,
  /** Medicare: an administrative law judge or attorney adjudicator. */
  HEARING,
  /** Medicare: the Medicare Appeals Council. */
  COUNCIL_REVIEW,
  /** Medicare: a federal district court. */
  JUDICIAL_REVIEW,
  /** Part D: the plan's first decision, formulary exceptions included. */
  COVERAGE_DETERMINATION,
  /** Commercial: the insurer's or plan's own appeal. */
  INTERNAL_APPEAL,
  /** Commercial: review by an independent review organization. */
  EXTERNAL_REVIEW
}
