package io.casecheck.cli;

import io.casecheck.finding.Findings;
import io.casecheck.model.Case;
import io.casecheck.rule.RuleDescription;
import java.util.List;

/** The part of the facade that the commands use, so that tests can answer in its place. */
interface Evaluator extends AutoCloseable {
  Findings evaluate(Case aCase);

  List<RuleDescription> rules();

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
