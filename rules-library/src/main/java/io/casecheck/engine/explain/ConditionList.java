package io.casecheck.engine.explain;

import io.casecheck.engine.ControllingDates.Dated;
import io.casecheck.engine.Facts;
import io.casecheck.engine.Situation;
import io.casecheck.engine.explain.Gates.Gate;
import io.casecheck.engine.explain.Line.AccumulateLine;
import io.casecheck.engine.explain.Line.FactLine;
import io.casecheck.engine.explain.Line.GroupLine;
import io.casecheck.explanation.ConditionKind;
import io.casecheck.explanation.ConditionResult;
import io.casecheck.explanation.ConditionTruth;
import io.casecheck.explanation.Reading;
import io.casecheck.pack.Scope;
import io.casecheck.pack.ScopeChoice;
import io.casecheck.pack.tree.Branch;
import io.casecheck.pack.tree.Condition.Function;
import io.casecheck.pack.tree.Condition.Pattern;
import io.casecheck.pack.tree.FactType;
import io.casecheck.pack.tree.Rule;
import io.casecheck.pack.tree.RuleMetadata;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes down the conditions of one alternative of a rule, and what became of each. */
final class ConditionList {
  private final Rule rule;
  private final Situation situation;
  private final Facts facts;
  private final Readings readings;
  private final List<ConditionResult> results = new ArrayList<>();

  ConditionList(Rule rule, Situation situation, Readings readings) {
    this.rule = rule;
    this.situation = situation;
    this.facts = situation.facts();
    this.readings = readings;
  }

  /** All of them, on these facts. */
  List<ConditionResult> of(Branch branch, List<Line> lines, Object[] frame) {
    Gates gates = new Gates(rule, situation);
    scope();
    criteria();
    window(gates, branch, frame);
    for (Line line : lines) {
      if (line instanceof FactLine fact) {
        fact(fact, frame, 0, true);
      } else if (line instanceof GroupLine group) {
        group(group, frame);
      } else if (line instanceof AccumulateLine accumulate) {
        accumulate(accumulate, frame);
      }
    }
    if (Gates.hasDeadline(branch)) {
      deadline(gates, branch, frame);
    }
    return results;
  }

  private void scope() {
    String text = "scope " + rule.scope() + " applies";
    Scope scope = Objects.requireNonNull(situation.loaded().get(rule.scope()));
    Map<Scope.Kind, @Nullable Boolean> fits = ScopeChoice.fits(scope, facts.theCase());
    if (fits.isEmpty()) {
      head(ConditionKind.SCOPE, text, ConditionTruth.TRUE, List.of(), "");
    }
    fits.forEach(
        (kind, fit) -> {
          String of = fits.size() == 1 ? text : text + " to the " + kind.folder();
          Reading read = new Reading(ScopeChoice.pathOf(kind.folder()), fit != null);
          head(ConditionKind.SCOPE, of, truth(fit), List.of(read), "");
        });
  }

  private static ConditionTruth truth(@Nullable Boolean fits) {
    if (fits == null) {
      return ConditionTruth.UNKNOWN;
    }
    return fits ? ConditionTruth.TRUE : ConditionTruth.FALSE;
  }

  private void criteria() {
    String set = rule.metadata().criteria();
    if (set != null) {
      boolean on = situation.settings().isOn(rule);
      head(
          ConditionKind.CRITERIA,
          "criteria set " + set + " is on",
          on ? ConditionTruth.TRUE : ConditionTruth.FALSE,
          List.of(),
          on ? "" : "No change to the case switches it on; whoever evaluates it does.");
    }
  }

  private void window(Gates gates, Branch branch, Object[] frame) {
    RuleMetadata metadata = rule.metadata();
    LocalDate expires = metadata.expires();
    String text =
        "in force from " + metadata.effective() + (expires == null ? "" : " to " + expires);
    Dated dated = gates.dated(branch, frame);
    List<Reading> read = List.of();
    if (dated != null) {
      read =
          dated.day() == null
              ? List.of(new Reading(dated.path(), false))
              : List.of(readings.stated(dated.path(), dated.day()));
    }
    head(ConditionKind.WINDOW, text, gates.window(branch, frame).truth(), read, "");
  }

  private void deadline(Gates gates, Branch branch, Object[] frame) {
    Gate gate = gates.deadline(branch, frame);
    List<Reading> read = new ArrayList<>();
    gate.missing().forEach(path -> read.add(new Reading(path, false)));
    if (read.isEmpty()) {
      read.addAll(Readings.of(Gates.at(branch.report().fact(), frame)));
      read.addAll(Readings.of(Gates.at(branch.report().other(), frame)));
    }
    boolean late = branch.report().other() != null;
    head(
        ConditionKind.DEADLINE,
        (late ? "filed after " : "runs for ") + String.valueOf(clock()),
        gate.truth(),
        read,
        gate.truth() == ConditionTruth.FALSE ? "It was filed in time." : "");
  }

