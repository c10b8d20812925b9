package io.casecheck.cli.cases;

import io.casecheck.engine.EngineSettings;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;

/** What the commands evaluate sample cases with: what evaluators have where a host sets nothing. */
public final class TreeSettings {
  private TreeSettings() {}

  /** With these criteria sets switched on. */
  public static EngineSettings with(Set<String> criteria) {
    return new EngineSettings(
        new TreeSet<>(criteria),
        Duration.ofDays(14),
        Duration.ofHours(24),
        100_000,
        1_000_000,
        Duration.ofSeconds(10),
        20_000,
        null,
        "sample cases");
  }
}
