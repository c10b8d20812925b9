package io.casecheck.engine.explain;

import io.casecheck.engine.ControllingDates.Dated;
import io.casecheck.engine.Facts;
import io.casecheck.engine.Situations;
import io.casecheck.engine.explain.CoverageGoal.Kind;
import io.casecheck.engine.explain.Line.AccumulateLine;
import io.casecheck.engine.explain.Line.FactLine;
import io.casecheck.engine.explain.Line.GroupLine;
import io.casecheck.explanation.CaseChange.Action;
import io.casecheck.explanation.ConditionTruth;
import io.casecheck.model.Case;
import io.casecheck.model.TableRow;
import io.casecheck.pack.Pack;
import io.casecheck.pack.tree.Branch;
import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.Expression.Comparison;
import io.casecheck.pack.tree.FactType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks for changes to a case after which it shows what no case has shown yet. */
final class StubSearch {
  private static final int MOST_TRIALS = 2_000;

  private final Pack pack;
  private final PackLiterals literals;
  private final Situations situations;
  private final VersionCoverage version;
  private final RuleLines lines;
  private final CoverageGoal goal;
  private int trials;

  StubSearch(
      Pack pack,
      PackLiterals literals,
      Situations situations,
      VersionCoverage version,
      CoverageGoal goal) {
    this.pack = pack;
    this.literals = literals;
    this.situations = situations;
    this.version = version;
    this.lines = version.lines();
    this.goal = goal;
  }

  /** One change, else two; not all pairs of a case that offers very many. */
  Optional<CaseStub> from(String name, Case aCase) {
    List<Edit> first = edits(aCase);
    for (Edit edit : first) {
      Optional<Case> changed = CaseEditor.apply(aCase, edit);
      if (changed.isPresent() && reaches(changed.get())) {
        return Optional.of(stub(name, List.of(edit)));
      }
    }
    for (Edit edit : first) {
      Optional<Case> changed = CaseEditor.apply(aCase, edit);
      for (Edit more : changed.map(this::edits).orElse(List.of())) {
        if (trials++ > MOST_TRIALS) {
          return Optional.empty();
        }
        Optional<Case> both = CaseEditor.apply(changed.orElse(aCase), more);
        if (!more.path().equals(edit.path()) && both.isPresent() && reaches(both.get())) {
          return Optional.of(stub(name, List.of(edit, more)));
        }
      }
    }
    return Optional.empty();
  }

  private static CaseStub stub(String name, List<Edit> edits) {
    return new CaseStub(
        name,
        edits.stream()
            .map(edit -> new CaseStub.Change(edit.action(), edit.path(), edit.value()))
            .toList());
  }

  private boolean reaches(Case aCase) {
    return version.isReachedBy(situations.of(aCase), goal);
  }

  private List<Edit> edits(Case aCase) {
    VersionState state = VersionState.of(lines, situations.of(aCase));
    Set<Edit> edits = new LinkedHashSet<>();
    if (goal.kind() == Kind.WINDOW) {
      window(state, edits);
    }
    for (Line line : state.shownLines()) {
      if (line instanceof FactLine fact) {
        clauses(fact, state.frame(), edits);
        copy(fact, state.situation().facts(), state.frame(), edits);
        almost(fact, state.situation().facts(), state.frame(), edits);
      } else if (line instanceof GroupLine group) {
        group(group.inner(), group.quantified().line(), state, edits);
      } else if (line instanceof AccumulateLine accumulate) {
        List<FactLine> member = List.of(accumulate.member());
        group(member, accumulate.accumulate().line(), state, edits);
      }
    }
    edits.addAll(Candidates.of(state, literals, pack.scopes(), true));
    edits.addAll(Candidates.of(state, literals, pack.scopes(), false));
    // Items are told apart by their numbers, so a change to one cannot be written down.
    edits.removeIf(edit -> edit.path().endsWith(".number"));
    return new ArrayList<>(edits);
  }

  private void window(VersionState state, Set<Edit> edits) {
    Branch branch = lines.rule().branches().get(state.alternative());
    Dated dated = new Gates(lines.rule(), state.situation()).dated(branch, state.frame());
    if (dated != null) {
      LocalDate day = LocalDate.parse(goal.wanted());
      edits.add(Candidates.day(dated.path(), day, state.situation()));
    }
  }

  private void group(List<FactLine> inner, int at, VersionState state, Set<Edit> edits) {
    Facts facts = state.situation().facts();
    Object[] frame = NearestMatch.of(facts, inner, state.frame(), any -> Cost.NONE).frame();
    boolean here = at == goal.line() && goal.wanted().equals(CoverageGoal.UNKNOWN);
    for (FactLine fact : inner) {
      clauses(fact, frame, edits);
      copy(fact, facts, frame, edits);
      almost(fact, facts, frame, edits);
      if (here && frame[fact.slot()] != null) {
        fact.clauses().forEach(clause -> leaveOut(clause.constraint().expression(), frame, edits));
      }
    }
  }

  /** An item, or another row of a table, that fits but for the condition of the goal. */
  private void almost(FactLine line, Facts facts, Object[] frame, Set<Edit> edits) {
    for (Clause clause : line.clauses()) {
      if (isGoal(clause)) {
        new NewItem(facts, literals).almost(line, frame, clause).ifPresent(edits::add);
        rows(line, facts, frame, edits);
      }
    }
  }

  private void rows(FactLine line, Facts facts, Object[] frame, Set<Edit> edits) {
    if (line.pattern().slot().factType().java() != TableRow.class) {
      return;
    }
    Object[] with = frame.clone();
    for (Object row : facts.of(line.pattern().slot().factType())) {
      with[line.slot()] = row;
      for (Clause clause : line.clauses()) {
        if (!isGoal(clause) && clause.truth(with) != ConditionTruth.TRUE) {
          Wishes.of(clause.constraint().expression(), true, with, literals).stream()
              .filter(wish -> wish.fact() != row)
              .forEach(wish -> edits.add(Edit.of(wish)));
        }
      }
    }
  }

  private boolean isGoal(Clause clause) {
    return clause.constraint().line() == goal.line()
        && clause.constraint().column() == goal.column();
  }

  /** Another item that says the same under a number of its own. */
  private static void copy(FactLine line, Facts facts, Object[] frame, Set<Edit> edits) {
    Object fact = frame[line.slot()];
    FactType type = line.pattern().slot().factType();
    if (fact instanceof Record item && type.list() != null && !(fact instanceof Facts.Phantom)) {
      edits.add(NewItem.copy(facts, type, item));
    }
  }

  private void clauses(FactLine line, Object[] frame, Set<Edit> edits) {
    if (frame[line.slot()] == null) {
      return;
    }
    for (Clause clause : line.clauses()) {
      if (isGoal(clause)) {
        Expression expression = clause.constraint().expression();
        bounds(expression, frame, edits);
        if (goal.wanted().equals(CoverageGoal.UNKNOWN)) {
          leaveOut(expression, frame, edits);
        }
      }
    }
  }

  /** Values at, just below and just above each bound. */
  private void bounds(Expression expression, Object[] frame, Set<Edit> edits) {
    for (Comparisons bound : Comparisons.in(expression)) {
      for (String operator : List.of("==", "<", ">")) {
        Wishes.of(new Comparison(operator, bound.left(), bound.right()), true, frame, literals)
            .forEach(wish -> edits.add(Edit.of(wish)));
      }
    }
  }

  private static void leaveOut(Expression expression, Object[] frame, Set<Edit> edits) {
    new Readings()
        .sources(expression, frame)
        .forEach(path -> edits.add(new Edit(Action.REMOVE, path, null, null)));
  }
}
