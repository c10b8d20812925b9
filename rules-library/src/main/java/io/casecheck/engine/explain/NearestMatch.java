package io.casecheck.engine.explain;

import io.casecheck.engine.Facts;
import io.casecheck.engine.explain.Line.AccumulateLine;
import io.casecheck.engine.explain.Line.FactLine;
import io.casecheck.engine.explain.Line.GroupLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Looks for the facts that come nearest to satisfying lines that hold together: the fewest facts
 * absent, then the fewest conditions false, then the fewest unknown. Of equals the first by place.
 * A long case is not searched to its end: then it is the nearest of those looked at.
 */
final class NearestMatch {
  private static final int MOST_STEPS = 20_000;
  private static final int MOST_TIES = 8;

  /**
   * Facts and how far they are from satisfying the lines.
   *
   * @param frame the facts, by slot; nothing where a fact is absent
   * @param cost see {@link Cost}
   */
  @SuppressWarnings("ArrayRecordComponent") // a frame is never compared
  record Found(Object[] frame, long cost) {}

  private record Candidate(Object fact, long cost, String path) {}

  private static final Comparator<Candidate> NEAREST_FIRST =
      Comparator.comparingLong(Candidate::cost)
          .thenComparingInt((Candidate candidate) -> candidate.path.length())
          .thenComparing(Candidate::path);

  private final Facts facts;
  private final List<? extends Line> lines;
  private final ToLongFunction<Object[]> rest;
  private final Object[] frame;
  private final List<Object[]> ties = new ArrayList<>();
  private Found best;
  private boolean collecting;
  private int steps;

  private NearestMatch(
      Facts facts, List<? extends Line> lines, Object[] frame, ToLongFunction<Object[]> rest) {
    this.facts = facts;
    this.lines = lines;
    this.rest = rest;
    this.frame = frame.clone();
    this.best = new Found(frame, Long.MAX_VALUE);
  }

  /**
   * The nearest facts.
   *
   * @param frame facts that stand before the lines
   * @param rest what a whole frame costs beyond its lines
   */
  static Found of(
      Facts facts, List<? extends Line> lines, Object[] frame, ToLongFunction<Object[]> rest) {
    NearestMatch search = new NearestMatch(facts, lines, frame, rest);
    search.extend(0, Cost.NONE);
    return search.best;
  }

  /** Some facts that cost as much as the nearest, the nearest itself among them. */
  static List<Object[]> alike(
      Facts facts,
      List<? extends Line> lines,
      Object[] frame,
      ToLongFunction<Object[]> rest,
      long cost) {
    NearestMatch search = new NearestMatch(facts, lines, frame, rest);
    search.best = new Found(frame, cost);
    search.collecting = true;
    search.extend(0, Cost.NONE);
    return search.ties;
  }

  private void extend(int line, long cost) {
    boolean spent = steps++ > MOST_STEPS && best.cost != Long.MAX_VALUE;
    boolean tooFar = collecting ? cost > best.cost : cost >= best.cost;
    if (tooFar || spent || ties.size() == MOST_TIES) {
      return;
    }
    if (line == lines.size()) {
      long whole = cost + rest.applyAsLong(frame);
      if (whole < best.cost) {
        best = new Found(frame.clone(), whole);
      } else if (collecting && whole == best.cost) {
        ties.add(frame.clone());
      }
    } else if (lines.get(line) instanceof FactLine fact) {
      extend(fact, line, cost);
    } else if (lines.get(line) instanceof GroupLine group) {
      extend(line + 1, cost + Cost.of(group.whole().truth(facts, frame)));
    } else if (lines.get(line) instanceof AccumulateLine accumulate) {
      extend(line + 1, cost + Cost.of(accumulate.whole().truth(facts, frame)));
    }
  }

  private void extend(FactLine fact, int line, long cost) {
    List<Candidate> candidates = candidates(fact);
    for (Candidate candidate : candidates) {
      frame[fact.slot()] = candidate.fact;
      extend(line + 1, cost + candidate.cost);
    }
    clear(fact.slot());
    if (candidates.isEmpty()) {
      extend(line + 1, cost + Cost.ABSENT);
    }
  }

  @SuppressWarnings("NullAway") // a place of a frame is empty until a fact stands there
  private void clear(int slot) {
    frame[slot] = null;
  }

  private List<Candidate> candidates(FactLine line) {
    List<Candidate> candidates = new ArrayList<>();
    for (Object fact : facts.of(line.pattern().slot().factType())) {
      frame[line.slot()] = fact;
      long cost = fact instanceof Facts.Phantom ? Cost.UNKNOWN : Cost.NONE;
      for (Clause clause : line.clauses()) {
        cost += Cost.of(clause.truth(frame));
      }
      candidates.add(new Candidate(fact, cost, Facts.path(fact)));
    }
    candidates.sort(NEAREST_FIRST);
    return candidates;
  }
}
