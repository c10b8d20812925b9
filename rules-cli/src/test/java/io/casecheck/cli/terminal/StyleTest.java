package io.casecheck.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleTest {
  private static final Style ASCII = new Style(false, false, 100);

  @ParameterizedTest
  @CsvSource({
    "§ 422, section  422",
    "≥ 16, >= 16",
    "naïve, naive",
    "dose ½, dose 1/2",
    "10⁹, 10^9",
    "漢, ?",
    "😀, ?"
  })
  void everyCharacterHasAStandIn(String text, String ascii) {
    assertThat(ASCII.plain(text)).isEqualTo(ascii);
    assertThat(new Style(false, true, 100).plain(text)).isEqualTo(text);
  }
}
