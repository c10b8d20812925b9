package io.casecheck.pack.check;

import io.casecheck.model.Program;
import io.casecheck.model.State;
import io.casecheck.pack.Scope;
import io.casecheck.pack.check.logic.Clause;
import io.casecheck.pack.check.logic.Clauses;
import io.casecheck.pack.check.logic.Constants;
import io.casecheck.pack.check.logic.Ranges;
import io.casecheck.pack.check.logic.Term;
import io.casecheck.pack.tree.Branch;
import io.casecheck.pack.tree.Condition;
import io.casecheck.pack.tree.Condition.Accumulate;
import io.casecheck.pack.tree.Condition.Constraint;
import io.casecheck.pack.tree.Condition.Function;
import io.casecheck.pack.tree.Condition.Pattern;
import io.casecheck.pack.tree.Condition.Quantified;
import io.casecheck.pack.tree.ControllingDate;
import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.Rule;
import io.casecheck.pack.tree.RuleMetadata;
import io.casecheck.pack.tree.Slot;
import io.casecheck.pack.tree.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is known of a case when a branch of a rule is satisfied, as far as it is known for sure. */
final class Premises {
  private static final ConditionLogic LOGIC = new ConditionLogic(TermNames.OWN);

  /** The component of a reported fact that is held against the window of the rule. */
  private static final Map<ControllingDate, String> WINDOWS =
      Map.of(
          ControllingDate.SERVICE_DATE, "ClaimLine.serviceDate",
          ControllingDate.NOTICE_DATE, "Determination.noticeDate");

  /**
   * Something that holds.
   *
   * @param text what, as an author would say it
   * @param line line that says so; 0 if no line of the conditions does
   * @param clauses what it leaves possible
   */
  record Premise(String text, int line, Clauses clauses) {}

  private final List<Premise> all = new ArrayList<>();
  private Clauses known = Clauses.ANY;

  private Premises(List<Premise> all, Clauses known) {
    this.all.addAll(all);
    this.known = known;
  }

  /** What the rule's folder and window say before any condition does. */
  static Premises before(Rule rule, Branch branch, @Nullable Scope scope) {
    Premises premises = new Premises(List.of(), Clauses.ANY);
    if (scope != null) {
      premises.folder(scope);
    }
    premises.window(rule, branch, rule.metadata().effective(), rule.metadata().expires());
    return premises;
  }

  /** What the rule's folder says, and that the controlling date is this day. */
  static Premises on(Rule rule, Branch branch, @Nullable Scope scope, LocalDate day) {
    Premises premises = new Premises(List.of(), Clauses.ANY);
    if (scope != null) {
      premises.folder(scope);
    }
    premises.window(rule, branch, day, day);
    return premises;
  }

  private void folder(Scope scope) {
    String text = "the folder is for " + scope.path();
    if (!scope.programs().isEmpty()) {
      Term program =
          Term.of("Coverage.program", new Constants(Set.of((Object[]) Program.values())));
      Constants some = new Constants(Set.copyOf(scope.programs()));
      add(new Premise(text, 0, Clauses.of(program, some)));
    }
    if (!scope.states().isEmpty()) {
      Term state = Term.of("Coverage.state", new Constants(Set.of((Object[]) State.values())));
      add(new Premise(text, 0, Clauses.of(state, new Constants(Set.copyOf(scope.states())))));
    }
  }

  /** What the window says where the day of filing controls and is stated. */
  static Clauses filedOn(Rule rule, Branch branch, @Nullable LocalDate day) {
    RuleMetadata metadata = rule.metadata();
    Premises premises = new Premises(List.of(), Clauses.ANY);
    reported(branch, "Appeal.filedOn")
        .ifPresent(
            term ->
                premises.days(
                    term,
                    day == null ? metadata.effective() : day,
                    day == null ? metadata.expires() : day));
    return premises.known();
  }

