package io.casecheck.tests.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a host sets for an engine of its own changes nothing when rules are compiled in it. */
class EnginePropertiesTest {
  private static final List<String> PROPERTIES =
      List.of(
          "-Ddrools.lang.level=DRL10",
          "-Ddrools.dateformat=yyyy-MM-dd",
          "-Ddrools.jittingThreshold=0",
          "-Ddrools.externaliseCanonicalModelLambda=false");

  @TempDir private Path folder;

  @Test
  void aFolderIsCompiledToTheSameAnswers() throws Exception {
    String rules = FolderOfRules.in(folder.resolve("rules")).toString();
    String expected = answers(List.of(), rules);
    assertThat(expected).startsWith("1 rule: ").contains("OUR-001");
    assertThat(answers(PROPERTIES, rules)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"DRL6", "DRL10"})
  @Tag("long")
  void allRulesAreCompiledToTheSameAnswers(String level) throws Exception {
    List<String> properties = List.of("-Ddrools.lang.level=" + level, PROPERTIES.get(1));
    assertThat(answers(properties, "../drl")).isEqualTo(answers(List.of(), "../drl"));
  }

  private String answers(List<String> properties, String rules) throws Exception {
    return new OtherProcess(folder).with(properties).run(FolderOfRules.class, rules);
  }
}
