package io.casecheck.cli.diff;

import io.casecheck.CaseEvaluator;
import io.casecheck.EvaluatorOptions;
import io.casecheck.RulePack;
import io.casecheck.cli.cases.CaseInput;
import io.casecheck.cli.difference.AnswerDifferences;
import io.casecheck.cli.difference.PackDifference;
import io.casecheck.cli.rules.CriteriaSets;
import io.casecheck.cli.terminal.Progress;
import io.casecheck.cli.terminal.Terminal;
import io.casecheck.finding.Findings;
import io.casecheck.rule.RuleDescription;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lets two packs answer the same cases. */
final class DiffRun {
  private final Terminal terminal;
  private final RulePack was;
  private final RulePack is;

  DiffRun(Terminal terminal, RulePack was, RulePack is) {
    this.terminal = terminal;
    this.was = was;
    this.is = is;
  }

  /** What differs; equal packs need no evaluation. */
  PackDifference over(List<CaseInput> cases) {
    AnswerDifferences answers = new AnswerDifferences();
    if (!was.description().digests().equals(is.description().digests())) {
      try (Progress progress = new Progress(terminal, cases.size(), "cases");
          Side old = new Side(was);
          Side renewed = new Side(is)) {
        for (CaseInput input : cases) {
          progress.step();
          answers.add(input.name(), old.evaluate(input), renewed.evaluate(input));
        }
      }
    }
    return PackDifference.of(was.description(), is.description(), answers.all(), cases.size());
  }

  /** Evaluators of one pack; a criteria set that the pack does not have switches nothing on. */
  private static final class Side implements AutoCloseable {
    private final RulePack pack;
    private final List<RuleDescription> rules;
    private final Map<Set<String>, CaseEvaluator> evaluators = new HashMap<>();

    Side(RulePack pack) {
      this.pack = pack;
      this.rules = pack.description().rules();
    }

    Findings evaluate(CaseInput input) {
      return evaluators
          .computeIfAbsent(
              input.criteria(),
              criteria ->
                  pack.evaluator(
                      EvaluatorOptions.options().criteria(CriteriaSets.known(criteria, rules))))
          .evaluate(input.value());
    }

    @Override
    public void close() {
      evaluators.values().forEach(CaseEvaluator::close);
    }
  }
}
