package io.casecheck.cli.watch;

import io.casecheck.cli.cases.TreeSettings;
import io.casecheck.engine.Answer;
import io.casecheck.engine.RuleEngine;
import io.casecheck.engine.RuleEvaluator;
import io.casecheck.engine.Situation;
import io.casecheck.engine.Situations;
import io.casecheck.json.SampleCase;
import io.casecheck.json.SampleCaseResult;
import io.casecheck.pack.Pack;
import io.casecheck.pack.tree.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Runs sample cases by the rules' own evaluators, which takes no compilation. After a change of
 * rules only those cases run again to which a changed rule now answers otherwise.
 */
final class TreeTests {
  private Pack pack = Pack.NONE;
  private List<SampleCase> samples = List.of();
  private final Map<SampleCase, SampleCaseResult> results = new HashMap<>();
  private final Map<SampleCase, Situation> situations = new HashMap<>();

  /**
   * The cases that do not give what they expect, or do although they are pending.
   *
   * @param next the rules as they are now
   * @param all the cases; the same list if none of them changed
   */
  List<SampleCaseResult> failed(Pack next, List<SampleCase> all) {
    boolean afresh =
        samples != all || !pack.scopes().equals(next.scopes()) || !tablesEqual(pack, next);
    Predicate<SampleCase> affected = afresh ? sample -> true : affected(next);
    if (afresh) {
      results.clear();
      situations.clear();
    }
    Map<Set<String>, RuleEngine> engines = new HashMap<>();
    Map<Set<String>, Situations> seen = new HashMap<>();
    for (SampleCase sample : all) {
      if (affected.test(sample)) {
        RuleEngine engine =
            engines.computeIfAbsent(
                sample.criteria(),
                sets -> new RuleEngine(next, List.of(), TreeSettings.with(sets)));
        results.put(sample, sample.compare(engine.evaluateWithoutEngine(sample.input())));
      }
      situations.computeIfAbsent(
          sample,
          key ->
              seen.computeIfAbsent(
                      key.criteria(), sets -> new Situations(next, TreeSettings.with(sets)))
                  .of(key.input()));
    }
    pack = next;
    samples = all;
    return all.stream()
        .filter(sample -> passes(sample) == sample.isPending())
        .map(results::get)
        .toList();
  }

  private boolean passes(SampleCase sample) {
    SampleCaseResult result = results.get(sample);
    return result != null && result.passed();
  }

  private static boolean tablesEqual(Pack one, Pack other) {
    return one.tables().equals(other.tables());
  }

  private Predicate<SampleCase> affected(Pack next) {
    Set<Rule> before = new HashSet<>(pack.rules());
    Set<Rule> after = new HashSet<>(next.rules());
    List<RuleEvaluator> gone =
        pack.rules().stream()
            .filter(rule -> !after.contains(rule))
            .map(RuleEvaluator::new)
            .toList();
    List<RuleEvaluator> fresh =
        next.rules().stream()
            .filter(rule -> !before.contains(rule))
            .map(RuleEvaluator::new)
            .toList();
    return sample -> {
      Situation situation = situations.get(sample);
      return situation == null || !answers(gone, situation).equals(answers(fresh, situation));
    };
  }

  /** All that a finding is made of and a case can notice. */
  private static List<String> answers(List<RuleEvaluator> evaluators, Situation situation) {
    List<String> answers = new ArrayList<>();
    for (RuleEvaluator evaluator : evaluators) {
      for (Answer answer : situation.answers(evaluator)) {
        answers.add(answer.place() + answer.missing() + answer.deadline() + verb(answer));
      }
    }
    return answers.stream().sorted().toList();
  }

  private static String verb(Answer answer) {
    return answer.match().branch().report().verb().name();
  }
}
