package io.casecheck.model;

/** To whom an appeal was sent. */
public enum Recipient {
  /** The plan or insurer, or whom it names to take its appeals. */
  PLAN,
  /** Original Medicare: the contractor that decided on the claim. */
  MEDICARE_CONTRACTOR,
  /** Original Medicare: the qualified independent contractor. */
  QUALIFIED_INDEPENDENT_CONTRACTOR,
  /** Medicare Advantage: the independent review entity. */
  INDEPENDENT_REVIEW_ENTITY,
  /** Medicare: the Office of Medicare Hearings and Appeals. */
  OFFICE_OF_MEDICARE_HEARINGS_AND_APPEALS,
  /** Medicare: the Medicare Appeals Council. */
  MEDICARE_APPEALS_COUNCIL,
  /** The insurance department of the state, or the office that takes requests in its place. */
  STATE_INSURANCE_DEPARTMENT,
  /** The agency of the state that runs Medicaid. */
  STATE_MEDICAID_AGENCY,
  /** The external review that the federal government runs for insurers of some states. */
  FEDERAL_EXTERNAL_REVIEW,
  /** A court. */
  COURT,
  /** Anyone else. */
  OTHER
}
