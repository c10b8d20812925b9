package io.casecheck.engine.explain;

import io.casecheck.engine.ControllingDates.Dated;
import io.casecheck.engine.Situations;
import io.casecheck.engine.explain.CoverageGoal.Kind;
import io.casecheck.engine.explain.Line.FactLine;
import io.casecheck.engine.explain.Line.GroupLine;
import io.casecheck.explanation.CaseChange.Action;
import io.casecheck.model.Case;
import io.casecheck.pack.Branch;
import io.casecheck.pack.Expression;
import io.casecheck.pack.Expression.Comparison;
import io.casecheck.pack.Pack;
import io.casecheck.pack.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks for changes to a case after which it shows what no case has shown yet. */
final class StubSearch {
  private final Pack pack;
  private final PackLiterals literals;
  private final Situations situations;
  private final RuleLines lines;
  private final CoverageGoal goal;

  StubSearch(
      Pack pack, PackLiterals literals, Situations situations, Rule rule, CoverageGoal goal) {
    this.pack = pack;
    this.literals = literals;
    this.situations = situations;
    this.lines = RuleLines.of(rule);
    this.goal = goal;
  }

  /** One change, else two. */
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
    VersionCoverage coverage = new VersionCoverage(lines.rule());
    coverage.observe("", situations.of(aCase));
    return !coverage.holes().contains(goal);
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
      } else if (line instanceof GroupLine group) {
        Object[] inner =
            NearestMatch.of(
                    state.situation().facts(), group.inner(), state.frame(), any -> Cost.NONE)
                .frame();
        group.inner().forEach(fact -> clauses(fact, inner, edits));
      }
    }
    edits.addAll(Candidates.of(state, literals, pack.scopes(), true));
    edits.addAll(Candidates.of(state, literals, pack.scopes(), false));
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

  private void clauses(FactLine line, Object[] frame, Set<Edit> edits) {
    if (frame[line.slot()] == null) {
      return;
    }
    for (Clause clause : line.clauses()) {
      boolean here =
          clause.constraint().line() == goal.line()
              && clause.constraint().column() == goal.column();
      if (here) {
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
