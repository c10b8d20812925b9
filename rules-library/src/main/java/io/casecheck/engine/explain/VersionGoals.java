package io.casecheck.engine.explain;

import io.casecheck.engine.Term;
import io.casecheck.engine.explain.CoverageGoal.Kind;
import io.casecheck.engine.explain.Line.AccumulateLine;
import io.casecheck.engine.explain.Line.FactLine;
import io.casecheck.engine.explain.Line.GroupLine;
import io.casecheck.pack.tree.Condition.Accumulate;
import io.casecheck.pack.tree.Condition.Constraint;
import io.casecheck.pack.tree.Condition.Quantified;
import io.casecheck.pack.tree.Reads;
import io.casecheck.pack.tree.Rule;
import io.casecheck.pack.tree.RuleMetadata;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The goals of one version of a rule, numbered in the order of its file. Never changes. */
final class VersionGoals {
  /** Is no goal: of a condition that reads only what must be stated, that it is unknown. */
  static final int NONE = -1;

  /**
   * The goals of one condition.
   *
   * @param whenTrue number of the goal that it is true
   * @param whenFalse number of the goal that it alone is false
   * @param whenUnknown number of the goal that it is unknown
   * @param bounds goals of the comparisons in it
   */
  record AtCondition(int whenTrue, int whenFalse, int whenUnknown, List<AtBound> bounds) {}

  /**
   * The goals of one comparison.
   *
   * @param value what is compared
   * @param bound what it is compared with
   */
  record AtBound(Term value, Term bound, int below, int at, int above) {}

  private record Place(int line, int column, String text) {
    CoverageGoal goal(Kind kind, String wanted) {
      return new CoverageGoal(kind, line, column, text, wanted);
    }
  }

  private final RuleLines lines;
  private final Map<CoverageGoal, Integer> numbers = new LinkedHashMap<>();
  private final Map<LocalDate, Integer> windows = new LinkedHashMap<>();
  private final Map<Object, AtCondition> conditions = new IdentityHashMap<>();
  private final int fired;

  VersionGoals(Rule rule) {
    this.lines = RuleLines.of(rule);
    this.fired = add(new CoverageGoal(Kind.FIRED, rule.line(), 0, rule.name(), "fired"));
    windowDays().forEach(day -> windows.put(day, add(goal(day))));
    lines.branches().forEach(branch -> branch.forEach(this::addLine));
  }

  RuleLines lines() {
    return lines;
  }

  /** All of them; each stands at the place of its number. */
  List<CoverageGoal> all() {
    return List.copyOf(numbers.keySet());
  }

  /** The number of a goal. */
  int number(CoverageGoal goal) {
    return numbers.getOrDefault(goal, NONE);
  }

  int fired() {
    return fired;
  }

  /** The goal that the controlling date lies on this day. */
  int window(LocalDate day) {
    return windows.getOrDefault(day, NONE);
  }

  /** The goals of a clause, or of a line that is true or false as a whole. */
  AtCondition at(Object condition) {
    AtCondition goals = conditions.get(condition);
    if (goals == null) {
      throw new IllegalStateException("a condition of another rule");
    }
    return goals;
  }

  private int add(CoverageGoal goal) {
    int next = numbers.size();
    Integer before = numbers.putIfAbsent(goal, next);
    return before == null ? next : before;
  }

  private Set<LocalDate> windowDays() {
    Set<LocalDate> days = new TreeSet<>();
    LocalDate effective = lines.rule().metadata().effective();
    LocalDate expires = lines.rule().metadata().expires();
    days.add(effective.minusDays(1));
    days.add(effective);
    if (expires != null) {
      days.add(expires);
      days.add(expires.plusDays(1));
    }
    return days;
  }

  private CoverageGoal goal(LocalDate day) {
    RuleMetadata metadata = lines.rule().metadata();
    LocalDate expires = metadata.expires();
    String until = expires == null ? "" : " to " + expires;
    String subject = "in force from " + metadata.effective() + until;
    return new CoverageGoal(Kind.WINDOW, lines.rule().line(), 0, subject, day.toString());
  }

  private void addLine(Line line) {
    if (line instanceof FactLine fact) {
      addClauses(fact.clauses());
    } else if (line instanceof GroupLine group) {
      boolean open = group.inner().stream().anyMatch(VersionGoals::mayBeOpen);
      addCondition(group, place(group), open, List.of());
      group.inner().forEach(inner -> addClauses(inner.clauses()));
    } else if (line instanceof AccumulateLine accumulate) {
      addCondition(accumulate, place(accumulate), mayBeOpen(accumulate.member()), List.of());
      addClauses(accumulate.member().clauses());
    }
  }

  private static boolean mayBeOpen(FactLine line) {
    return line.clauses().stream().anyMatch(VersionGoals::mayBeOpen);
  }

  private static boolean mayBeOpen(Clause clause) {
    return !Reads.nullable(clause.constraint().expression()).isEmpty();
  }

  private void addClauses(List<Clause> clauses) {
    for (Clause clause : clauses) {
      Constraint constraint = clause.constraint();
      String text = ValueText.oneLine(constraint.text());
      addCondition(
          clause,
          new Place(constraint.line(), constraint.column(), text),
          mayBeOpen(clause),
          Comparisons.in(constraint.expression()));
    }
  }

  private void addCondition(
      Object condition, Place place, boolean mayBeOpen, List<Comparisons> comparisons) {
    int whenTrue = add(place.goal(Kind.CONDITION, CoverageGoal.TRUE));
    int whenFalse = add(place.goal(Kind.CONDITION, CoverageGoal.FALSE));
    int whenUnknown = mayBeOpen ? add(place.goal(Kind.CONDITION, CoverageGoal.UNKNOWN)) : NONE;
    List<AtBound> bounds = new ArrayList<>();
    for (int i = 0; i < comparisons.size(); i++) {
      // Of several bounds in one condition each has a number.
      String number = comparisons.size() > 1 ? " (bound " + (i + 1) + ")" : "";
      Place bound = new Place(place.line, place.column, place.text + number);
      bounds.add(
          new AtBound(
              Term.of(comparisons.get(i).left()),
              Term.of(comparisons.get(i).right()),
              add(bound.goal(Kind.THRESHOLD, CoverageGoal.BELOW)),
              add(bound.goal(Kind.THRESHOLD, CoverageGoal.AT)),
              add(bound.goal(Kind.THRESHOLD, CoverageGoal.ABOVE))));
    }
    conditions.put(condition, new AtCondition(whenTrue, whenFalse, whenUnknown, bounds));
  }

  private static Place place(GroupLine line) {
    Quantified group = line.quantified();
    String text = group.negated() ? "not " : "exists ";
    return new Place(group.line(), group.column(), text + type(line.inner().get(0)));
  }

  private static Place place(AccumulateLine line) {
    Accumulate accumulate = line.accumulate();
    return new Place(accumulate.line(), accumulate.column(), "accumulate " + type(line.member()));
  }

  private static String type(FactLine line) {
    return line.pattern().slot().factType().name();
  }
}
