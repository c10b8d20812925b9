package io.casecheck.engine.explain;

import io.casecheck.engine.ControllingDates.Dated;
import io.casecheck.engine.Facts;
import io.casecheck.engine.Situation;
import io.casecheck.engine.explain.CoverageGoal.Kind;
import io.casecheck.engine.explain.Line.AccumulateLine;
import io.casecheck.engine.explain.Line.FactLine;
import io.casecheck.engine.explain.Line.GroupLine;
import io.casecheck.explanation.ConditionTruth;
import io.casecheck.pack.tree.Branch;
import io.casecheck.pack.tree.Condition.Constraint;
import io.casecheck.pack.tree.Reads;
import io.casecheck.pack.tree.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What cases have shown of one version of a rule. Not thread-safe. */
public final class VersionCoverage {
  /** A stub is sought near a few cases, one after the other. */
  private static final int MOST_EXAMPLES = 4;

  private final RuleLines lines;
  private final Map<CoverageGoal, Boolean> goals = new LinkedHashMap<>();
  private int nearCases;
  private final Set<String> firedBy = new LinkedHashSet<>();
  private final Set<String> nearest = new LinkedHashSet<>();

  /** Nothing shown yet. */
  public VersionCoverage(Rule rule) {
    this.lines = RuleLines.of(rule);
    add(new CoverageGoal(Kind.FIRED, rule.line(), 0, rule.name(), "fired"));
    windowDays().forEach(day -> add(window(day)));
    lines.branches().forEach(branch -> branch.forEach(this::addLine));
  }

  /** The version. */
  public Rule rule() {
    return lines.rule();
  }

  /** Its goals in the order of the file, and whether each is reached. */
  public Map<CoverageGoal, Boolean> goals() {
    return Map.copyOf(goals);
  }

