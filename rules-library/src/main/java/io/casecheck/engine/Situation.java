package io.casecheck.engine;

import io.casecheck.pack.Scope;
import io.casecheck.pack.ScopeChoice;
import io.casecheck.pack.tree.Rule;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A case as rules see it.
 *
 * @param choice the scopes that apply to it
 * @param facts its facts, and the rows of the tables of those scopes
 * @param zone where its days are counted
 * @param settings what the host set
 * @param loaded all scopes that are loaded, by path
 */
public record Situation(
    ScopeChoice choice,
    Facts facts,
    ZoneId zone,
    EngineSettings settings,
    Map<String, Scope> loaded) {

  /** Whether the rule is asked at all: its scope applies and its criteria set is on. */
  public boolean asks(Rule rule) {
    return choice.paths().contains(rule.scope()) && settings.isOn(rule);
  }

  /** Turns matches on this case into answers. */
  public Answers answers() {
    return new Answers(facts, zone, settings.dueSoonDays(), settings.dueSoonHours());
  }

  /** What the rule answers, by its evaluator; nothing if it is not asked. */
  public List<Answer> answers(RuleEvaluator evaluator) {
    List<Answer> all = new ArrayList<>();
    if (asks(evaluator.rule())) {
      Answers answers = answers();
      evaluator.matches(
          facts,
          match -> {
            Answer answer = answers.of(match);
            if (answer != null) {
              all.add(answer);
            }
          });
    }
    return all;
  }
}
