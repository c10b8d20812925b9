package io.casecheck.engine;

import io.casecheck.model.TableRow;
import io.casecheck.pack.Rule;
import java.util.List;

/**
 * The rules of some scopes, ready to run.
 *
 * @param rules the rules
 * @param evaluators their three-valued evaluators
 * @param combinations those that combine lists
 * @param rows rows of the tables of the scopes
 * @param quarantine the rules in KIE bases
 */
record Program(
    List<Rule> rules,
    List<RuleEvaluator> evaluators,
    List<Combinations> combinations,
    List<TableRow> rows,
    Quarantine quarantine) {

  static Program of(List<Rule> rules, List<TableRow> rows, RuleBases bases) {
    return new Program(
        rules,
        rules.stream().map(RuleEvaluator::new).toList(),
        Combinations.of(rules),
        rows,
        new Quarantine(rules, bases));
  }
}
