package io.casecheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.CaseEvaluator;
import io.casecheck.json.FindingsWriter;
import io.casecheck.json.SampleCase;
import io.casecheck.pack.load.CompiledPackFile;
import io.casecheck.pack.load.LoadedPack;
import io.casecheck.tests.cases.Samples;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Two engines over the same rules, Drools and the evaluators, give the same bytes. */
class EngineAndEvaluatorsTest {
  private final FindingsWriter writer = FindingsWriter.withValues();

  @Test
  void theEvaluatorsAloneGiveTheBytesOfTheEngine() throws IOException {
    LoadedPack pack = bundled();
    Map<Set<String>, List<SampleCase>> byCriteria =
        Samples.all().stream().collect(Collectors.groupingBy(SampleCase::criteria));
    for (Map.Entry<Set<String>, List<SampleCase>> group : byCriteria.entrySet()) {
      try (RuleEngine engine =
          new RuleEngine(pack.pack(), pack.compiled(), settings(group.getKey()))) {
        group.getValue().forEach(sample -> compare(engine, sample));
      }
    }
  }

  private void compare(RuleEngine engine, SampleCase sample) {
    assertThat(writer.write(engine.evaluateWithoutEngine(sample.input())))
        .as(sample.toString())
        .isEqualTo(writer.write(engine.evaluate(sample.input())));
  }

  private static LoadedPack bundled() throws IOException {
    try (InputStream pack = CaseEvaluator.class.getResourceAsStream("bundled.pack")) {
      return CompiledPackFile.read(new BufferedInputStream(pack));
    }
  }

  private static EngineSettings settings(Set<String> criteria) {
    return new EngineSettings(
        new TreeSet<>(criteria),
        Duration.ofDays(14),
        Duration.ofHours(24),
        100_000,
        1_000_000,
        Duration.ofMinutes(1),
        20_000,
        null,
        "test");
  }
}
