package io.casecheck.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.cli.CommandTester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
        .endsWith("\"fix\":\"code\",\"edits\":[]}]}\n");
    check(RULE.replace("units\");", "units\")"), "--format", "json");
    assertThat(command.out())
        .endsWith(
            "\"fix\":\"`;`\",\"edits\":[{\"file\":\"common/coding.drl\",\"line\":18,"
                + "\"column\":46,\"endLine\":18,\"endColumn\":46,\"replacement\":\";\"}]}]}\n");
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
  void aWarningIsShownAndDoesNotStopUnlessItIsAskedTo() {
    String unused = RULE.replace("import", "import io.casecheck.model.Claim\nimport");

    assertThat(check(unused)).isZero();
    assertThat(command.out())
        .startsWith(
            """
            rules/common/coding.drl:3:1: warning: Claim is imported and not used. [unused-import]
                import io.casecheck.model.Claim
                ^
                Fix: remove this line

            1 rule version in 1 scope, 1 problem, 0 errors
            """);
    assertThat(check(unused, "--fail-on", "warning")).isEqualTo(1);
  }

  @Test
  void aPackSetsHowMuchItsChecksMatter() {
    command.file("rules/pack.yaml", "checks: { unused-import: error }\n");
    String unused = RULE.replace("import", "import io.casecheck.model.Claim\nimport");

    assertThat(check(unused)).isEqualTo(1);
    assertThat(command.out()).contains("coding.drl:3:1: Claim is imported");
  }

  @Test
  void showsWhatItWouldMendAndWritesNothing() throws IOException {
    String wrong = RULE.replace("== \"J1411\"", "= 'J1411'").replace("units\");", "units\")");

    assertThat(check(wrong, "--fix", "--dry-run")).isEqualTo(1);
    assertThat(command.out())
        .isEqualTo(
            """
            --- rules/common/coding.drl
            +++ rules/common/coding.drl
            @@ -13,7 +13,7 @@
                 @message("There are {units} units.")
                 @remedy("Bill one.")
             when
            -    $line : ClaimLine( code = 'J1411', units != 1 )
            +    $line : ClaimLine( code == "J1411", units != 1 )
             then
            -    findings.violated(drools, $line, "units")
            +    findings.violated(drools, $line, "units");
             end
            """);
    assertThat(rules()).isEqualTo(wrong);
  }

  @Test
  void saysThatNothingCanBeMended() {
    assertThat(check(RULE.replace("code ==", "kode =="), "--fix", "--dry-run")).isEqualTo(1);
    assertThat(command.out()).isEmpty();
    assertThat(command.err())
        .contains("nothing can be mended for certain; check without --fix says what is wrong.");
  }

  @Test
  void mendsAndSaysWhatIsLeft() throws IOException {
    String wrong = RULE.replace("code ==", "kode =").replace("\n", "\r\n");

    assertThat(check("\uFEFF" + wrong, "--fix")).isEqualTo(1);
    assertThat(rules()).isEqualTo("\uFEFF" + wrong.replace("kode =", "kode =="));
    assertThat(command.err()).contains("1 file mended.");
    assertThat(command.out()).contains("no component kode").endsWith("\n1 problem\n");

    command.run("check", "rules", "--fix");
    assertThat(command.err()).contains("0 files mended.");
  }

  @Test
  void looksAtOneFileOfAPack() {
    command.file("rules/sources.yaml", "t: 1\n").file("rules/drug/x/scope.yaml", "titel: X\n");
    check(RULE.replace("code ==", "kode =="));

    assertThat(command.run("check", "rules/common/coding.drl")).isEqualTo(1);
    assertThat(command.out().lines().filter(line -> line.contains(": ")))
        .isNotEmpty()
        .allMatch(line -> line.startsWith("rules/common/coding.drl:") || line.startsWith("    "));
  }

  private static final String CASES =
      """
      name: one
      case:
        claim: { lines: [ { number: 1, code: J1141, units: 1, modifiers: [ JZ ] } ] }
        diagnoses: [ { number: 1, code: D67 } ]
      ---
      name: meant
      from: one
      set: { "claim.lines[number=1].code": J9099, "diagnoses[number=1].code": "D6-" }
      unlistedCodes: [ J9099 ]
      rows:
        - set: { "claim.lines[number=1].code": "99990" }
        - set: { "diagnoses[number=1].code": d67 }
      """;

  @Test
  void findsCodesOfCasesThatNoTableHasUnlessTheyAreMeant() {
    command.file("cases/a.yaml", CASES);

    assertThat(check(RULE, "--cases", "cases")).isZero();
    assertThat(command.out())
        .startsWith(
            """
            cases/a.yaml:3:40: warning: HCPCS Level II of the second quarter of 2026 has no J1141.\
             A case that means it, or one of another time, names it in `unlistedCodes`. [case-code]
                code: J1141
                      ^
                Fix: J1411

            cases/a.yaml:8:73: warning: D6- is no code of ICD-10-CM, which has a letter, a digit\
             and a third character, then a dot and up to four more. A case that means it names it\
             in `unlistedCodes`. [case-code]
                code: "D6-"
                      ^
            """)
        .endsWith("\n1 rule version in 1 scope, 2 problems, 0 errors\n");
    assertThat(check(RULE, "--cases", "cases", "--fail-on", "warning")).isEqualTo(1);
    assertThat(check(RULE, "--cases", "casus")).isEqualTo(2);
    assertThat(command.err()).contains("--cases: there is no folder casus.");
  }

  @Test
  void aPackSetsHowMuchCodesOfCasesMatter() {
    command.file("cases/a.yaml", CASES).file("rules/pack.yaml", "checks: { case-code: error }\n");

    assertThat(check(RULE, "--cases", "cases")).isEqualTo(1);
  }

  @Test
  void aCodeNeedNotBeSaidToBeMeantIfATableListsIt() {
    command.file(
        "cases/a.yaml",
        CASES.replace("J1141", "J1411")
            + "---\n"
            + """
        name: listed
        from: one
        set: { "claim.lines[number=1].code": J1411 }
        unlistedCodes: [ J1411 ]
        """);
    check(RULE, "--cases", "cases");
    assertThat(command.out())
        .contains("HCPCS Level II lists J1411: `unlistedCodes` need not name it. [case-code]");
  }

  @Test
  void explainsACheck() {
    assertThat(command.run("check", "--explain", "unknown-field")).isZero();
    assertThat(command.out()).contains("Take one that is listed", "Wrong:", "Right:");
    assertThat(command.run("check", "--explain", "unknown-feild")).isEqualTo(2);
    assertThat(command.err()).contains("there is no check unknown-feild; there are ");
  }

  private String rules() throws IOException {
    return Files.readString(folder.resolve("rules/common/coding.drl"));
  }

  @Test
  void casesAreNotTakenForRules() {
    command.file("cases/base/clean.yaml", CASES);
    assertThat(command.run("check", "cases")).isEqualTo(2);
    assertThat(command.err())
        .contains("cases holds no rules; sample cases are run by: casecheck test cases.");
  }

  @Test
  void aFileThatIsMissedIsNamedInTheFolderThatWasGiven() {
    command.file("rules/drug/beqvez/coding.drl", "package drug.beqvez\n");
    assertThat(command.run("check", "rules")).isEqualTo(1);
    assertThat(command.out())
        .contains(
            "rules/drug/beqvez/scope.yaml: The scope has no scope.yaml, which only an overlay");
    command.run("check", "rules", "--overlay");
    assertThat(command.out()).contains("and the pack beneath has no such scope.");
  }

  @Test
  void aSourceThatIsReadOnADayToComeIsMarked() {
    LocalDate latest = LocalDate.now(ZoneOffset.ofHours(14));
    String sources =
        """
        s:
          authority: A
          section: 1
          address: https://example.org/
          read: %s
          verified: yes
        """;
    command.file("rules/sources.yaml", sources.formatted(latest));
    assertThat(check(RULE)).as(command.out()).isZero();
    command.file("rules/sources.yaml", sources.formatted(latest.plusDays(30)));
    assertThat(check(RULE)).isEqualTo(1);
    assertThat(command.out())
        .contains("rules/sources.yaml:5:9: s was read on a day to come; the check is of 2")
        .contains("[read-day]");
    command.file("rules/pack.yaml", "checks: { read-day: info }\n");
    assertThat(check(RULE)).isZero();
  }

  @Test
  void asksForAFolderThatIsThere() {
    assertThat(command.run("check", "nowhere")).isEqualTo(2);
    assertThat(command.err()).contains("there is no file or folder nowhere.");
    assertThat(command.run("check")).isEqualTo(2);
    assertThat(command.err()).contains("name the folder of rules: casecheck check FOLDER.");
  }
}