  /** Goals that no case has reached, in the order of the file. */
  public List<CoverageGoal> holes() {
    List<CoverageGoal> holes = new ArrayList<>();
    goals.forEach(
        (goal, reached) -> {
          if (!reached) {
            holes.add(goal);
          }
        });
    return holes;
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

  private void add(CoverageGoal goal) {
    goals.putIfAbsent(goal, false);
  }

  private void reach(CoverageGoal goal) {
    goals.replace(goal, true);
  }

  private Set<LocalDate> windowDays() {
    Set<LocalDate> days = new TreeSet<>();
    LocalDate effective = rule().metadata().effective();
    LocalDate expires = rule().metadata().expires();
    days.add(effective.minusDays(1));
    days.add(effective);
    if (expires != null) {
      days.add(expires);
      days.add(expires.plusDays(1));
    }
    return days;
  }

  private CoverageGoal window(LocalDate day) {
    LocalDate expires = rule().metadata().expires();
    String subject =
        "in force from "
            + rule().metadata().effective()
            + (expires == null ? "" : " to " + expires);
    return new CoverageGoal(Kind.WINDOW, rule().line(), 0, subject, day.toString());
  }

  private void addLine(Line line) {
    if (line instanceof FactLine fact) {
      addClauses(fact.clauses());
    } else if (line instanceof GroupLine group) {
      boolean open = group.inner().stream().anyMatch(VersionCoverage::mayBeOpen);
      addCondition(place(group), open);
      group.inner().forEach(inner -> addClauses(inner.clauses()));
    } else if (line instanceof AccumulateLine accumulate) {
      addCondition(place(accumulate), mayBeOpen(accumulate.member()));
      addClauses(accumulate.member().clauses());
    }
  }

  private static boolean mayBeOpen(FactLine line) {
    return line.clauses().stream().anyMatch(VersionCoverage::mayBeOpen);
  }

  private static boolean mayBeOpen(Clause clause) {
    return !Reads.nullable(clause.constraint().expression()).isEmpty();
  }

  private void addClauses(List<Clause> clauses) {
    for (Clause clause : clauses) {
      addCondition(place(clause), mayBeOpen(clause));
      for (int i = 0; i < Comparisons.in(clause.constraint().expression()).size(); i++) {
        add(threshold(clause, i, CoverageGoal.BELOW));
        add(threshold(clause, i, CoverageGoal.AT));
        add(threshold(clause, i, CoverageGoal.ABOVE));
      }
    }
  }

  private void addCondition(Place place, boolean mayBeOpen) {
    add(place.goal(CoverageGoal.TRUE));
    add(place.goal(CoverageGoal.FALSE));
    if (mayBeOpen) {
      add(place.goal(CoverageGoal.UNKNOWN));
    }
  }

  private record Place(int line, int column, String text) {
    CoverageGoal goal(String wanted) {
      return new CoverageGoal(Kind.CONDITION, line, column, text, wanted);
    }
  }

  private static Place place(Clause clause) {
    Constraint constraint = clause.constraint();
    return new Place(constraint.line(), constraint.column(), ValueText.oneLine(constraint.text()));
  }

  private static Place place(GroupLine group) {
    return new Place(
        group.quantified().line(),
        group.quantified().column(),
        (group.quantified().negated() ? "not " : "exists ")
            + group.inner().get(0).pattern().slot().factType().name());
  }

  private static Place place(AccumulateLine line) {
    return new Place(
        line.accumulate().line(),
        line.accumulate().column(),
        "accumulate " + line.member().pattern().slot().factType().name());
  }

  /** Of several bounds in one condition each has a number. */
  private static CoverageGoal threshold(Clause clause, int index, String wanted) {
    Place place = place(clause);
    int all = Comparisons.in(clause.constraint().expression()).size();
    String number = all > 1 ? " (bound " + (index + 1) + ")" : "";
    return new CoverageGoal(Kind.THRESHOLD, place.line, place.column, place.text + number, wanted);
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
    if (situation.answers(lines.evaluator()).stream().anyMatch(answer -> !answer.isUnknown())) {
      reach(new CoverageGoal(Kind.FIRED, rule().line(), 0, rule().name(), "fired"));
      addExample(firedBy, name);
    }
    boolean[] near = {false};
    for (int i = 0; i < lines.branches().size(); i++) {
      Branch branch = rule().branches().get(i);
      List<Line> branchLines = lines.branches().get(i);
      Gates gates = new Gates(rule(), situation);
      NearMisses.visit(
          situation.facts(),
          branchLines,
          new Object[branch.slots()],
          (frame, cost) -> {
            long whole = cost + gates.cost(branch, frame);
            if (whole < 2 * Cost.FALSE) {
              near[0] = true;
              frame(gates, branch, branchLines, frame, situation.facts(), whole);
            }
          });
    }
    if (near[0]) {
      nearCases++;
      addExample(nearest, name);
    }
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
      reach(window(dated.day()));
    }
    for (Line line : shown) {
      if (line instanceof FactLine fact) {
        clauses(fact.clauses(), frame, cost);
      } else if (line instanceof GroupLine group) {
        ConditionTruth truth = group.whole().truth(facts, frame);
        condition(place(group), truth, cost);
        inner(group.inner(), frame, facts, cost - Cost.of(truth));
      } else if (line instanceof AccumulateLine accumulate) {
        ConditionTruth truth = accumulate.whole().truth(facts, frame);
        condition(place(accumulate), truth, cost);
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
      condition(place(clause), truth, cost);
      if (cost - Cost.of(truth) == Cost.NONE) {
        thresholds(clause, frame);
      }
    }
  }

  private void thresholds(Clause clause, Object[] frame) {
    List<Comparisons> bounds = Comparisons.in(clause.constraint().expression());
    for (int i = 0; i < bounds.size(); i++) {
      int index = i;
      bounds
          .get(i)
          .position(frame)
          .ifPresent(position -> reach(threshold(clause, index, position)));
    }
  }

  private void condition(Place place, ConditionTruth truth, long cost) {
    switch (truth) {
      case TRUE -> {
        if (cost == Cost.NONE) {
          reach(place.goal(CoverageGoal.TRUE));
        }
      }
      case FALSE -> {
        if (cost == Cost.FALSE) {
          reach(place.goal(CoverageGoal.FALSE));
        }
      }
      case UNKNOWN -> {
        if (cost < Cost.FALSE) {
          reach(place.goal(CoverageGoal.UNKNOWN));
        }
      }
      case NOT_REACHED -> {
        // It shows nothing.
      }
    }
  }
}
