package io.casecheck.engine.explain;

import io.casecheck.engine.ControllingDates.Dated;
import io.casecheck.engine.Facts;
import io.casecheck.engine.Situation;
import io.casecheck.engine.Term;
import io.casecheck.engine.explain.Gates.Gate;
import io.casecheck.engine.explain.Line.AccumulateLine;
import io.casecheck.engine.explain.Line.FactLine;
import io.casecheck.engine.explain.Line.GroupLine;
import io.casecheck.explanation.CaseChange.Action;
import io.casecheck.explanation.ConditionTruth;
import io.casecheck.model.Appeal;
import io.casecheck.model.Case;
import io.casecheck.pack.Scope;
import io.casecheck.pack.tree.Branch;
import io.casecheck.pack.tree.Condition.Function;
import io.casecheck.pack.tree.Expression.Read;
import io.casecheck.pack.tree.Expression.Result;
import io.casecheck.pack.tree.FactType;
import io.casecheck.pack.tree.Rule;
import io.casecheck.pack.tree.RuleMetadata;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Single changes to a case that may turn one condition of what is shown of a rule. */
final class Candidates {
  private static final List<Integer> DAYS_LATER = List.of(1, 7, 30, 60, 65, 90, 180, 365, 1000);

  private final Rule rule;
  private final Situation situation;
  private final PackLiterals literals;
  private final List<Scope> scopes;
  private final boolean wanted;
  private final Object[] frame;
  private final Set<Edit> edits = new LinkedHashSet<>();

  private Candidates(
      VersionState state,
      Object[] frame,
      PackLiterals literals,
      List<Scope> scopes,
      boolean wanted) {
    this.rule = state.lines().rule();
    this.situation = state.situation();
    this.literals = literals;
    this.scopes = scopes;
    this.wanted = wanted;
    this.frame = frame;
  }

  /**
   * Changes that may make true what is not, or one of what is true false.
   *
   * @param wanted whether the rule should fire
   */
  static Set<Edit> of(
      VersionState state, PackLiterals literals, List<Scope> scopes, boolean wanted) {
    Set<Edit> edits = new LinkedHashSet<>();
    for (Object[] frame : state.framesAlike()) {
      Candidates candidates = new Candidates(state, frame, literals, scopes, wanted);
      candidates.find(state);
      candidates.edits.forEach(edit -> edits.add(edit.in(state.situation().zone())));
    }
    return edits;
  }

  /** What stands last in a rule is what it is about; what selects its facts stands first. */
  private void find(VersionState state) {
    for (int i = state.shownLines().size() - 1; i >= 0; i--) {
      line(state.shownLines().get(i));
    }
    gates(rule.branches().get(state.alternative()));
    scope();
  }

  private boolean isRight(ConditionTruth truth) {
    return truth == ConditionTruth.NOT_REACHED
        || truth == (wanted ? ConditionTruth.TRUE : ConditionTruth.FALSE);
  }

  private void add(List<Wish> wishes) {
    PartB.last(wishes, situation.facts().theCase()).stream().map(Edit::of).forEach(edits::add);
  }

  private void scope() {
    boolean applies = situation.choice().paths().contains(rule.scope());
    if (!wanted || applies) {
      return;
    }
    for (Scope scope : scopes) {
      if (scope.path().equals(rule.scope())) {
        scope.drugNames().forEach(name -> set("drug", name));
        scope.payerNames().forEach(name -> set("coverage.payer", name));
        scope.programs().forEach(program -> set("coverage.program", program));
        scope.states().forEach(state -> set("coverage.state", state));
      }
    }
  }

  private void set(String path, @Nullable Object value) {
    if (value != null) {
      edits.add(new Edit(Action.SET, path, value, null));
    }
  }

  private void gates(Branch branch) {
    Gates gates = new Gates(rule, situation);
    Gate window = gates.window(branch, frame);
    Dated dated = gates.dated(branch, frame);
    if (dated != null && !isRight(window.truth())) {
      window(dated, window.truth());
    }
    if (Gates.hasDeadline(branch)) {
      Gate deadline = gates.deadline(branch, frame);
      deadline.missing().forEach(this::state);
      if (!isRight(deadline.truth())) {
        filing(Gates.at(branch.report().other(), frame));
      }
    }
  }

  private void window(Dated dated, ConditionTruth truth) {
    RuleMetadata metadata = rule.metadata();
    LocalDate expires = metadata.expires();
    if (!wanted) {
      day(dated.path(), metadata.effective().minusDays(1));
    } else if (truth == ConditionTruth.UNKNOWN || expires == null) {
      day(dated.path(), metadata.effective());
    } else {
      day(dated.path(), metadata.effective());
      day(dated.path(), expires);
    }
  }

  private void day(String path, LocalDate day) {
    edits.add(day(path, day, situation));
  }

  /** Some dates are days, some are read from moments. */
  static Edit day(String path, LocalDate day, Situation situation) {
    boolean moment = path.endsWith("asOf") || path.endsWith("At");
    return new Edit(Action.SET, path, moment ? moment(day, situation) : day, null);
  }

