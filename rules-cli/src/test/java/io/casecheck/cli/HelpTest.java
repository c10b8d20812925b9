package io.casecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
  @TempDir Path folder;
  private CommandTester command;

  @BeforeEach
  void start() {
    command = new CommandTester(folder);
  }

  /** It fits a terminal of 80 columns and 25 lines, with the prompt below. */
  @ParameterizedTest
  @ValueSource(strings = {"--help", "help"})
  void helpIsShort(String asked) {
    command.columns(80);
    assertThat(command.run(asked)).isZero();
    assertThat(command.out()).contains("evaluate", "test", "compile", "schema", "Examples:");
    assertThat(command.out().lines().count()).isLessThan(25);
    assertThat(command.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
  }

  @Test
  void helpOfACommandIsTheSameBothWays() {
    assertThat(command.run("check", "--help")).isZero();
    String help = command.out();
    assertThat(command.run("help", "check")).isZero();
    assertThat(command.out()).isEqualTo(help);
  }

  @Test
  void helpOfACommandWithinACommandToo() {
    assertThat(command.run("new", "rule", "--help")).isZero();
    String help = command.out();
    assertThat(command.run("help", "new", "rule")).isZero();
    assertThat(command.out()).isEqualTo(help).contains("--effective");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evaluate",
        "deadlines",
        "explain",
        "test",
        "check",
        "diff",
        "docs",
        "new",
        "compile",
        "schema"
      })
  void everyCommandHelps(String name) {
    assertThat(command.run(name, "--help")).isZero();
    assertThat(command.out()).startsWith("Usage: casecheck " + name).doesNotContain("${", "null");
    assertThat(command.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(101));
  }

  @Test
  void versionIsTheBuilds() {
    assertThat(command.run("--version")).isZero();
    assertThat(command.out()).matches("casecheck \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "case",
        "findings",
        "case-file",
        "diff",
        "explanations",
        "scope",
        "sources",
        "pack"
      })
  void everySchemaIsASchema(String name) throws IOException {
    assertThat(command.run("schema", name)).isZero();
    assertThat(new JsonMapper().readTree(command.out()).path("$schema").asText())
        .contains("json-schema.org");
  }

  @Test
  void anUnknownSchemaGetsTheNames() {
    assertThat(command.run("schema", "cases")).isEqualTo(2);
    assertThat(command.err())
        .contains("case, case-file, diff, explanations, findings, pack, scope, sources");
  }
}
