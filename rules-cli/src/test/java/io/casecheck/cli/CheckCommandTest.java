package io.casecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final String RULE =
      """
      package common

      import io.casecheck.model.ClaimLine

      global io.casecheck.engine.Report findings

      rule "one-unit"
          @id("COMMON-CODING-901")
          @title("One unit")
          @category("CODING") @severity("ERROR")
          @effective("2023-04-01") @controls("SERVICE_DATE")
          @source("s")
          @message("There are {units} units.")
          @remedy("Bill one.")
      when
          $line : ClaimLine( code == "J1411", units != 1 )
      then
          findings.violated(drools, $line, "units");
      end
      """;

  @TempDir Path folder;
  private CommandTester command;

  @BeforeEach
  void start() {
    command =
        new CommandTester(folder)
            .file("rules/common/scope.yaml", "title: Common\n")
            .file(
                "rules/sources.yaml",
                "s: { authority: A, section: 1, title: T, address: \"https://example.org/\","
                    + " read: 2026-01-01, verified: yes }\n");
  }

  private int check(String rule, String... more) {
    command.file("rules/common/coding.drl", rule);
    String[] arguments = new String[more.length + 2];
    arguments[0] = "check";
    arguments[1] = "rules";
    System.arraycopy(more, 0, arguments, 2, more.length);
    return command.run(arguments);
  }

  @Test
  void saysHowMuchItLookedAtWhereNothingIsWrong() {
    assertThat(check(RULE)).isZero();
    assertThat(command.out()).isEqualTo("1 rule version in 1 scope, 0 problems\n");
  }

  @Test
  void showsEveryMistakeWithItsLineAMarkAndAFix() {
    String wrong =
        RULE.replace("code ==", "kode ==")
            .replace("\"units\");", "\"units\")")
            .replace("ERROR", "ERR");

    assertThat(check(wrong)).isEqualTo(1);
    assertThat(command.out())
        .contains(
            """
            rules/common/coding.drl:10:35: @severity is one of ERROR, WARNING, INFO. [metadata]
                    @category("CODING") @severity("ERR")
                                                  ^
                Fix: ERROR
            """)
        .contains(
            """
                    $line : ClaimLine( kode == "J1411", units != 1 )
                                       ^
                Fix: code
            """)
        .contains(
            """
            rules/common/coding.drl:18:46: Expected `;` after the call, found `end`. [syntax]
                    findings.violated(drools, $line, "units")
                                                             ^
                Fix: `;`
            """)
        .endsWith("\n3 problems\n");
  }

  @Test
  void tellsProgramsTheSame() {
    assertThat(check(RULE.replace("code ==", "kode =="), "--format", "json")).isEqualTo(1);
    assertThat(command.out())
        .startsWith(
            "{\"problems\":[{\"check\":\"unknown-field\",\"severity\":\"error\",\"file\":\"common/coding.drl\","
                + "\"line\":16,\"column\":24,\"rule\":\"one-unit\",")
        .endsWith("\"fix\":\"code\"}]}\n");
    check(RULE, "--format", "json");
    assertThat(command.out()).isEqualTo("{\"problems\":[]}\n");
  }

  @Test
  void anOverlayMayCiteWhatLiesBeneath() {
    String overlay = RULE.replace("@source(\"s\")", "@source(\"hcpcs-j1411\")");
    command.file("over/common/coding.drl", overlay);

    assertThat(command.run("check", "over", "--overlay")).isZero();
    assertThat(command.run("check", "over")).isEqualTo(1);
    assertThat(command.out()).contains("The register of sources has no hcpcs-j1411. [source]");
  }

  @Test
  void asksForAFolderThatIsThere() {
    assertThat(command.run("check", "nowhere")).isEqualTo(2);
    assertThat(command.err()).contains("there is no folder nowhere.");
    assertThat(command.run("check")).isEqualTo(2);
    assertThat(command.err()).contains("name the folder of rules: casecheck check FOLDER.");
  }
}
