package io.casecheck.cli.answer;

import io.casecheck.CaseEvaluator;
import io.casecheck.EvaluatorOptions;
import io.casecheck.cli.rules.PackChoice;
import io.casecheck.explanation.Explanation;
import io.casecheck.explanation.ValueDetail;
import io.casecheck.finding.Findings;
import io.casecheck.model.Case;
import io.casecheck.rule.RuleDescription;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Opens the evaluators of the library. */
public final class CaseEvaluators implements Evaluator.Source {
  @Override
  public Evaluator open(PackChoice choice) {
    EvaluatorOptions options = EvaluatorOptions.options().criteria(choice.criteria());
    for (Path overlay : choice.overlays()) {
      options = options.overlay(overlay);
    }
    Path rules = choice.rules();
    return new Opened(
        rules == null ? CaseEvaluator.bundled(options) : CaseEvaluator.load(rules, options));
  }

  private record Opened(CaseEvaluator evaluator) implements Evaluator {
    @Override
    public Findings evaluate(Case aCase) {
      return evaluator.evaluate(aCase);
    }

    @Override
    public Explanation explain(Case aCase, String ruleId, ValueDetail detail) {
      return evaluator.explain(aCase, ruleId, detail);
    }

    @Override
    public List<Explanation> explain(Case aCase, ValueDetail detail) {
      return evaluator.explain(aCase, detail);
    }

    @Override
    public List<RuleDescription> rules() {
      return evaluator.rules();
    }

    @Override
    public Map<String, String> retired() {
      return evaluator.retired();
    }

    @Override
    public void close() {
      evaluator.close();
    }
  }
}
