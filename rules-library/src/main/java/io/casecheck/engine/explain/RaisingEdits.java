package io.casecheck.engine.explain;

import io.casecheck.engine.Facts;
import io.casecheck.engine.explain.Line.AccumulateLine;
import io.casecheck.engine.explain.Line.FactLine;
import io.casecheck.engine.explain.Line.GroupLine;
import io.casecheck.explanation.CaseChange.Action;
import io.casecheck.explanation.ConditionTruth;
import io.casecheck.explanation.RuleVerdict;
import io.casecheck.model.Case;
import io.casecheck.model.TableRow;
import io.casecheck.pack.Scope;
import io.casecheck.pack.tree.Branch;
import io.casecheck.pack.tree.Condition.Function;
import io.casecheck.pack.tree.Expression.Read;
import io.casecheck.pack.tree.FactType;
import io.casecheck.pack.tree.Reads;
import io.casecheck.pack.tree.Rule;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How far a case is from the answer of a version of a rule, and changes that may bring it nearer:
 * those that turn a condition, items that fit as far as they can, and inputs that are read and not
 * stated.
 */
final class RaisingEdits {
  private static final long ABSENT = 1 << 20;
  private static final long OPEN = 1 << 8;

  private final VersionState state;
  private final PackLiterals literals;
  private final Facts facts;
  private final PlainValues plain;
  private final Set<Edit> items = new LinkedHashSet<>();
  private final Set<Edit> turning = new LinkedHashSet<>();
  private final Set<Edit> stating = new LinkedHashSet<>();
  private long open;

  RaisingEdits(VersionState state, PackLiterals literals) {
    this.state = state;
    this.literals = literals;
    this.facts = state.situation().facts();
    this.plain = new PlainValues(facts, literals);
    if (state.verdict() != RuleVerdict.FIRED) {
      state.shownLines().forEach(line -> line(line, state.frame()));
      gates();
    }
  }

  /** Those that settle a condition stand before those that only state an input. */
  Set<Edit> all(List<Scope> scopes) {
    Set<Edit> all = new LinkedHashSet<>(Candidates.of(state, literals, scopes, true));
    all.addAll(items);
    all.addAll(turning);
    all.addAll(stating);
    return all;
  }

  /**
   * Facts that are absent, then conditions that do not hold, then inputs that are read and not
   * stated; nothing if the version answers. An unknown condition is no nearer than a false one, so
   * that to state an input first and to turn it then is a way.
   */
  long distance() {
    return open + stating.stream().map(Edit::path).distinct().count();
  }

  private void gates() {
    Rule rule = state.lines().rule();
    Branch branch = rule.branches().get(state.alternative());
    Gates gates = new Gates(rule, state.situation());
    open += isHeld(gates.window(branch, state.frame()).truth()) ? 0 : OPEN;
    if (Gates.hasDeadline(branch)) {
      open += isHeld(gates.deadline(branch, state.frame()).truth()) ? 0 : OPEN;
    }
  }

  private static boolean isHeld(ConditionTruth truth) {
    return truth == ConditionTruth.TRUE;
  }

  private void line(Line line, Object[] frame) {
    if (line instanceof FactLine fact) {
      fact(fact, frame);
    } else if (line instanceof GroupLine group && !isHeld(group.whole().truth(facts, frame))) {
      open += OPEN;
      if (group.quantified().negated()) {
        group.inner().forEach(inner -> rows(inner, frame, false));
      } else {
        members(group.inner(), frame);
      }
    } else if (line instanceof AccumulateLine accumulate
        && !isHeld(accumulate.whole().truth(facts, frame))) {
      open += OPEN;
      Object[] with = members(List.of(accumulate.member()), frame);
      for (Function function : accumulate.accumulate().functions()) {
        Reads.visit(function.argument(), read -> state(read, with));
      }
    }
  }

  private Object[] members(List<FactLine> members, Object[] frame) {
    Object[] nearest = NearestMatch.of(facts, members, frame, any -> Cost.NONE).frame();
    members.forEach(member -> fact(member, nearest));
    return nearest;
  }

  private void fact(FactLine line, Object[] frame) {
    if (frame[line.slot()] == null) {
      open += ABSENT;
      item(line, frame);
      return;
    }
    boolean fits = true;
    for (Clause clause : line.clauses()) {
      ConditionTruth truth = clause.truth(frame);
      if (truth == ConditionTruth.FALSE || truth == ConditionTruth.UNKNOWN) {
        fits = false;
        open += OPEN;
        Reads.visit(clause.constraint().expression(), read -> state(read, frame));
      }
    }
    if (!fits) {
      item(line, frame);
      rows(line, frame, true);
    }
  }

  private void item(FactLine line, Object[] frame) {
    new NewItem(facts, literals).nearest(line, frame).ifPresent(items::add);
  }

  /** What would make any row of a table fit, or not fit: which one is nearest says little. */
  private void rows(FactLine line, Object[] frame, boolean fit) {
    FactType type = line.pattern().slot().factType();
    if (type.java() != TableRow.class) {
      return;
    }
    Object[] with = frame.clone();
    for (Object row : facts.of(type)) {
      with[line.slot()] = row;
      for (Clause clause : line.clauses()) {
        ConditionTruth right = fit ? ConditionTruth.TRUE : ConditionTruth.FALSE;
        if (clause.truth(with) != right) {
          Wishes.of(clause.constraint().expression(), fit, with, literals).stream()
              .filter(wish -> !(wish.fact() instanceof TableRow))
              .forEach(wish -> turning.add(Edit.of(wish)));
        }
      }
    }
  }

  /** States what a value that is read is made of, as far as it is not stated. */
  private void state(Read read, Object[] frame) {
    Object fact = frame[read.slot().index()];
    if (!(fact instanceof Record item)
        || fact instanceof Facts.Phantom
        || fact instanceof TableRow
        || fact instanceof Case) {
      return;
    }
    for (RecordComponent input : RecordShape.of(item).components()) {
      if (DerivedValues.inputs(read.component()).contains(input.getName())
          && RecordShape.read(input, item) == null) {
        String path = Readings.path(fact, input.getName());
        plain
            .of(input.getType(), read)
            .forEach(value -> stating.add(new Edit(Action.SET, path, value, null)));
      }
    }
  }
}
