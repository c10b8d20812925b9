package io.casecheck;

import io.casecheck.finding.Findings;
import io.casecheck.model.Case;
import io.casecheck.rule.PackProblem;
import io.casecheck.rule.RuleDescription;
import java.util.List;
import java.util.Set;

/**
 * Holds rules against something before they answer, such as sample cases. {@link
 * EvaluatorOptions#acceptance} asks for it.
 */
@FunctionalInterface
public interface PackAcceptance {
  /**
   * What is wrong with the rules; none if they may answer.
   *
   * @param candidate the rules, compiled; only while this method runs
   */
  List<PackProblem> problems(Candidate candidate);

  /** Rules that may become those of an evaluator. */
  interface Candidate {
    /**
     * The answer to one case.
     *
     * @param criteria criteria sets that are switched on for it, whatever the evaluator switches on
     */
    Findings evaluate(Case aCase, Set<String> criteria);

    /** Every version of every rule, by scope, file and line. */
    List<RuleDescription> rules();
  }
}