  /** Noon of a day where the days of the case are counted. */
  static OffsetDateTime moment(LocalDate day, Situation situation) {
    return day.atTime(LocalTime.NOON).atZone(situation.zone()).toOffsetDateTime();
  }

  private void state(String path) {
    day(path, situation.facts().theCase().today());
  }

  private void filing(@Nullable Object fact) {
    if (fact instanceof Appeal appeal && appeal.filedOn() != null) {
      String path = Readings.path(appeal, "filedOn");
      for (int days : DAYS_LATER) {
        LocalDate day = appeal.filedOn().plusDays(wanted ? days : -days);
        edits.add(new Edit(Action.SET, path, day, path));
      }
    }
  }

  private void line(Line line) {
    if (line instanceof FactLine fact) {
      fact(fact, frame, wanted);
    } else if (line instanceof GroupLine group) {
      if (!isRight(group.whole().truth(situation.facts(), frame))) {
        group(group);
      }
    } else if (line instanceof AccumulateLine accumulate) {
      if (!isRight(accumulate.whole().truth(situation.facts(), frame))) {
        accumulate(accumulate);
      }
    }
  }

  /** A fact that should fit, or should not. */
  private void fact(FactLine line, Object[] with, boolean fits) {
    Object fact = with[line.slot()];
    if (fact == null) {
      if (fits) {
        new NewItem(situation.facts(), literals).fitting(line, with).ifPresent(edits::add);
      }
      return;
    }
    ConditionTruth right = fits ? ConditionTruth.TRUE : ConditionTruth.FALSE;
    for (int i = line.clauses().size() - 1; i >= 0; i--) {
      Clause clause = line.clauses().get(i);
      ConditionTruth truth = clause.truth(with);
      if (truth != right && truth != ConditionTruth.NOT_REACHED) {
        add(Wishes.of(clause.constraint().expression(), fits, with, literals));
      }
    }
    if (!fits) {
      remove(fact);
    }
  }

  private void remove(Object fact) {
    boolean item =
        !(fact instanceof Facts.Phantom)
            && !(fact instanceof Case)
            && FactType.of(fact).list() != null;
    if (item) {
      edits.add(new Edit(Action.REMOVE, Facts.path(fact), null, null));
    }
  }

  private void group(GroupLine group) {
    boolean fit = wanted != group.quantified().negated();
    Object[] inner =
        NearestMatch.of(situation.facts(), group.inner(), frame, any -> Cost.NONE).frame();
    for (FactLine line : group.inner()) {
      fact(line, inner, fit);
    }
    if (fit) {
      NewItem item = new NewItem(situation.facts(), literals);
      group.inner().forEach(line -> item.fitting(line, inner).ifPresent(edits::add));
    }
  }

  /** More facts, fewer facts, or another value of one of them: the trial says which it takes. */
  private void accumulate(AccumulateLine line) {
    new NewItem(situation.facts(), literals).fitting(line.member(), frame).ifPresent(edits::add);
    for (Object member : new Members(situation.facts(), line).facts(frame)) {
      if (!(member instanceof Facts.Phantom)) {
        remove(member);
        Object[] with = frame.clone();
        with[line.member().slot()] = member;
        line.member().clauses().stream()
            .filter(clause -> clause.truth(with) != ConditionTruth.TRUE)
            .forEach(
                clause -> add(Wishes.of(clause.constraint().expression(), true, with, literals)));
        for (Clause result : line.results()) {
          Comparisons.in(result.constraint().expression())
              .forEach(bound -> argument(line, bound, member));
        }
      }
    }
    Object[] nearest =
        NearestMatch.of(situation.facts(), List.of(line.member()), frame, any -> Cost.NONE).frame();
    if (nearest[line.member().slot()] != null) {
      fact(line.member(), nearest, true);
    }
  }

  /** The argument of one member, so that the result comes to lie beside its bound. */
  private void argument(AccumulateLine line, Comparisons result, Object member) {
    if (!(result.left() instanceof Result left)) {
      return;
    }
    Object bound = Term.of(result.right()).value(frame);
    Object now = left(left);
    for (Function function : line.accumulate().functions()) {
      // A count says how many there are, and nothing of what any of them states.
      boolean own = function.slot().equals(left.slot()) && function.kind() != Function.Kind.COUNT;
      if (own && bound != null && function.argument() instanceof Read read) {
        for (int step = -1; step <= 1; step++) {
          Object value = Neighbours.step(bound, step);
          if (function.kind() == Function.Kind.SUM && now != null) {
            value = shifted(read, member, value, now);
          }
          String like = Readings.path(member, read.component().name());
          add(DerivedValues.wishes(member, read.component(), value, like));
        }
      }
    }
  }

  private @Nullable Object left(Result result) {
    return Slots.areFilled(Slots.of(result), frame) ? Term.of(result).value(frame) : null;
  }

  /** What one member must be for the sum to become the value. */
  private static Object shifted(Read read, Object member, Object value, Object sum) {
    Object own = read.component().read().apply(member);
    BigDecimal before = own == null ? BigDecimal.ZERO : Term.decimal(own);
    return before.add(Term.decimal(value)).subtract(Term.decimal(sum));
  }
}
