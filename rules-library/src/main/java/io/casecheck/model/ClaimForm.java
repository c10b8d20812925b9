package io.casecheck.model;

/** The form of a claim. */
public enum ClaimForm {
  /** CMS-1500 or 837P. */
  PROFESSIONAL,
  /** UB-04 or 837I. */
  INSTITUTIONAL
}
