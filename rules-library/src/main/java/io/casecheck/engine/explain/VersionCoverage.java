package io.casecheck.engine.explain;

import io.casecheck.engine.ControllingDates.Dated;
import io.casecheck.engine.Facts;
import io.casecheck.engine.Situation;
import io.casecheck.engine.explain.Line.AccumulateLine;
import io.casecheck.engine.explain.Line.FactLine;
import io.casecheck.engine.explain.Line.GroupLine;
import io.casecheck.engine.explain.VersionGoals.AtBound;
import io.casecheck.engine.explain.VersionGoals.AtCondition;
import io.casecheck.explanation.ConditionTruth;
import io.casecheck.pack.tree.Branch;
import io.casecheck.pack.tree.Rule;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What cases have shown of one version of a rule. Not thread-safe. */
public final class VersionCoverage {
  /** A stub is sought near a few cases, one after the other. */
  private static final int MOST_EXAMPLES = 4;

  private final VersionGoals goals;
  private final BitSet reached = new BitSet();
  private int nearCases;
  private final Set<String> firedBy = new LinkedHashSet<>();
  private final Set<String> nearest = new LinkedHashSet<>();

  /** Nothing shown yet. */
  public VersionCoverage(Rule rule) {
    this(new VersionGoals(rule));
  }

  private VersionCoverage(VersionGoals goals) {
    this.goals = goals;
  }

  /** The version. */
  public Rule rule() {
    return goals.lines().rule();
  }

  RuleLines lines() {
    return goals.lines();
  }

  /** Its goals in the order of the file, and whether each is reached. */
  public Map<CoverageGoal, Boolean> goals() {
    Map<CoverageGoal, Boolean> all = new LinkedHashMap<>();
    goals.all().forEach(goal -> all.put(goal, reached.get(goals.number(goal))));
    return Collections.unmodifiableMap(all);
  }

  /** Goals that no case has reached, in the order of the file. */
  public List<CoverageGoal> holes() {
    return goals.all().stream().filter(goal -> !reached.get(goals.number(goal))).toList();
  }

  /** How many cases satisfied it, or would have but for one condition. */
  public int nearCases() {
    return nearCases;
  }

  /** Names of some cases: the first on which it fired, then the first that came near. */
  List<String> examples() {
    Set<String> examples = new LinkedHashSet<>(firedBy);
    examples.addAll(nearest);
    return List.copyOf(examples);
  }

  private void reach(int goal) {
    if (goal != VersionGoals.NONE) {
      reached.set(goal);
    }
  }

  /**
   * Notes what a case shows.
   *
   * @param name its name
   */
  public void observe(String name, Situation situation) {
    if (!situation.asks(rule())) {
      return;
    }
    if (fires(situation)) {
      reach(goals.fired());
      addExample(firedBy, name);
    }
    if (comesNear(situation)) {
      nearCases++;
      addExample(nearest, name);
    }
  }

  /** Whether a case alone reaches a goal, whatever others have shown. */
  boolean isReachedBy(Situation situation, CoverageGoal goal) {
    if (!situation.asks(rule())) {
      return false;
    }
    int number = goals.number(goal);
    if (number == goals.fired()) {
      return fires(situation);
    }
    VersionCoverage alone = new VersionCoverage(goals);
    alone.comesNear(situation);
    return alone.reached.get(number);
  }

  private boolean fires(Situation situation) {
    return situation.answers(lines().evaluator()).stream().anyMatch(answer -> !answer.isUnknown());
  }

  /** Whether a case satisfies it or would but for one condition; reaches what that shows. */
  private boolean comesNear(Situation situation) {
    boolean[] near = {false};
    Gates gates = new Gates(rule(), situation);
    for (int i = 0; i < lines().branches().size(); i++) {
      Branch branch = rule().branches().get(i);
      List<Line> shown = lines().branches().get(i);
      NearMisses.visit(
          situation.facts(),
          shown,
          new Object[branch.slots()],
          (frame, cost) -> {
            long whole = cost + gates.cost(branch, frame);
            if (whole < 2 * Cost.FALSE) {
              near[0] = true;
              frame(gates, branch, shown, frame, situation.facts(), whole);
            }
          });
    }
    return near[0];
  }

  private static void addExample(Set<String> examples, String name) {
    if (examples.size() < MOST_EXAMPLES) {
      examples.add(name);
    }
  }

  private void frame(
      Gates gates, Branch branch, List<Line> shown, Object[] frame, Facts facts, long cost) {
    Dated dated = gates.dated(branch, frame);
    long gate = Cost.of(gates.window(branch, frame).truth());
    if (dated != null && dated.day() != null && cost - gate == Cost.NONE) {
      reach(goals.window(dated.day()));
    }
    for (Line line : shown) {
      if (line instanceof FactLine fact) {
        clauses(fact.clauses(), frame, cost);
      } else if (line instanceof GroupLine group) {
        ConditionTruth truth = group.whole().truth(facts, frame);
        condition(goals.at(group), truth, cost);
        inner(group.inner(), frame, facts, cost - Cost.of(truth));
      } else if (line instanceof AccumulateLine accumulate) {
        ConditionTruth truth = accumulate.whole().truth(facts, frame);
        condition(goals.at(accumulate), truth, cost);
        inner(List.of(accumulate.member()), frame, facts, cost - Cost.of(truth));
      }
    }
  }

  /** What stands within a line counts where nothing outside it is false or open. */
  private void inner(List<FactLine> inner, Object[] frame, Facts facts, long outside) {
    if (outside == Cost.NONE) {
      NearMisses.visit(
          facts,
          inner,
          frame,
          (with, cost) -> inner.forEach(line -> clauses(line.clauses(), with, cost)));
    }
  }

  private void clauses(List<Clause> clauses, Object[] frame, long cost) {
    for (Clause clause : clauses) {
      ConditionTruth truth = clause.truth(frame);
      AtCondition at = goals.at(clause);
      condition(at, truth, cost);
      if (cost - Cost.of(truth) == Cost.NONE) {
        at.bounds().forEach(bound -> bound(bound, frame));
      }
    }
  }

  private void bound(AtBound bound, Object[] frame) {
    Object value = bound.value().value(frame);
    Object limit = bound.bound().value(frame);
    if (value != null && limit != null) {
      switch (Neighbours.position(value, limit)) {
        case BELOW -> reach(bound.below());
        case AT -> reach(bound.at());
        case ABOVE -> reach(bound.above());
        case FAR -> {
          // It shows nothing.
        }
      }
    }
  }

  private void condition(AtCondition at, ConditionTruth truth, long cost) {
    switch (truth) {
      case TRUE -> {
        if (cost == Cost.NONE) {
          reach(at.whenTrue());
        }
      }
      case FALSE -> {
        if (cost == Cost.FALSE) {
          reach(at.whenFalse());
        }
      }
      case UNKNOWN -> {
        if (cost < Cost.FALSE) {
          reach(at.whenUnknown());
        }
      }
      case NOT_REACHED -> {
        // It shows nothing.
      }
    }
  }
}
