package io.casecheck.cli.mutation;

import io.casecheck.cli.cases.TreeSettings;
import io.casecheck.engine.Answer;
import io.casecheck.engine.RuleEvaluator;
import io.casecheck.engine.Situation;
import io.casecheck.engine.Situations;
import io.casecheck.json.SampleCase;
import io.casecheck.pack.Pack;
import io.casecheck.pack.tree.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds out which mutants the sample cases notice, by the rules' own evaluators: no compilation.
 */
final class MutantJudge {
  private record Known(SampleCase sample, Situation situation) {}

  /** A case and what the rule, unchanged, answers to it. */
  private record Witness(Known known, Signature before) {}

  private final Pack pack;
  private final List<Known> known;
  private final Map<String, List<Witness>> witnesses = new HashMap<>();

  MutantJudge(Pack pack, List<SampleCase> samples) {
    this.pack = pack;
    Map<Set<String>, Situations> situations = new HashMap<>();
    this.known =
        samples.stream()
            .filter(sample -> !sample.isPending())
            .map(
                sample ->
                    new Known(
                        sample,
                        situations
                            .computeIfAbsent(
                                sample.criteria(),
                                criteria -> new Situations(pack, TreeSettings.with(criteria)))
                            .of(sample.input())))
            .toList();
  }

  /** Whether a case would fail with the mutant in place of its rule. */
  boolean isNoticed(Mutant mutant) {
    String id = mutant.ruleId();
    List<RuleEvaluator> versions =
        mutant.of(versions(id)).stream().map(RuleEvaluator::new).toList();
    for (Witness witness : witnesses.computeIfAbsent(id, this::witnesses)) {
      Signature after = signature(versions, witness.known.situation);
      if (witness.before.isNoticed(after, id, witness.known.sample)) {
        return true;
      }
    }
    return false;
  }

  private List<Rule> versions(String id) {
    return pack.rules().stream().filter(rule -> rule.metadata().id().equals(id)).toList();
  }

  /** Cases in which the rule is asked; those to which it answers come first. */
  private List<Witness> witnesses(String id) {
    List<Rule> rules = versions(id);
    List<RuleEvaluator> versions = rules.stream().map(RuleEvaluator::new).toList();
    return known.stream()
        .filter(each -> rules.stream().anyMatch(each.situation::asks))
        .map(each -> new Witness(each, signature(versions, each.situation)))
        .sorted(
            Comparator.comparing(
                witness -> witness.before.settled().isEmpty() && witness.before.open().isEmpty()))
        .toList();
  }

  private static Signature signature(List<RuleEvaluator> versions, Situation situation) {
    List<Answer> answers = new ArrayList<>();
    versions.forEach(version -> answers.addAll(situation.answers(version)));
    return Signature.of(answers);
  }
}
