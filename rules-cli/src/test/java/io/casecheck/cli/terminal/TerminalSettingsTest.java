package io.casecheck.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalSettingsTest {
  @Test
  void noColorIsObeyed() {
    assertThat(TerminalSettings.colour(Map.of("TERM", "xterm-256color"))).isTrue();
    assertThat(TerminalSettings.colour(Map.of("TERM", "xterm", "NO_COLOR", "1"))).isFalse();
    assertThat(TerminalSettings.colour(Map.of("TERM", "xterm", "NO_COLOR", ""))).isTrue();
    assertThat(TerminalSettings.colour(Map.of("TERM", "dumb"))).isFalse();
    assertThat(TerminalSettings.colour(Map.of())).isFalse();
    assertThat(TerminalSettings.colour(Map.of("WT_SESSION", "a"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"80, 80", "200, 100", "7, 40", "wide, 100", "'', 100"})
  void theWidthIsThatOfTheScreenWithinReason(String columns, int width) {
    assertThat(TerminalSettings.width(Map.of("COLUMNS", columns))).isEqualTo(width);
  }

  @Test
  void anUnknownWidthIsTheWidest() {
    assertThat(TerminalSettings.width(Map.of())).isEqualTo(100);
  }
}
