package io.casecheck.cli.answer;

import io.casecheck.cli.rules.PackChoice;
import io.casecheck.explanation.Explanation;
import io.casecheck.explanation.ValueDetail;
import io.casecheck.finding.Findings;
import io.casecheck.model.Case;
import io.casecheck.rule.RuleDescription;
import java.util.List;
import java.util.Map;

/** The part of the facade that the commands use, so that tests can answer in its place. */
public interface Evaluator extends AutoCloseable {
  Findings evaluate(Case aCase);

  /** Why one rule answers what it does; its id is one of {@link #rules}. */
  Explanation explain(Case aCase, String ruleId, ValueDetail detail);

  /** Why each rule of the scopes that apply answers what it does. */
  List<Explanation> explain(Case aCase, ValueDetail detail);

  List<RuleDescription> rules();

  /** Ids that are gone, each with the id in its place or an empty text. */
  Map<String, String> retired();

  @Override
  void close();

  /** Opens evaluators. */
  interface Source {
    /**
     * An evaluator for this pack.
     *
     * @throws io.casecheck.rule.RulePackException if the pack does not load
     */
    Evaluator open(PackChoice choice);
  }
}
