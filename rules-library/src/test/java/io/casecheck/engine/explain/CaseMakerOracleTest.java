package io.casecheck.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.engine.Facts;
import io.casecheck.engine.RuleEngine;
import io.casecheck.engine.Situations;
import io.casecheck.engine.SmallPack;
import io.casecheck.engine.oracle.Domain;
import io.casecheck.engine.oracle.Fillings;
import io.casecheck.engine.oracle.OraclePack;
import io.casecheck.explanation.CaseChange.Action;
import io.casecheck.explanation.ConditionTruth;
import io.casecheck.explanation.Explanation;
import io.casecheck.explanation.ValueDetail;
import io.casecheck.model.Case;
import io.casecheck.pack.tree.FactType;
import io.casecheck.pack.tree.Rule;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The case that is made for a random rule raises it, by the word of the engine, whatever stands in
 * what the rule is said not to ask for; or it says which conditions stay.
 */
class CaseMakerOracleTest {
  private static final long SEED = Long.getLong("casecheck.oracle.seed", 20261129);
  private static final int RULES = 100;
  private static final int CASES = 200;

  private final Random random = new Random(SEED);
  private final OraclePack pack = OraclePack.of(random, RULES);
  private final Situations situations =
      new Situations(pack.pack(), SmallPack.settings(100_000, 1_000_000, SmallPack.AMPLE));
  private final List<String> wrong = new ArrayList<>();
  private final List<Rule> silent = new ArrayList<>();
  private int exchanged;

  @Test
  void theCaseRaisesTheRuleOrSaysWhatStays() {
    try (RuleEngine engine =
        new RuleEngine(
            pack.pack(),
            List.of(pack.compiled()),
            SmallPack.settings(100_000, 1_000_000, SmallPack.AMPLE))) {
      CaseMaker maker = new CaseMaker(pack.pack(), situations);
      pack.pack().rules().forEach(rule -> hold(engine, rule, maker.of(rule)));
      List<String> missed = missed(engine);
      System.out.println(
          "cases that are made: seed %s, %s of %s rules raised, %s constants exchanged, %s of the others raised by chance: %s"
              .formatted(SEED, RULES - silent.size(), RULES, exchanged, missed.size(), missed));

      assertThat(wrong).isEmpty();
      assertThat(silent.size()).isLessThan(RULES / 2);
      assertThat(exchanged).isGreaterThan(RULES);
      assertThat(missed.size()).as("could be raised: %s", missed).isLessThan(RULES / 20);
    }
  }

  private void hold(RuleEngine engine, Rule rule, CaseMaker.Made made) {
    if (fired(engine, made.aCase()).contains(rule.metadata().id())) {
      made.taken().forEach(path -> exchange(engine, rule, made.aCase(), path));
      return;
    }
    silent.add(rule);
    Explanation explanation =
        new Explainer(engine).explain(made.aCase(), rule.metadata().id(), ValueDetail.LEFT_OUT);
    boolean saysWhy =
        explanation.versions().get(0).conditions().stream()
            .anyMatch(condition -> condition.decides() && condition.truth() != ConditionTruth.TRUE);
    if (!saysWhy) {
      wrong.add(rule.name() + " stays silent, and no condition says why");
    }
  }

  /** What a rule does not ask for can be any other constant that the case may state. */
  private void exchange(RuleEngine engine, Rule rule, Case made, String path) {
    for (Case other : others(made, path)) {
      exchanged++;
      if (!fired(engine, other).contains(rule.metadata().id())) {
        wrong.add(rule.name() + " asks for " + path);
      }
    }
  }

  private List<Case> others(Case made, String path) {
    Enum<?> now = stated(made, path);
    List<Case> others = new ArrayList<>();
    for (Object constant : now.getDeclaringClass().getEnumConstants()) {
      if (constant != now) {
        CaseEditor.apply(made, new Edit(Action.SET, path, constant, null)).ifPresent(others::add);
      }
    }
    return others;
  }

  private Enum<?> stated(Case aCase, String path) {
    Facts facts = situations.of(aCase).facts();
    for (FactType type : FactType.values()) {
      for (Object fact : facts.of(type)) {
        for (RecordComponent component : type.java().getRecordComponents()) {
          if (fact instanceof Record item
              && Readings.path(fact, component.getName()).equals(path)) {
            return (Enum<?>) RecordShape.read(component, item);
          }
        }
      }
    }
    throw new IllegalStateException("nothing at " + path);
  }

  private static List<String> fired(RuleEngine engine, Case aCase) {
    return engine.evaluate(aCase).considered().fired();
  }

  /** Rules that a random case raises, though none that was made did. */
  private List<String> missed(RuleEngine engine) {
    Set<String> raised = new HashSet<>();
    for (int i = 0; i < CASES; i++) {
      Case aCase = Fillings.of(random, i % 2 == 0 ? Domain.NARROW : Domain.WIDE).known();
      raised.addAll(fired(engine, aCase));
    }
    return silent.stream()
        .filter(rule -> raised.contains(rule.metadata().id()))
        .map(Rule::name)
        .toList();
  }
}
