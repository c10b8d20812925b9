package io.casecheck.engine;

import io.casecheck.pack.tree.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds every match of some rules on one case: the engine's share and the evaluators'. */
final class MatchRun {
  private final Program program;
  private final Facts facts;
  private final Budget budget;
  private final Faults faults;
  private final List<Match> matches = new ArrayList<>();

  MatchRun(Program program, Facts facts, Budget budget, Faults faults) {
    this.program = program;
    this.facts = facts;
    this.budget = budget;
    this.faults = faults;
  }

  /**
   * Matches that are certain, and those that are unknown.
   *
   * @param mostCombinations combinations of facts above which a rule is not started
   */
  List<Match> matches(long mostCombinations) {
    Accepted accepted = program.relevance().accepted(facts);
    Collection<Object> relevant = program.relevance().of(facts, accepted);
    IsolatedRun run = new IsolatedRun(relevant, budget, faults);
    run.run(
        program.quarantine(), program.combinations().exceeding(mostCombinations, facts, accepted));
    matches.addAll(certain(run.matches()));
    addUnknown();
    return matches;
  }

  /**
   * What the engine found, less what a list that the host does not hold may yet settle otherwise:
   * the engine takes every list as whole.
   */
  private List<Match> certain(List<Match> found) {
    if (facts.notHeld().isEmpty()) {
      return found;
    }
    Set<Rule> open =
        program.evaluators().stream()
            .filter(evaluator -> evaluator.readsListNotHeld(facts))
            .map(RuleEvaluator::rule)
            .collect(Collectors.toSet());
    return found.stream().filter(match -> !open.contains(match.rule())).toList();
  }

  /** The evaluator's share: what is unknown, and rules over lists that are not held. */
  private void addUnknown() {
    for (RuleEvaluator evaluator : program.evaluators()) {
      Rule rule = evaluator.rule();
      if (evaluator.isTouched(facts) && !faults.has(rule)) {
        faults.attempt(rule, () -> addUnknown(evaluator));
      }
    }
  }

  private void addUnknown(RuleEvaluator evaluator) {
    boolean judges = evaluator.readsListNotHeld(facts);
    int[] found = {0};
    budget.start();
    try {
      evaluator.matches(
          facts,
          match -> {
            budget.check(++found[0]);
            if (match.isUnknown() || judges) {
              matches.add(match);
            }
          });
    } finally {
      budget.stop();
    }
  }
}