  private String clock() {
    return rule.metadata().clock() == null ? "" : rule.metadata().clock().words();
  }

  private void head(
      ConditionKind kind, String text, ConditionTruth truth, List<Reading> read, String remark) {
    results.add(
        new ConditionResult(kind, 0, text, rule.file(), rule.line(), 0, true, truth, read, remark));
  }

  private void fact(FactLine line, Object[] frame, int depth, boolean decides) {
    Pattern pattern = line.pattern();
    Object fact = frame[line.slot()];
    String binding = pattern.binding() == null ? "" : "$" + pattern.binding() + " : ";
    ConditionTruth truth = ConditionTruth.TRUE;
    String remark = "";
    if (fact instanceof Facts.Phantom) {
      truth = ConditionTruth.UNKNOWN;
      remark = "The list is not held: nobody knows what is in it.";
    } else if (fact == null) {
      truth = ConditionTruth.FALSE;
      remark = absent(pattern.slot().factType());
    }
    results.add(
        new ConditionResult(
            ConditionKind.FACT,
            depth,
            binding + pattern.slot().factType().name(),
            rule.file(),
            pattern.line(),
            pattern.column(),
            decides,
            truth,
            Readings.of(fact),
            remark));
    line.clauses().forEach(clause -> clause(clause, frame, depth + 1, decides));
  }

  private static String absent(FactType type) {
    String path = type.listPath();
    if (path.isEmpty()) {
      return "No table of the scopes that apply has a row.";
    }
    return type.occursOnce()
        ? "A fact is absent: the case has no " + path + "."
        : "A fact is absent: the case has nothing in " + path + ".";
  }

  private void clause(Clause clause, Object[] frame, int depth, boolean decides) {
    results.add(
        new ConditionResult(
            ConditionKind.CONSTRAINT,
            depth,
            ValueText.oneLine(clause.constraint().text()),
            rule.file(),
            clause.constraint().line(),
            clause.constraint().column(),
            decides,
            clause.truth(frame),
            readings.of(clause.constraint().expression(), frame),
            ""));
  }

  private void group(GroupLine group, Object[] frame) {
    boolean negated = group.quantified().negated();
    ConditionTruth truth = group.whole().truth(facts, frame);
    Object[] inner = NearestMatch.of(facts, group.inner(), frame, any -> Cost.NONE).frame();
    String patterns =
        group.inner().stream().map(ConditionList::text).collect(Collectors.joining(" and "));
    String word = negated ? "not" : "exists";
    results.add(
        new ConditionResult(
            negated ? ConditionKind.NOT : ConditionKind.EXISTS,
            0,
            group.inner().size() > 1 ? word + "( " + patterns + " )" : word + " " + patterns,
            rule.file(),
            group.quantified().line(),
            group.quantified().column(),
            true,
            truth,
            List.of(),
            negated && truth == ConditionTruth.FALSE ? "The facts below fit, and must not." : ""));
    if (truth != ConditionTruth.NOT_REACHED) {
      group.inner().forEach(line -> fact(line, inner, 1, false));
    }
  }

  private void accumulate(AccumulateLine line, Object[] frame) {
    ConditionTruth truth = line.whole().truth(facts, frame);
    String functions =
        line.accumulate().functions().stream()
            .map(ConditionList::text)
            .collect(Collectors.joining(", "));
    List<Reading> members =
        truth == ConditionTruth.NOT_REACHED ? List.of() : new Members(facts, line).of(frame);
    results.add(
        new ConditionResult(
            ConditionKind.ACCUMULATE,
            0,
            functions + " of " + text(line.member()),
            rule.file(),
            line.accumulate().line(),
            line.accumulate().column(),
            true,
            truth,
            members,
            members.isEmpty() && truth != ConditionTruth.NOT_REACHED ? "No fact counts." : ""));
    for (Clause result : line.results()) {
      clause(result, frame, 1, false);
    }
  }

  private static String text(FactLine line) {
    String constraints =
        line.clauses().stream()
            .map(clause -> ValueText.oneLine(clause.constraint().text()))
            .collect(Collectors.joining(", "));
    return line.pattern().slot().factType().name()
        + (constraints.isEmpty() ? "()" : "( " + constraints + " )");
  }

  private static String text(Function function) {
    return "$" + function.binding() + " : " + function.kind().name().toLowerCase(Locale.ROOT);
  }
}
