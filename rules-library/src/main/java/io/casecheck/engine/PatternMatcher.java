package io.casecheck.engine;

import io.casecheck.pack.tree.Component;
import io.casecheck.pack.tree.Condition.Constraint;
import io.casecheck.pack.tree.Condition.Pattern;
import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.Expression.Comparison;
import io.casecheck.pack.tree.Expression.Read;
import io.casecheck.pack.tree.FactType;
import io.casecheck.pack.tree.Reads;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A pattern: every fact of its type whose constraints are not false. */
final class PatternMatcher implements Matcher {
  private final FactType type;
  private final int slot;
  private final List<Test> tests;
  private @Nullable Component key;
  private @Nullable Term keyValue;

  PatternMatcher(Pattern pattern) {
    type = pattern.slot().factType();
    slot = pattern.slot().index();
    tests = pattern.constraints().stream().map(c -> Tests.of(c.expression())).toList();
    pattern.constraints().forEach(this::chooseKey);
  }

  /** An equality with what is known before finds the facts without looking at each. */
  private void chooseKey(Constraint constraint) {
    if (key == null
        && constraint.expression() instanceof Comparison comparison
        && comparison.operator().equals("==")
        && comparison.left() instanceof Read own
        && own.slot().index() == slot
        && isKnownBefore(comparison.right())) {
      key = own.component();
      keyValue = Term.of(comparison.right());
    }
  }

  private boolean isKnownBefore(Expression expression) {
    boolean[] known = {true};
    Reads.visit(expression, read -> known[0] &= read.slot().index() != slot);
    return known[0];
  }

  @Override
  public boolean match(Facts facts, Object[] frame, Truth truth, Predicate<Truth> rest) {
    for (Object fact : candidates(facts, frame)) {
      frame[slot] = fact;
      Truth extended = fact instanceof Facts.Phantom ? truth.and(Truth.UNKNOWN) : truth;
      for (int i = 0; i < tests.size() && extended != Truth.FALSE; i++) {
        extended = extended.and(tests.get(i).test(frame));
      }
      if (extended != Truth.FALSE && !rest.test(extended)) {
        return false;
      }
    }
    return true;
  }

  private List<Object> candidates(Facts facts, Object[] frame) {
    if (key != null && keyValue != null) {
      Object value = keyValue.value(frame);
      if (value != null) {
        return facts.candidates(type, key, value);
      }
    }
    return facts.of(type);
  }

  @Override
  public void missing(Facts facts, Object[] frame, Missing missing) {
    if (frame[slot] instanceof Facts.Phantom) {
      missing.addList(frame[slot]);
    }
    for (Test test : tests) {
      if (test.test(frame) == Truth.UNKNOWN) {
        test.missing(frame, missing);
      }
    }
  }
}
