package io.casecheck.benchmarks;

import io.casecheck.model.Case;
import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: it has no matcher, so that its rules are the ones written by hand. */
final class EasyRulesPeer implements Peer {
  private final Rules rules = new Rules();
  private final RulesEngine engine = new DefaultRulesEngine();

  EasyRulesPeer() {
    for (Shape shape : Shapes.about("BENCHMARK", BenchmarkCases.CODES)) {
      rules.register(
          new RuleBuilder()
              .name(shape.id())
              .when(facts -> true)
              .then(facts -> shape.plain().accept(facts.get("case"), facts.get("sink")))
              .build());
    }
  }

  @Override
  public List<String> evaluate(Case aCase) {
    Sink sink = new Sink();
    Facts facts = new Facts();
    facts.put("case", aCase);
    facts.put("sink", sink);
    engine.fire(rules, facts);
    return sink.found();
  }

  @Override
  public List<String> found(Case aCase) {
    return evaluate(aCase).stream().sorted().toList();
  }
}
