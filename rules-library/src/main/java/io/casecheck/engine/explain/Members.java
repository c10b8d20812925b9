package io.casecheck.engine.explain;

import io.casecheck.engine.Facts;
import io.casecheck.engine.explain.Line.AccumulateLine;
import io.casecheck.explanation.ConditionTruth;
import io.casecheck.explanation.Reading;
import java.util.ArrayList;
import java.util.List;

/** The facts that an accumulate takes, or may take. */
final class Members {
  private final Facts facts;
  private final AccumulateLine line;

  Members(Facts facts, AccumulateLine line) {
    this.facts = facts;
    this.line = line;
  }

  /** Their places; one that only may count is marked as not stated. */
  List<Reading> of(Object[] frame) {
    List<Reading> members = new ArrayList<>();
    for (Object fact : facts(frame)) {
      Object[] with = frame.clone();
      with[line.member().slot()] = fact;
      boolean certain =
          !(fact instanceof Facts.Phantom)
              && line.member().clauses().stream()
                  .allMatch(clause -> clause.truth(with) == ConditionTruth.TRUE);
      members.add(new Reading(Facts.path(fact), certain));
    }
    return members;
  }

  /** The facts of which nothing is false. */
  List<Object> facts(Object[] frame) {
    Object[] with = frame.clone();
    List<Object> members = new ArrayList<>();
    for (Object fact : facts.of(line.member().pattern().slot().factType())) {
      with[line.member().slot()] = fact;
      if (line.member().clauses().stream()
          .noneMatch(clause -> clause.truth(with) == ConditionTruth.FALSE)) {
        members.add(fact);
      }
    }
    return members;
  }
}
