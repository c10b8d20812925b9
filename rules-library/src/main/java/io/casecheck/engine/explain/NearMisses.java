package io.casecheck.engine.explain;

import io.casecheck.engine.Facts;
import io.casecheck.engine.explain.Line.AccumulateLine;
import io.casecheck.engine.explain.Line.FactLine;
import io.casecheck.engine.explain.Line.GroupLine;
import java.util.List;
import java.util.function.BiConsumer;

/** Visits the facts that satisfy lines, or would but for one condition. */
final class NearMisses {
  private static final int MOST_STEPS = 20_000;

  private final Facts facts;
  private final List<? extends Line> lines;
  private final Object[] frame;
  private final BiConsumer<Object[], Long> visitor;
  private int steps;

  private NearMisses(
      Facts facts, List<? extends Line> lines, Object[] frame, BiConsumer<Object[], Long> visitor) {
    this.facts = facts;
    this.lines = lines;
    this.frame = frame.clone();
    this.visitor = visitor;
  }

  /**
   * Visits them. A long case is not visited to its end.
   *
   * @param visitor takes the facts, which change after the call, and what they cost
   */
  static void visit(
      Facts facts, List<? extends Line> lines, Object[] frame, BiConsumer<Object[], Long> visitor) {
    new NearMisses(facts, lines, frame, visitor).extend(0, Cost.NONE);
  }

  private void extend(int line, long cost) {
    if (cost >= 2 * Cost.FALSE || steps++ > MOST_STEPS) {
      return;
    }
    if (line == lines.size()) {
      visitor.accept(frame, cost);
    } else if (lines.get(line) instanceof FactLine fact) {
      extend(fact, line, cost);
    } else if (lines.get(line) instanceof GroupLine group) {
      extend(line + 1, cost + Cost.of(group.whole().truth(facts, frame)));
    } else if (lines.get(line) instanceof AccumulateLine accumulate) {
      extend(line + 1, cost + Cost.of(accumulate.whole().truth(facts, frame)));
    }
  }

  private void extend(FactLine line, int index, long cost) {
    for (Object fact : facts.of(line.pattern().slot().factType())) {
      frame[line.slot()] = fact;
      long own = fact instanceof Facts.Phantom ? Cost.UNKNOWN : Cost.NONE;
      for (int i = 0; i < line.clauses().size() && own < 2 * Cost.FALSE; i++) {
        own += Cost.of(line.clauses().get(i).truth(frame));
      }
      extend(index + 1, cost + own);
    }
  }
}
