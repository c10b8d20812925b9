package io.casecheck.engine.explain;

import io.casecheck.engine.Facts;
import io.casecheck.engine.Situation;
import io.casecheck.engine.Situations;
import io.casecheck.explanation.RuleVerdict;
import io.casecheck.model.Case;
import io.casecheck.pack.Pack;
import io.casecheck.pack.tree.Rule;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;

/**
 * Makes a case to which a version of a rule has an answer: it begins with what the scope of the
 * rule asks for, then goes on with that change which brings the version nearest to its answer.
 */
public final class CaseMaker {
  private static final int MOST_STEPS = 400;

  private static final Comparator<Step> NEAREST_FIRST =
      Comparator.comparingLong((Step step) -> step.edits.distance())
          .thenComparingInt(step -> step.order);

  private record Step(VersionState state, RaisingEdits edits, int order) {}

  private final Pack pack;
  private final PackLiterals literals;
  private final Situations situations;

  /**
   * A case that was made for a version of a rule.
   *
   * @param taken paths of what it must state of its parts though the version does not read it
   */
  public record Made(Case aCase, List<String> taken) {
    /** Copies. */
    public Made {
      taken = List.copyOf(taken);
    }
  }

  /**
   * Makes cases for the rules of a pack.
   *
   * @param situations sees cases as they will be evaluated
   */
  public CaseMaker(Pack pack, Situations situations) {
    this.pack = pack;
    this.literals = PackLiterals.of(pack);
    this.situations = situations;
  }

  /**
   * The case; where no change was found that raises the rule, the nearest that was.
   *
   * @param rule a version of a rule of the pack
   */
  public Made of(Rule rule) {
    Case start = new CaseStart(pack, situations, rule).made();
    Facts facts = raising(state(RuleLines.of(rule), start)).situation().facts();
    return new Made(facts.theCase(), TakenInputs.of(rule, facts));
  }

  /** Goes on from the nearest of all that were tried, until one is answered or too many are not. */
  private VersionState raising(VersionState start) {
    Queue<Step> next = new PriorityQueue<>(NEAREST_FIRST);
    Set<Case> seen = new HashSet<>();
    Step nearest = new Step(start, new RaisingEdits(start, literals), 0);
    next.add(nearest);
    for (int steps = 0; steps < MOST_STEPS && !next.isEmpty(); steps++) {
      Step step = next.remove();
      nearest = NEAREST_FIRST.compare(step, nearest) < 0 ? step : nearest;
      if (step.state.verdict() == RuleVerdict.FIRED) {
        return step.state;
      }
      for (Edit edit : step.edits.all(pack.scopes())) {
        applied(step.state.situation(), edit)
            .filter(seen::add)
            .map(changed -> state(start.lines(), changed))
            .ifPresent(to -> next.add(new Step(to, new RaisingEdits(to, literals), seen.size())));
      }
    }
    return nearest.state;
  }

  private VersionState state(RuleLines lines, Case aCase) {
    return VersionState.of(lines, situations.of(aCase));
  }

  /** What happened after the as-of day is told on the day after it. */
  private static Optional<Case> applied(Situation situation, Edit edit) {
    Case aCase = situation.facts().theCase();
    return CaseEditor.apply(aCase, edit)
        .or(
            () ->
                LastDay.of(edit.value())
                    .filter(last -> !last.isBefore(aCase.today()) && last.getYear() < 9999)
                    .map(last -> Candidates.day("asOf", last.plusDays(1), situation))
                    .flatMap(later -> CaseEditor.apply(aCase, later))
                    .flatMap(later -> CaseEditor.apply(later, edit)));
  }
}
