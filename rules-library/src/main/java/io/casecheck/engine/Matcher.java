package io.casecheck.engine;

import io.casecheck.pack.tree.Condition;
import java.util.function.Predicate;

/** One line of a left-hand side, ready to be matched. */
public interface Matcher {
  /**
   * Extends a match by this line, in every way that is not false.
   *
   * @param truth truth of the match so far
   * @param rest what follows; answers whether to go on
   * @return whether to go on
   */
  boolean match(Facts facts, Object[] frame, Truth truth, Predicate<Truth> rest);

  /** A line, ready to be matched. */
  static Matcher of(Condition condition) {
    if (condition instanceof Condition.Pattern pattern) {
      return new PatternMatcher(pattern);
    }
    if (condition instanceof Condition.Quantified quantified) {
      return new QuantifiedMatcher(quantified);
    }
    return new AccumulateMatcher((Condition.Accumulate) condition);
  }

  /** Collects what makes this line unknown on a frame that it matched. */
  void missing(Facts facts, Object[] frame, Missing missing);
}
