package io.casecheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.engine.explain.Explainer;
import io.casecheck.engine.oracle.Domain;
import io.casecheck.engine.oracle.Fillings;
import io.casecheck.engine.oracle.OraclePack;
import io.casecheck.explanation.ConditionTruth;
import io.casecheck.explanation.Explanation;
import io.casecheck.explanation.RuleVerdict;
import io.casecheck.explanation.ValueDetail;
import io.casecheck.explanation.VersionExplanation;
import io.casecheck.model.Case;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random rules on random cases: what the conditions say is what the engine answers. */
class ExplainedOracleTest {
  private static final long SEED = Long.getLong("casecheck.oracle.seed", 20261125);
  private static final int RULES = 80;
  private static final int CASES = 50;
  private static final int EXPLAINED_WHOLE = 150;

  private final Random random = new Random(SEED);
  private final Map<RuleVerdict, Integer> verdicts = new EnumMap<>(RuleVerdict.class);
  private final List<String> wrong = new ArrayList<>();

  @Test
  void theConditionsSayWhatTheEngineAnswers() {
    OraclePack pack = OraclePack.of(random, RULES);
    int flips = 0;
    try (RuleEngine engine =
        new RuleEngine(
            pack.pack(),
            List.of(pack.compiled()),
            SmallPack.settings(100_000, 1_000_000, SmallPack.AMPLE))) {
      Explainer explainer = new Explainer(engine);
      for (int i = 0; i < CASES; i++) {
        Case aCase = Fillings.of(random, i % 2 == 0 ? Domain.NARROW : Domain.WIDE).known();
        explainer.explain(aCase, ValueDetail.LEFT_OUT).forEach(this::compare);
      }
      for (int i = 0; i < EXPLAINED_WHOLE; i++) {
        Case aCase = Fillings.of(random, Domain.NARROW).known();
        String id = pack.pack().rules().get(random.nextInt(RULES)).metadata().id();
        Explanation explanation = explainer.explain(aCase, id, ValueDetail.LEFT_OUT);
        compare(explanation);
        flips += explanation.versions().stream().mapToInt(v -> v.flips().isEmpty() ? 0 : 1).sum();
      }
    }
    System.out.println(
        "explained: seed %s, %s, %s of %s turned"
            .formatted(SEED, verdicts, flips, EXPLAINED_WHOLE));

    assertThat(wrong).isEmpty();
    assertThat(verdicts.keySet())
        .contains(RuleVerdict.FIRED, RuleVerdict.UNKNOWN, RuleVerdict.SILENT);
    assertThat(flips).isGreaterThan(EXPLAINED_WHOLE / 3);
  }

  private void compare(Explanation explanation) {
    verdicts.merge(explanation.verdict(), 1, Integer::sum);
    for (VersionExplanation version : explanation.versions()) {
      if (verdict(version) != version.verdict() || version.verdict() != explanation.verdict()) {
        wrong.add(
            "%s is %s, its version %s, its conditions %s"
                .formatted(
                    explanation.ruleId(),
                    explanation.verdict(),
                    version.verdict(),
                    verdict(version)));
      }
    }
  }

  private static RuleVerdict verdict(VersionExplanation version) {
    if (version.firstFalse() != null) {
      return RuleVerdict.SILENT;
    }
    boolean open =
        version.conditions().stream()
            .anyMatch(
                condition -> condition.decides() && condition.truth() == ConditionTruth.UNKNOWN);
    return open ? RuleVerdict.UNKNOWN : RuleVerdict.FIRED;
  }
}
