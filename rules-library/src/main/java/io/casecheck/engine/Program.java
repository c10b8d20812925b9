package io.casecheck.engine;

import io.casecheck.model.TableRow;
import io.casecheck.pack.Source;
import io.casecheck.pack.tree.Rule;
import io.casecheck.pack.tree.Section;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of some scopes that can say something of cases with some sections, ready to run.
 *
 * @param rules the rules
 * @param evaluators their three-valued evaluators
 * @param combinations which of them would combine too many facts
 * @param texts what findings of a rule share, by the rule itself
 * @param windows when the rules of the scopes are in force, whatever the sections
 * @param tables rows of the tables of the scopes
 * @param relevance which facts the rules need
 * @param quarantine the rules in KIE bases
 */
record Program(
    List<Rule> rules,
    List<RuleEvaluator> evaluators,
    CombinationBudget combinations,
    Map<Rule, FindingTexts> texts,
    Windows windows,
    Tables tables,
    Relevance relevance,
    Quarantine quarantine) {

  /**
   * Of the rules of some scopes those that need no section but these.
   *
   * @param all the rules of the scopes
   * @param rows rows of their tables
   */
  static Program of(
      List<Rule> all,
      Set<Section> sections,
      List<TableRow> rows,
      Map<String, Source> sources,
      RuleBases bases) {
    List<Rule> rules =
        all.stream().filter(rule -> sections.containsAll(Section.neededBy(rule))).toList();
    FactFilters filters = new FactFilters();
    return new Program(
        rules,
        rules.stream().map(RuleEvaluator::new).toList(),
        new CombinationBudget(rules, filters),
        texts(rules, sources),
        new Windows(all),
        new Tables(rows),
        Relevance.of(rules, rows, filters),
        new Quarantine(rules, bases));
  }

  private static Map<Rule, FindingTexts> texts(List<Rule> rules, Map<String, Source> sources) {
    Map<Rule, FindingTexts> texts = new IdentityHashMap<>();
    rules.forEach(rule -> texts.put(rule, FindingTexts.of(rule, sources)));
    return Collections.unmodifiableMap(texts);
  }
}
