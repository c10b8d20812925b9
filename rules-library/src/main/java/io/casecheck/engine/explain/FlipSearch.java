package io.casecheck.engine.explain;

import io.casecheck.engine.Answer;
import io.casecheck.engine.RuleEngine;
import io.casecheck.engine.Situation;
import io.casecheck.engine.Situations;
import io.casecheck.explanation.ConditionResult;
import io.casecheck.explanation.ConditionTruth;
import io.casecheck.explanation.Flip;
import io.casecheck.explanation.RuleVerdict;
import io.casecheck.explanation.ValueDetail;
import io.casecheck.finding.FindingOutcome;
import io.casecheck.finding.Findings;
import io.casecheck.model.Case;
import io.casecheck.pack.tree.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the fewest changes to a case that turn what a version of a rule answers. Changes are
 * tried one by one, then two together, and so on, those first that come nearest; the rule's own
 * evaluator says which one turns the answer, and the engine must then agree.
 */
final class FlipSearch {
  private static final int MOST_CHANGES = 4;
  private static final int KEPT = 6;
  private static final int MOST_TRIALS = 1_500;

  private record Trial(VersionState state, Case aCase, List<Edit> edits) {}

  private final RuleEngine engine;
  private final Situations situations;
  private final PackLiterals literals;
  private final ValueDetail detail;
  private final VersionState start;
  private final Case original;
  private int trials;

  FlipSearch(
      RuleEngine engine,
      Situations situations,
      PackLiterals literals,
      Case aCase,
      VersionState state,
      ValueDetail detail) {
    this.engine = engine;
    this.situations = situations;
    this.literals = literals;
    this.detail = detail;
    this.start = state;
    this.original = aCase;
  }

  /** What is unknown can be settled in two ways. */
  List<Flip> flips() {
    List<Flip> flips = new ArrayList<>();
    if (start.verdict() != RuleVerdict.FIRED) {
      find(RuleVerdict.FIRED).ifPresent(flips::add);
    }
    if (start.verdict() != RuleVerdict.SILENT) {
      find(RuleVerdict.SILENT).ifPresent(flips::add);
    }
    return flips;
  }

  private Optional<Flip> find(RuleVerdict target) {
    trials = 0;
    List<Trial> kept = List.of(new Trial(start, original, List.of()));
    for (int changes = 1; changes <= MOST_CHANGES && !kept.isEmpty(); changes++) {
      List<Trial> next = new ArrayList<>();
      Set<Set<Edit>> seen = new HashSet<>();
      for (Trial trial : kept) {
        for (Edit edit : candidates(trial, target)) {
          Trial tried = tried(trial, edit, seen);
          if (tried != null && reaches(tried, target)) {
            return Optional.of(flip(tried, target));
          }
          if (tried != null) {
            next.add(tried);
          }
        }
      }
      next.sort(Comparator.comparingLong(trial -> distance(trial, target)));
      kept = next.subList(0, Math.min(KEPT, next.size()));
    }
    return Optional.empty();
  }

  private Set<Edit> candidates(Trial trial, RuleVerdict target) {
    return Candidates.of(
        trial.state, literals, engine.pack().scopes(), target == RuleVerdict.FIRED);
  }

  private @Nullable Trial tried(Trial trial, Edit edit, Set<Set<Edit>> seen) {
    boolean again = trial.edits.stream().anyMatch(before -> before.path().equals(edit.path()));
    List<Edit> edits = new ArrayList<>(trial.edits);
    edits.add(edit);
    if (again || trials++ > MOST_TRIALS || !seen.add(new HashSet<>(edits))) {
      return null;
    }
    Optional<Case> changed = CaseEditor.apply(trial.aCase, edit);
    if (changed.isEmpty()) {
      return null;
    }
    Situation situation = situations.of(changed.get());
    return new Trial(VersionState.of(start.lines(), situation), changed.get(), List.copyOf(edits));
  }

  private static long distance(Trial trial, RuleVerdict target) {
    return target == RuleVerdict.FIRED
        ? trial.state.cost()
        : trial.state.settled().size() * Cost.FALSE + trial.state.open().size();
  }

  private boolean reaches(Trial trial, RuleVerdict target) {
    VersionState state = trial.state;
    boolean reached =
        target == RuleVerdict.FIRED
            ? state.settled().stream().anyMatch(answer -> isHere(answer.paths()))
            : state.settled().stream().noneMatch(answer -> isHere(answer.paths()))
                && state.open().stream().noneMatch(answer -> isHere(answer.paths()));
    return reached && engineAgrees(trial.aCase, target);
  }

  /** An answer is turned where it is shown; where nothing answers yet, any place will do. */
  private boolean isHere(List<String> paths) {
    List<Answer> shown = start.settled().isEmpty() ? start.open() : start.settled();
    return shown.isEmpty() || paths.equals(place(shown));
  }

  private List<String> place(List<Answer> shown) {
    return shown.stream()
        .filter(answer -> answer.match().frame() == start.frame())
        .findFirst()
        .map(Answer::paths)
        .orElseGet(() -> shown.get(0).paths());
  }

  private boolean engineAgrees(Case changed, RuleVerdict target) {
    Rule rule = start.lines().rule();
    Findings findings = engine.evaluate(changed);
    boolean fires =
        findings.findings().stream()
            .filter(finding -> finding.ruleId().equals(rule.metadata().id()))
            .filter(finding -> rule.metadata().effective().equals(finding.version()))
            .filter(finding -> isSettled(finding.outcome()))
            .anyMatch(finding -> isHere(finding.paths()));
    return (target == RuleVerdict.FIRED) == fires
        && !findings.considered().failed().contains(rule.metadata().id());
  }

  private static boolean isSettled(FindingOutcome outcome) {
    return outcome != FindingOutcome.UNKNOWN && outcome != FindingOutcome.FAILED;
  }

  private Flip flip(Trial trial, RuleVerdict target) {
    return new Flip(target, trial.edits.stream().map(edit -> edit.shown(detail)).toList());
  }

  /** Why no change was found, in words. */
  String reason() {
    List<ConditionResult> conditions =
        new ConditionList(start.lines().rule(), start.situation(), new Readings())
            .of(
                start.lines().rule().branches().get(start.alternative()),
                start.shownLines(),
                start.frame());
    return conditions.stream()
        .filter(condition -> condition.decides() && condition.truth() != ConditionTruth.TRUE)
        .map(ConditionResult::remark)
        .filter(remark -> !remark.isEmpty())
        .findFirst()
        .orElse("No change that was tried turns the answer.");
  }
}
