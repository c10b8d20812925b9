package io.casecheck.engine.explain;

import io.casecheck.engine.RuleEvaluator;
import io.casecheck.pack.tree.Branch;
import io.casecheck.pack.tree.Rule;
import java.util.List;

/**
 * A version of a rule, ready to be explained.
 *
 * @param rule the version
 * @param evaluator answers for it
 * @param branches lines of each of its alternatives
 */
record RuleLines(Rule rule, RuleEvaluator evaluator, List<List<Line>> branches) {
  static RuleLines of(Rule rule) {
    return new RuleLines(
        rule,
        new RuleEvaluator(rule),
        rule.branches().stream()
            .map(branch -> branch.conditions().stream().map(Line::of).toList())
            .toList());
  }

  /** Which alternative it is; of two that are equal the first. */
  int indexOf(Branch branch) {
    return rule.branches().indexOf(branch);
  }
}
