package io.casecheck.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "00053[0-9]+ 000530",
        "00053[0-9]* 00053",
        "0?(13|85)[0-9A-Za-z] 130",
        "D66|D67|D68[.]0.*|D68[.]1 D66",
        "D68[.]0.* D68.0",
        "(?i).*(hympavzi|marstacimab).* hympavzi",
        "[1-9][AC-HJ-N][0-9]-?[A-Z]{2}[0-9]{2,3} 1A0AA00",
        "[^0]x{3} axxx",
        "\\d\\dA 00A",
      })
  void theFirstWayToMatchIsWritten(String pattern, String text) {
    assertThat(MatchingText.of(pattern)).contains(text);
    assertThat(Pattern.matches(pattern, text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(?=J)J14.4", "[a-c&&[b]]", "(a)\\1", "\\p{L}+", "(?<code>J)", "a*"})
  void whatIsNotReadMakesNoText(String pattern) {
    assertThat(MatchingText.of(pattern)).isEmpty();
  }

  @Test
  void aTextThatDoesNotMatchAfterAllIsLeftOut() {
    assertThat(MatchingText.of("a\\bb")).isEmpty();
  }
}
