package io.casecheck.engine.oracle;

import java.util.Comparator;

/**
 * Where a rule answers.
 *
 * @param rule number of the rule
 * @param facts paths of the facts it matched
 */
public record Place(int rule, String facts) {
  /** By rule, then by facts. */
  public static final Comparator<Place> ORDER =
      Comparator.comparingInt(Place::rule).thenComparing(Place::facts);
}
