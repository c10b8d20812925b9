package io.casecheck.pack.check.logic;

/** The values that something may have. */
public sealed interface Values permits Ranges, Constants, Texts {
  /**
   * The values that both allow.
   *
   * @throws ClassCastException if the other speaks of another kind of value
   */
  Values and(Values other);

  /** Whether it is certain that no value is left. */
  boolean isEmpty();
}
