package io.casecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.casecheck.model.Case;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class EvaluatorOptionsTest {
  private static final EvaluatorOptions NONE = EvaluatorOptions.options();

  @Test
  void whatIsNotSetIsWhatTheDocumentsSay() {
    assertThat(settings(NONE))
        .containsEntry("dueSoonDays", "PT336H")
        .containsEntry("dueSoonHours", "PT24H")
        .containsEntry("mostMatches", "100000")
        .containsEntry("mostCombinations", "1000000")
        .containsEntry("atMost", "PT10S");
    assertThat(NONE.mostRulesInMemory()).isEqualTo(20_000);
  }

  @Test
  void eachOptionSetsWhatItIsNamedForAndKeepsTheOthers() {
    EvaluatorOptions all =
        NONE.criteria("guide")
            .dueSoon(Duration.ofDays(1), Duration.ofHours(2))
            .mostMatches(3)
            .mostCombinations(4)
            .atMost(Duration.ofSeconds(5))
            .mostRulesInMemory(6);

    assertThat(settings(all))
        .containsEntry("dueSoonDays", "PT24H")
        .containsEntry("dueSoonHours", "PT2H")
        .containsEntry("mostMatches", "3")
        .containsEntry("mostCombinations", "4")
        .containsEntry("atMost", "PT5S");
    assertThat(all.mostRulesInMemory()).isEqualTo(6);
    assertThat(all.criteria("ours").criteria()).containsExactly("guide", "ours");
    assertThat(all.overlay(Path.of("one")).overlay(Path.of("two")).overlays())
        .containsExactly(Path.of("one"), Path.of("two"));
    assertThat(NONE.criteria()).isEmpty();
  }

  @Test
  void whatIsOutOfRangeIsRefusedByNameWithWhatWasGiven() {
    refused(() -> NONE.mostMatches(0), "mostMatches must be 1 or more, and is 0");
    refused(() -> NONE.mostCombinations(0), "mostCombinations must be 1 or more, and is 0");
    refused(() -> NONE.mostRulesInMemory(-1), "mostRulesInMemory must be 1 or more, and is -1");
    refused(() -> NONE.atMost(Duration.ZERO), "atMost must be longer than zero, and is PT0S");
    Duration negative = Duration.ofHours(-1);
    refused(() -> NONE.atMost(negative), "atMost must be longer than zero, and is PT-1H");
    refused(
        () -> NONE.dueSoon(negative, Duration.ZERO),
        "dueSoon must be zero or longer for clocks in days, and is PT-1H");
    refused(
        () -> NONE.dueSoon(Duration.ZERO, negative),
        "dueSoon must be zero or longer for clocks in hours, and is PT-1H");
  }

  private static void refused(ThrowingCallable option, String message) {
    assertThatIllegalArgumentException().isThrownBy(option).withMessage(message);
  }

  /** As the receipt of an answer has them. */
  private static Map<String, String> settings(EvaluatorOptions options) {
    OffsetDateTime asOf = OffsetDateTime.parse("2026-03-20T10:00:00-04:00");
    try (CaseEvaluator evaluator = CaseEvaluator.bundled(options)) {
      return evaluator.evaluate(Case.builder().asOf(asOf).build()).receipt().settings();
    }
  }
}
