package io.casecheck.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.model.Level;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  private static final List<String> LEVELS = Stream.of(Level.values()).map(Level::name).toList();

  @ParameterizedTest(name = "{0} is meant as {1}")
  @CsvSource({
    "RECONSIDERATON, RECONSIDERATION",
    "reconsideration, RECONSIDERATION",
    "RECON, RECONSIDERATION",
    "ORG_DETERMINATION, ORGANIZATION_DETERMINATION",
    "org determination, ORGANIZATION_DETERMINATION",
    "COV_DET, COVERAGE_DETERMINATION",
    "INDEP-REV, INDEPENDENT_REVIEW"
  })
  void theNearestLevel(String typed, String meant) {
    assertThat(Spelling.nearest(typed, LEVELS)).isEqualTo(meant);
  }

  @ParameterizedTest(name = "{0} is near none")
  @CsvSource({"XX_REVIEW", "E_A", "ARBITRATION_PANEL", "'_'"})
  void noLevelIsNear(String typed) {
    assertThat(Spelling.nearest(typed, LEVELS)).isEmpty();
  }
}
