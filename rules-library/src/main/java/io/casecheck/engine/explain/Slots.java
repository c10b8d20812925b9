package io.casecheck.engine.explain;

import io.casecheck.pack.tree.Condition.Pattern;
import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.Reads;
import java.util.BitSet;
import java.util.List;

/** Which places of a frame expressions look at. */
final class Slots {
  private Slots() {}

  static BitSet of(Expression expression) {
    BitSet slots = new BitSet();
    add(expression, slots);
    return slots;
  }

  /** What patterns look at of the facts before them. */
  static BitSet outside(List<Pattern> patterns) {
    BitSet slots = new BitSet();
    for (Pattern pattern : patterns) {
      pattern.constraints().forEach(constraint -> add(constraint.expression(), slots));
    }
    patterns.forEach(pattern -> slots.clear(pattern.slot().index()));
    return slots;
  }

  private static void add(Expression expression, BitSet slots) {
    if (expression instanceof Expression.Read read) {
      slots.set(read.slot().index());
    } else if (expression instanceof Expression.Fact fact) {
      slots.set(fact.slot().index());
    } else if (expression instanceof Expression.Result result) {
      slots.set(result.slot().index());
    }
    Reads.parts(expression).forEach(part -> add(part, slots));
  }

  /** Whether something stands at each of these places. */
  static boolean areFilled(BitSet slots, Object[] frame) {
    for (int i = slots.nextSetBit(0); i >= 0; i = slots.nextSetBit(i + 1)) {
      if (frame[i] == null) {
        return false;
      }
    }
    return true;
  }
}
