package io.casecheck.engine.explain;

import io.casecheck.engine.Test;
import io.casecheck.engine.Tests;
import io.casecheck.explanation.ConditionTruth;
import io.casecheck.pack.tree.Condition.Constraint;
import java.util.BitSet;

/**
 * A constraint, ready to be looked at even where a fact that it reads is not there.
 *
 * @param constraint the constraint
 * @param test evaluates it
 * @param slots places of the frame that it looks at
 */
record Clause(Constraint constraint, Test test, BitSet slots) {
  static Clause of(Constraint constraint) {
    return new Clause(
        constraint, Tests.of(constraint.expression()), Slots.of(constraint.expression()));
  }

  ConditionTruth truth(Object[] frame) {
    if (!Slots.areFilled(slots, frame)) {
      return ConditionTruth.NOT_REACHED;
    }
    return switch (test.test(frame)) {
      case TRUE -> ConditionTruth.TRUE;
      case FALSE -> ConditionTruth.FALSE;
      case UNKNOWN -> ConditionTruth.UNKNOWN;
    };
  }
}
