package io.casecheck.engine;

import java.util.function.Predicate;

/** One line of a left-hand side, ready to be matched. */
interface Matcher {
  /**
   * Extends a match by this line, in every way that is not false.
   *
   * @param truth truth of the match so far
   * @param rest what follows; answers whether to go on
   * @return whether to go on
   */
  boolean match(Facts facts, Object[] frame, Truth truth, Predicate<Truth> rest);

  /** Collects what makes this line unknown on a frame that it matched. */
  void missing(Facts facts, Object[] frame, Missing missing);
}
