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
 * @param windows when they are in force
 * @param tables rows of the tables of the scopes
 * @param relevance which facts the rules need
 * @param quarantine the rules in KIE bases
 */
record Program(
    List<Rule> rules,
    List<RuleEvaluator> evaluators,
    List<Combinations> combinations,
    Windows windows,
    Tables tables,
    Relevance relevance,
    Quarantine quarantine) {

  static Program of(List<Rule> rules, List<TableRow> rows, RuleBases bases) {
    return new Program(
        rules,
        rules.stream().map(RuleEvaluator::new).toList(),
        Combinations.of(rules),
        new Windows(rules),
        new Tables(rows),
        Relevance.of(rules, rows),
        new Quarantine(rules, bases));
  }
}
