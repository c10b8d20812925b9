package io.casecheck.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.cli.CommandTester;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputTest {
  @TempDir Path folder;
  private CommandTester command;

  @BeforeEach
  void start() {
    command = new CommandTester(folder);
  }

  static Stream<Arguments> badCases() {
    String asOf = "asOf: 2026-04-23T10:00:00-04:00\n";
    return Stream.of(
        Arguments.of(
            asOf + "claim: { form: PROFESSIONAL, linez: [] }\n", "case.yaml:2:30: ", "lines"),
        Arguments.of(
            asOf + "coverage: { program: MEDICARE_ADVANTAG }\n",
            "case.yaml:2:22: ",
            "MEDICARE_ADVANTAGE"),
        Arguments.of(asOf + "patient: { birthDate: 1980-13-41 }\n", "case.yaml:2:23: ", ""),
        Arguments.of("drug: Hemgenix\n", "case.yaml", "asOf"),
        Arguments.of(asOf + "patient: {\n", "case.yaml:3:1: ", ""),
        Arguments.of("", "case.yaml: ", "no case"),
        Arguments.of("just a text\n", "case.yaml:1:1: ", ""));
  }

  @ParameterizedTest
  @MethodSource("badCases")
  void saysWhereAndWhatAndNeverShowsTheText(String text, String place, String says) {
    assertThat(command.file("case.yaml", text).run("evaluate", "case.yaml")).isEqualTo(2);
    assertThat(command.err())
        .startsWith(place)
        .contains(says)
        .doesNotContain("Exception", "\tat ", "1980", "just a text");
    assertThat(command.out()).isEmpty();
  }

  @Test
  void aMissingFileIsNamed() {
    assertThat(command.run("evaluate", "nowhere.yaml")).isEqualTo(2);
    assertThat(command.err()).startsWith("nowhere.yaml: There is no such file.");
  }

  @Test
  void aMissingFolderOfRulesIsNamed() {
    command.file("case.yaml", "asOf: 2026-04-23T10:00:00-04:00\n");
    assertThat(command.run("evaluate", "case.yaml", "--rules", "nowhere")).isEqualTo(2);
    assertThat(command.err())
        .isEqualTo("casecheck: --rules: there is no folder or file nowhere.\n");
  }

  @Test
  void aMistypedCriteriaSetIsNoSilence() {
    command.withRealRules().file("case.yaml", "asOf: 2026-04-23T10:00:00-04:00\n");
    for (String[] run :
        new String[][] {
          {"evaluate", "case.yaml"}, {"new", "case", "HEMGENIX-CODING-003", "--into", "new"}
        }) {
      String[] mistyped = Arrays.copyOf(run, run.length + 2);
      mistyped[run.length] = "--criteria";
      mistyped[run.length + 1] = "gide";
      assertThat(command.run(mistyped)).isEqualTo(2);
      assertThat(command.err())
          .isEqualTo(
              "casecheck: the rules have no criteria set gide; they have guide. Did you mean"
                  + " guide?\n");
    }
  }

  @Test
  void aMistypedCommandGetsTheNearestOne() {
    assertThat(command.run("evalute")).isEqualTo(2);
    assertThat(command.err()).contains("evaluate").doesNotContain("Exception");
  }

  @Test
  void aMistypedOptionGetsTheNearestOne() {
    assertThat(command.run("evaluate", "--fromat", "json", "case.yaml")).isEqualTo(2);
    assertThat(command.err()).contains("--format").doesNotContain("Exception");
  }

  @Test
  void casesAfterTheRulesGetTheirOption() {
    assertThat(command.run("check", "our-rules", "our-cases")).isEqualTo(2);
    assertThat(command.err()).contains("For cases write: --cases our-cases");
  }

  @Test
  void aMistypedChoiceGetsTheChoices() {
    assertThat(command.run("evaluate", "--format", "xml", "case.yaml")).isEqualTo(2);
    assertThat(command.err()).contains("--format", "text", "json").doesNotContain("Exception");
  }

  @Test
  void withoutACommandTheUsageHelps() {
    assertThat(command.run()).isEqualTo(2);
    assertThat(command.err()).contains("evaluate", "test", "schema");
  }

  @Test
  void withoutAFileTheUsageHelps() {
    assertThat(command.run("evaluate")).isEqualTo(2);
    assertThat(command.err()).contains("FILE", "casecheck evaluate --help");
  }
}
