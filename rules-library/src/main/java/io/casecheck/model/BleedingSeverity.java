package io.casecheck.model;

/** How severe a bleeding episode was. */
public enum BleedingSeverity {
  /** Neither serious nor life-threatening. */
  MINOR,
  /** Serious. */
  SERIOUS,
  /** Life-threatening. */
  LIFE_THREATENING
}
