package io.casecheck.engine.explain;

import io.casecheck.engine.Facts;
import io.casecheck.engine.Matcher;
import io.casecheck.engine.Truth;
import io.casecheck.explanation.ConditionTruth;
import io.casecheck.pack.tree.Condition;
import io.casecheck.pack.tree.Condition.Accumulate;
import io.casecheck.pack.tree.Condition.Pattern;
import io.casecheck.pack.tree.Condition.Quantified;
import java.util.BitSet;
import java.util.List;

/** A line of a left-hand side, ready to be looked at fact by fact. */
sealed interface Line {
  /** A fact that must be there. */
  record FactLine(Pattern pattern, List<Clause> clauses) implements Line {
    int slot() {
      return pattern.slot().index();
    }
  }

  /** {@code not} or {@code exists}. */
  record GroupLine(Quantified quantified, List<FactLine> inner, Whole whole) implements Line {}

  /** {@code accumulate}. */
  record AccumulateLine(Accumulate accumulate, FactLine member, List<Clause> results, Whole whole)
      implements Line {}

  /**
   * A line that is true or false as a whole.
   *
   * @param matcher evaluates it
   * @param outside places of the frame that it looks at
   */
  record Whole(Matcher matcher, BitSet outside) {
    ConditionTruth truth(Facts facts, Object[] frame) {
      if (!Slots.areFilled(outside, frame)) {
        return ConditionTruth.NOT_REACHED;
      }
      ConditionTruth[] found = {ConditionTruth.FALSE};
      matcher.match(
          facts,
          frame,
          Truth.TRUE,
          truth -> {
            found[0] = truth == Truth.TRUE ? ConditionTruth.TRUE : ConditionTruth.UNKNOWN;
            return true;
          });
      return found[0];
    }
  }

  static Line of(Condition condition) {
    if (condition instanceof Pattern pattern) {
      return fact(pattern);
    }
    Matcher matcher = Matcher.of(condition);
    if (condition instanceof Quantified quantified) {
      return new GroupLine(
          quantified,
          quantified.patterns().stream().map(Line::fact).toList(),
          new Whole(matcher, Slots.outside(quantified.patterns())));
    }
    Accumulate accumulate = (Accumulate) condition;
    return new AccumulateLine(
        accumulate,
        fact(accumulate.pattern()),
        accumulate.constraints().stream().map(Clause::of).toList(),
        new Whole(matcher, Slots.outside(List.of(accumulate.pattern()))));
  }

  private static FactLine fact(Pattern pattern) {
    return new FactLine(pattern, pattern.constraints().stream().map(Clause::of).toList());
  }
}
