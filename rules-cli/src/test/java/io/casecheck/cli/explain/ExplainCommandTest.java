package io.casecheck.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.cli.CommandTester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole way, with the rules that the library brings. */
class ExplainCommandTest {
  private static final String CASE =
      """
      asOf: "2026-03-20T10:00:00-04:00"
      drug: Hemgenix
      coverage: { payer: Humana, program: MEDICARE_ADVANTAGE, state: PA }
      claim:
        form: INSTITUTIONAL
        lines:
          - { number: 1, code: J1411, units: 4711, serviceDate: 2024-07-11 }
          - { number: 2, code: "96365", units: 1, serviceDate: 2024-07-12 }
      """;

  @TempDir Path folder;
  private final CommandTester command = new CommandTester(Path.of("..")).withRealRules();

  @Test
  void saysWhyARuleFires() throws IOException {
    assertThat(command.run("explain", file(), "HEMGENIX-CODING-003")).isZero();
    assertThat(command.out())
        .contains("FIRED at claim.lines[number=1].units")
        .containsPattern("true +\\d+:\\d+ +units != 1 → claim.lines\\[number=1].units\n")
        .contains("It would be silent there (the engine agrees) with this change:")
        .contains("  - set claim.lines[number=1].units to 1\n");
  }

  @Test
  void saysWhatTookThePlaceOfARetiredRule() throws IOException {
    String retired = "MEDICARE-ADVANTAGE-ORGANIZATION-DETERMINATION-00";
    assertThat(command.run("explain", file(), retired.toLowerCase(java.util.Locale.ROOT) + "6"))
        .isEqualTo(2);
    assertThat(command.err())
        .isEqualTo(
            "casecheck: the rule %s6 was retired; %s3 took its place.\n"
                .formatted(retired, retired));
  }

  @Test
  void saysWhatKeepsARuleSilentAndWhatWouldTurnIt() throws IOException {
    assertThat(command.run("explain", file(), "hemgenix-coding-062")).isZero();
    assertThat(command.out())
        .contains("\nSILENT\n")
        .containsPattern("FALSE +\\d+:\\d+ +not ClaimLine\\( code in ")
        .contains("The facts below fit, and must not.")
        .contains("It would fire (the engine agrees) with this change:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void holdsNoValueUnlessItIsAskedFor(String format) throws IOException {
    for (String rule :
        new String[] {"HEMGENIX-CODING-003", "HEMGENIX-CODING-060", "HEMGENIX-CODING-063"}) {
      command.run("explain", file(), rule, "--format", format);
      assertThat(command.out()).isNotEmpty().doesNotContain("4711").doesNotContain("2024-07-1");
    }
    command.run("explain", file(), "--format", format);
    assertThat(command.out()).isNotEmpty().doesNotContain("4711").doesNotContain("2024-07-1");
    command.run("explain", file(), "HEMGENIX-CODING-003", "--values", "--format", format);
    assertThat(command.out()).contains("4711", "2024-07-11");
  }

  /** Such as a day before another one: which day would say when the other one was. */
  @Test
  void aValueThatIsMadeOfTheCaseSaysHowToSeeIt() throws IOException {
    command.run("explain", file(), "HEMGENIX-CODING-060");
    assertThat(command.out().replaceAll("\\s+", " "))
        .contains("a value made of claim.lines[number=1].serviceDate (--values shows it)");
    command.run("explain", file(), "HEMGENIX-CODING-060", "--values");
    assertThat(command.out()).doesNotContain("made of").doesNotContain("--values");
  }

  @Test
  void withoutARuleEachHasALine() throws IOException {
    assertThat(command.run("explain", file())).isZero();
    assertThat(command.out())
        .contains("FIRED (", "UNKNOWN, and what it waits for (", "SILENT, and the first condition")
        .containsPattern("HEMGENIX-CODING-003 +claim.lines\\[number=1].units\n")
        .containsPattern("COMMON-REQUEST-001 +A fact is absent: the case has no request.\n");
  }

  @Test
  void aMistypedRuleGetsTheNearest() throws IOException {
    assertThat(command.run("explain", file(), "HEMGENIX-CODNG-003")).isEqualTo(2);
    assertThat(command.err()).contains("did you mean HEMGENIX-CODING-003?");
    assertThat(command.run("explain", file(), "OUR-OWN-RULE-001")).isEqualTo(2);
    assertThat(command.err()).contains("Rules of your own are given with --overlay FOLDER.");
  }

  @Test
  void aLineOfAFileOfSampleCasesNamesOneOfThem() throws IOException {
    Files.writeString(
        folder.resolve("cases.yaml"),
        "name: one\ncase: { asOf: 2026-04-23T10:00:00-04:00 }\n---\n"
            + "name: two\nfrom: one\ncase: { drug: Hemgenix }\n");
    assertThat(command.run("explain", folder + "/cases.yaml:5", "COMMON-REQUEST-001")).isZero();
    assertThat(command.out()).contains(": two\n").doesNotContain(": one\n");
    assertThat(command.run("explain", folder + "/cases.yaml", "COMMON-REQUEST-001")).isZero();
    assertThat(command.out()).contains(": one\n", ": two\n");
  }

  private String file() throws IOException {
    return Files.writeString(folder.resolve("case.yaml"), CASE).toString();
  }
}
