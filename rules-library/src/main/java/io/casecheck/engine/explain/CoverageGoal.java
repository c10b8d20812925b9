package io.casecheck.engine.explain;

/**
 * Something that the cases of a rule should show.
 *
 * @param kind what it is about
 * @param line line in the rule's file, from 1
 * @param column column, from 1; 0 if it concerns the whole version
 * @param subject the condition, comparison or window
 * @param wanted what is to be seen of it, such as {@code false} or {@code 2024-12-31}
 */
public record CoverageGoal(Kind kind, int line, int column, String subject, String wanted) {
  /** What a goal is about. */
  public enum Kind {
    /** The version answers. */
    FIRED,
    /** A condition is true, is alone false, or is unknown, while nothing else is false. */
    CONDITION,
    /** What is compared lies at its bound, just below it, or just above. */
    THRESHOLD,
    /** The controlling date lies on the first or last day of the window, or just outside. */
    WINDOW
  }

  /** The words of {@link #wanted()} for conditions and thresholds. */
  static final String TRUE = "true";

  static final String FALSE = "false";
  static final String UNKNOWN = "unknown";
  static final String AT = "at the bound";
  static final String BELOW = "just below";
  static final String ABOVE = "just above";
}
