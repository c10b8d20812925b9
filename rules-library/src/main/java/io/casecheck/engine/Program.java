package io.casecheck.engine;

import io.casecheck.model.TableRow;
import io.casecheck.pack.Rule;
import java.util.List;

/**
 * The rules of some scopes, ready to run.
 *
 * @param rules the rules
 * @param evaluators their three-valued evaluators
 * @param rows rows of the tables of the scopes
 * @param base the rules in one KIE base
 */
record Program(
    List<Rule> rules, List<RuleEvaluator> evaluators, List<TableRow> rows, RuleBase base) {}
