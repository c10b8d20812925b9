package io.casecheck.engine;

import io.casecheck.pack.LibraryLoader;
import io.casecheck.pack.Rule;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** Rules that are matched together, in one KIE base. Thread-safe. */
final class RuleBase {
  private static final int SESSIONS = 2;

  private final List<Rule> rules;
  private final Map<String, Rule> byKey = new HashMap<>();
  private final RuleBases bases;
  private final KieSessionsPool sessions;
  private @Nullable List<RuleBase> halves;

  RuleBase(List<Rule> rules, RuleBases bases, RuleModels models) {
    this.rules = List.copyOf(rules);
    this.bases = bases;
    ModelImpl model = new ModelImpl("");
    for (Rule rule : rules) {
      byKey.put(rule.key(), rule);
      for (int i = 0; i < rule.branches().size(); i++) {
        org.drools.model.Rule compiled = models.rules().get(rule.key() + "|" + i);
        if (compiled == null) {
          throw new IllegalStateException("the compiled pack lacks the rule " + rule.key());
        }
        model.addRule(compiled);
      }
    }
    models.globals().values().forEach(model::addGlobal);
    KieBase base = LibraryLoader.call(() -> KieBaseBuilder.createKieBaseFromModel(model));
    sessions = base.newKieSessionsPool(SESSIONS);
    // The engine looks some services up at the first session only, by the thread's class loader.
    LibraryLoader.call(() -> fire(List.of(), 1));
  }

  /**
   * Every match of the rules.
   *
   * @param most matches after which the budget is spent
   */
  List<Match> fire(Collection<Object> facts, int most) {
    Report report = new Report(byKey, most);
    KieSession session = sessions.newKieSession();
    try {
      session.setGlobal("findings", report);
      facts.forEach(session::insert);
      if (session.fireAllRules(most + 1) > most) {
        throw new BudgetSpentException();
      }
      return report.matches();
    } finally {
      session.dispose();
    }
  }

  List<Rule> rules() {
    return rules;
  }

  /** The rules in two bases, built when a rule first breaks and kept, since it will break again. */
  synchronized List<RuleBase> halves() {
    if (halves == null) {
      int half = rules.size() / 2;
      halves =
          List.of(bases.of(rules.subList(0, half)), bases.of(rules.subList(half, rules.size())));
    }
    return halves;
  }

  void close() {
    sessions.shutdown();
  }
}
