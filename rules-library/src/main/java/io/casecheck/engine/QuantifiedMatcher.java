package io.casecheck.engine;

import io.casecheck.pack.tree.Condition.Quantified;
import java.util.function.Predicate;

/** {@code not} and {@code exists}. */
final class QuantifiedMatcher implements Matcher {
  private final boolean negated;
  private final Chain inner;

  QuantifiedMatcher(Quantified quantified) {
    negated = quantified.negated();
    inner = new Chain(quantified.patterns().stream().map(PatternMatcher::new).toList());
  }

  @Override
  public boolean match(Facts facts, Object[] frame, Truth truth, Predicate<Truth> rest) {
    Truth extended = truth.and(truth(facts, frame));
    return extended == Truth.FALSE || rest.test(extended);
  }

  private Truth truth(Facts facts, Object[] frame) {
    Truth[] some = {Truth.FALSE};
    inner.match(
        facts,
        frame,
        truth -> {
          some[0] = some[0].or(truth);
          return some[0] != Truth.TRUE;
        });
    return negated ? some[0].not() : some[0];
  }

  @Override
  public void missing(Facts facts, Object[] frame, Missing missing) {
    if (truth(facts, frame) == Truth.UNKNOWN) {
      inner.match(
          facts,
          frame,
          truth -> {
            inner.missing(facts, frame, missing);
            return true;
          });
    }
  }
}