  private void window(Rule rule, Branch branch, LocalDate effective, @Nullable LocalDate expires) {
    ControllingDate controls = rule.metadata().controls();
    Optional<String> term =
        controls == ControllingDate.AS_OF
            ? Optional.of("Case.today")
            : reported(branch, WINDOWS.getOrDefault(controls, "."));
    term.ifPresent(some -> days(some, effective, expires));
  }

  private void days(String term, LocalDate effective, @Nullable LocalDate expires) {
    Ranges days = Ranges.of(">=", day(effective), true);
    if (expires != null) {
      days = (Ranges) days.and(Ranges.of("<=", day(expires), true));
    }
    String until = expires == null ? "" : " until " + expires;
    add(
        new Premise(
            "the rule is in force from " + effective + until,
            0,
            Clauses.of(Term.of(term, Ranges.all(true)), days)));
  }

  private static Optional<String> reported(Branch branch, String component) {
    Slot fact = branch.report().fact();
    String type = component.substring(0, component.indexOf('.'));
    return fact != null && fact.factType().name().equals(type)
        ? Optional.of(TermNames.own(fact) + component.substring(component.indexOf('.')))
        : Optional.empty();
  }

  private static BigDecimal day(LocalDate day) {
    return BigDecimal.valueOf(day.toEpochDay());
  }

  /** All that holds if every condition of the branch does. */
  static Premises of(Rule rule, Branch branch, @Nullable Scope scope) {
    Premises premises = before(rule, branch, scope);
    for (Condition condition : branch.conditions()) {
      if (condition instanceof Pattern pattern) {
        pattern.constraints().forEach(premises::add);
      } else if (condition instanceof Accumulate accumulate) {
        premises.addResults(accumulate);
        accumulate.constraints().forEach(premises::add);
      }
    }
    return premises;
  }

  /** What these and the conditions of some patterns leave possible. */
  Clauses with(Quantified quantified) {
    Clauses both = known;
    for (Pattern pattern : quantified.patterns()) {
      both = both.and(LOGIC.all(pattern.constraints()));
    }
    return both;
  }

  void add(Constraint constraint) {
    add(premise(constraint));
  }

  static Premise premise(Constraint constraint) {
    return new Premise(
        "`" + constraint.text() + "`", constraint.line(), LOGIC.of(constraint.expression(), true));
  }

  private void add(Premise premise) {
    all.add(premise);
    known = known.and(premise.clauses());
  }

  /** A count is not negative; the least and the greatest value are values that counted. */
  void addResults(Accumulate accumulate) {
    Clauses counted = known.and(LOGIC.all(accumulate.pattern().constraints()));
    for (Function function : accumulate.functions()) {
      String result = TermNames.own(function.slot());
      if (function.kind() == Function.Kind.COUNT) {
        add(
            new Premise(
                "a count is not negative",
                0,
                Clauses.of(
                    Term.of(result, Ranges.all(true)), Ranges.of(">=", BigDecimal.ZERO, true))));
      } else if (function.kind() != Function.Kind.SUM) {
        addOneOf(result, function.argument(), counted);
      }
    }
  }

  private void addOneOf(String result, Expression argument, Clauses counted) {
    if (!argument.type().is(Type.Kind.NUMBER) && !argument.type().is(Type.Kind.DATE)) {
      return;
    }
    boolean whole = LinearForm.isWhole(argument.type());
    Term value = Term.of(TermNames.OWN.of(argument), Ranges.all(whole));
    Ranges some = Ranges.all(whole).complement();
    for (Clause clause : counted.clauses()) {
      some = some.or((Ranges) clause.of(value));
    }
    add(
        new Premise(
            "the result is one of the values that count",
            0,
            Clauses.of(Term.of(result, Ranges.all(whole)), some)));
  }

  /** The same, to be added to apart. */
  Premises copy() {
    return new Premises(all, known);
  }

  /** What all of them leave possible. */
  Clauses known() {
    return known;
  }

  /** The first of these that alone satisfies a test. */
  Optional<Premise> first(Predicate<Premise> test) {
    return all.stream().filter(test).findFirst();
  }
}
