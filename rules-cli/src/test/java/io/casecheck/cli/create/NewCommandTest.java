package io.casecheck.cli.create;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.CaseEvaluator;
import io.casecheck.EvaluatorOptions;
import io.casecheck.RulePackCheck;
import io.casecheck.cli.CommandTester;
import io.casecheck.json.CaseFiles;
import io.casecheck.json.SampleCase;
import io.casecheck.rule.PackProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code new} writes is a pack whose only faults are the blanks, and cases that pass. */
class NewCommandTest {
  @TempDir Path folder;
  private CommandTester command;

  @BeforeEach
  void start() {
    command = new CommandTester(folder);
  }

  private void beginBeqvez() {
    assertThat(command.run("new", "scope", "drug/beqvez", "--into", "rules", "--code", "J1414"))
        .isZero();
    assertThat(newRule("drug/beqvez/coding", "--source", "hcpcs-j1414", "--read", "2026-11-24"))
        .isZero();
  }

  private int newRule(String place, String... more) {
    String[] arguments = new String[7 + more.length];
    List<String> first =
        List.of("new", "rule", place, "--into", "rules", "--effective", "2025-01-01");
    first.toArray(arguments);
    System.arraycopy(more, 0, arguments, 7, more.length);
    return command.run(arguments);
  }

  private String text(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  private void fill() throws IOException {
    for (String file :
        List.of("drug/beqvez/coding.drl", "drug/beqvez/scope.yaml", "sources.yaml")) {
      Path path = folder.resolve("rules").resolve(file);
      String filled =
          Files.readString(path)
              .replaceAll("(address: )<[a-z][^<>\n]*>", "$1https://www.cms.gov/")
              .replaceAll("(verified: )<[a-z][^<>\n]*>", "$1yes")
              .replaceAll("<[a-z][^<>\n]*>", "filled")
              .replace("code == \"J1414\" )", "code == \"J1414\", units != 1 )")
              .replace("$line, \"code\"", "$line, \"units\"");
      Files.writeString(path, filled);
    }
  }

  @Test
  void aPackThatBeginsLacksNothingButItsBlanks() {
    beginBeqvez();

    assertThat(RulePackCheck.of(folder.resolve("rules")).problems())
        .isNotEmpty()
        .allSatisfy(
            problem -> {
              assertThat(problem.check()).isEqualTo("blank");
              assertThat(problem.line()).isPositive();
              assertThat(problem.message()).startsWith("This is still to be filled in: ");
            })
        .extracting(PackProblem::file)
        .contains("drug/beqvez/coding.drl", "drug/beqvez/scope.yaml", "sources.yaml");
  }

  @Test
  void onceFilledItIsGoodAndItsCasesPass() throws IOException {
    beginBeqvez();
    fill();

    assertThat(RulePackCheck.of(folder.resolve("rules")).problems()).isEmpty();
    assertThat(
            command.run(
                "new", "case", "BEQVEZ-CODING-001", "--into", "cases", "--overlay", "rules"))
        .isZero();
    assertThat(command.err())
        .contains("next: casecheck test cases/beqvez-coding-001.yaml --overlay rules");
    List<SampleCase> cases = CaseFiles.read(folder.resolve("cases"));
    assertThat(cases).hasSize(3);
    EvaluatorOptions options = EvaluatorOptions.options().overlay(folder.resolve("rules"));
    try (CaseEvaluator evaluator = CaseEvaluator.bundled(options)) {
      assertThat(cases)
          .allSatisfy(
              sample ->
                  assertThat(sample.compare(evaluator.evaluate(sample.input())).passed()).isTrue());
    }
  }

  private void beginRule(String conditions) throws IOException {
    beginBeqvez();
    fill();
    Path file = folder.resolve("rules/drug/beqvez/coding.drl");
    Files.writeString(
        file,
        Files.readString(file)
            .replace("$line : ClaimLine( code == \"J1414\", units != 1 )", conditions)
            .replace("$line, \"units\"", "$line, \"code\""));
    command.run("check", "rules", "--fix");
  }

  @Test
  void whereNoCaseIsFoundItSaysWhatStaysAndWritesNothing() throws IOException {
    beginRule("$line : ClaimLine( code matches \"(?=J)J14.4\" )");

    assertThat(
            command.run("new", "case", "BEQVEZ-CODING-001", "--into", "cases", "--rules", "rules"))
        .isEqualTo(2);
    assertThat(command.err())
        .contains("no case was found that raises the rule, so none was written. What stays:")
        .contains("drug/beqvez/coding.drl:")
        .contains("code matches \"(?=J)J14.4\" is ");
    assertThat(folder.resolve("cases")).doesNotExist();
  }

  @Test
  void momentsHaveTheOffsetOfTheirDay() throws IOException {
    assertThat(command.run("new", "case", "PENNSYLVANIA-COUNSELING-001", "--into", "cases"))
        .isZero();
    assertThat(text("cases/pennsylvania-counseling-001.yaml"))
        .contains("asOf: \"2023-10-08T10:00:00-04:00\"");
  }

  @Test
  void aPartBDrugStandsOnlyWhereThereIsOne() throws IOException {
    assertThat(
            command.run("new", "case", "COMMERCIAL-INSURED-INTERNAL-APPEAL-002", "--into", "cases"))
        .isZero();
    assertThat(text("cases/commercial-insured-internal-appeal-002.yaml"))
        .contains("kind: PRESCRIPTION_DRUG", "program: COMMERCIAL_INSURED")
        .doesNotContain("PART_B_DRUG");
  }

  @Test
  void whatTheRuleDoesNotAskForIsPartOfTheBlank() throws IOException {
    assertThat(command.run("new", "case", "HEMGENIX-CODING-001", "--into", "cases")).isZero();
    assertThat(text("cases/hemgenix-coding-001.yaml"))
        .contains(
            "why: <what the source says, and how this case breaks it; the rule does not ask for"
                + " claim.form>");
    assertThat(CaseFiles.blanks(folder.resolve("cases"))).hasSize(3);
  }

  /**
   * Whatever a rule reads besides what it reports, its cases raise it, miss it and lack an input.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "$line : ClaimLine( code in ( \"J3490\", \"J3590\" ) )",
        "$line : ClaimLine( code == \"J1414\" ) not Diagnosis( code == \"D67\" )",
        "$line : ClaimLine( code == \"J1414\" ) exists PriorGeneTherapy( code == \"J1414\" )",
        "Patient( $born : birthDate ) $line : ClaimLine( serviceDate < $born.plusYears(18) )",
        "Weight( $kg : kilograms ) $line : ClaimLine( code == \"J1414\", units > $kg * 3 )",
        "Claim( placeOfService == \"12\" ) $line : ClaimLine( code == \"J1414\" )",
        "Claim( typeOfBill matches \"0?(13|85)[0-9A-Za-z]\" ) $line : ClaimLine( code == \"J1414\" )",
        "$other : ClaimLine( code == \"96365\" ) $line : ClaimLine( code == \"J1414\","
            + " serviceDate == $other.serviceDate, number > $other.number )",
        "$denial : Determination( outcome == Outcome.ADVERSE, $on : noticeDate )"
            + " Appeal( determination == $denial.number, filedOn > $on.plusDays(60) )"
            + " $line : ClaimLine( code == \"J1414\" )",
        "exists Appeal( level == Level.HEARING, filed == true )"
            + " $line : ClaimLine( code == \"J1414\" )",
      })
  void theCasesOfARuleAnswerForIt(String conditions) throws IOException {
    beginRule(conditions);

    assertThat(
            command.run("new", "case", "BEQVEZ-CODING-001", "--into", "cases", "--rules", "rules"))
        .isZero();
    List<SampleCase> cases = CaseFiles.read(folder.resolve("cases"));
    assertThat(cases)
        .extracting(sample -> sample.name().replace("BEQVEZ-CODING-001 ", ""))
        .containsExactlyInAnyOrder("raised", "near miss", "input left out");
    try (CaseEvaluator evaluator = CaseEvaluator.load(folder.resolve("rules"))) {
      assertThat(cases)
          .allSatisfy(
              sample ->
                  assertThat(sample.compare(evaluator.evaluate(sample.input())).text())
                      .endsWith("as expected"));
    }
  }

  @Test
  void aFurtherRuleHasTheNextIdAndRepeatsNoSource() throws IOException {
    beginBeqvez();
    String sources = text("rules/sources.yaml");

    assertThat(newRule("drug/beqvez/coding", "--source", "hcpcs-j1414", "--fact", "Diagnosis"))
        .isZero();
    assertThat(text("rules/drug/beqvez/coding.drl"))
        .contains("BEQVEZ-CODING-001", "BEQVEZ-CODING-002", "import io.casecheck.model.Diagnosis\n")
        .containsOnlyOnce("package ");
    assertThat(text("rules/sources.yaml")).isEqualTo(sources);
  }

  @Test
  void nothingIsReplaced() {
    beginBeqvez();

    assertThat(command.run("new", "scope", "drug/beqvez", "--into", "rules")).isEqualTo(2);
    assertThat(command.err()).contains("rules/drug/beqvez/scope.yaml is there already");
  }

  @Test
  void theDayOfReadingIsAskedForAndNeverTaken() {
    assertThat(command.run("new", "scope", "drug/beqvez", "--into", "rules")).isZero();
    assertThat(newRule("drug/beqvez/coding", "--source", "hcpcs-j1414")).isEqualTo(2);
    assertThat(command.err()).contains("say when it was read, with --read DATE");
  }

  @Test
  void theNextStepIsACommandThatRuns() {
    assertThat(command.run("new", "scope", "drug/beqvez", "--into", "rules")).isZero();
    assertThat(command.err())
        .contains(
            "casecheck new rule drug/beqvez/coding --into rules --effective DATE --source KEY"
                + " --read DATE");
    assertThat(newRule("drug/beqvez/coding", "--source", "form", "--read", "2026-11-24")).isZero();
    assertThat(command.err())
        .contains("casecheck new case BEQVEZ-CODING-001 --into CASES --overlay rules");
  }

  @Test
  void theNameOfTheFileSaysWhatARuleIsAbout() throws IOException {
    beginBeqvez();

    assertThat(newRule("drug/beqvez/coverage-age", "--source", "hcpcs-j1414")).isZero();
    assertThat(text("rules/drug/beqvez/coverage-age.drl"))
        .contains("@id(\"BEQVEZ-COVERAGE-001\")", "@category(\"COVERAGE\")");
  }

  @Test
  void aScopeWithoutAFileIsNotTakenForOneThatIsMissing() {
    beginBeqvez();

    assertThat(newRule("drug/beqvez", "--source", "hcpcs-j1414")).isEqualTo(2);
    assertThat(command.err()).contains("name the file too, such as drug/beqvez/coding.");
  }

  @Test
  void aDayIsAskedForInWordsOfItsOwn() {
    assertThat(
            command.run(
                "new", "rule", "drug/beqvez/coding", "--effective", "1/1/2025", "--source", "x"))
        .isEqualTo(2);
    assertThat(command.err())
        .contains("'--effective': a day is written as 2025-01-31, and not as 1/1/2025.")
        .doesNotContain("java");
    assertThat(
            command.run(
                "new", "rule", "drug/beqvez/coding", "--effective", "2025-02-30", "--source", "x"))
        .isEqualTo(2);
    assertThat(command.err()).contains("'--effective': the calendar has no day 2025-02-30.");
  }

  @Test
  void aPayersPolicyOnADrugAsksForBoth() throws IOException {
    assertThat(
            command.run(
                "new",
                "scope",
                "payer/example-ocrelizumab",
                "--into",
                "rules",
                "--name",
                "Example Health",
                "--code",
                "j2350"))
        .isZero();
    assertThat(text("rules/payer/example-ocrelizumab/scope.yaml"))
        .endsWith(
            """
            applies:
              payer:
                names: [Example Health]
              drug:
                names: [<name of the drug in cases>]
                codes: [J2350]
            """);
    assertThat(newRule("payer/example-ocrelizumab/coding", "--source", "x", "--read", "2026-11-24"))
        .isZero();
    assertThat(text("rules/payer/example-ocrelizumab/coding.drl"))
        .contains("ClaimLine( code == \"J2350\" )");
  }

  @ParameterizedTest
  @CsvSource({
    "common, --state, PA, common applies to every case",
    "common, --code, J1414, common applies to every case",
    "program/part-d, --name, Example, --name goes with drug/NAME and payer/NAME only",
    "state/ohio, --name, Ohio, --name goes with drug/NAME and payer/NAME only"
  })
  void anOptionIsNeverPassedOver(String scope, String option, String value, String said) {
    assertThat(command.run("new", "scope", scope, "--into", "rules", option, value)).isEqualTo(2);
    assertThat(command.err()).contains(said);
    assertThat(folder.resolve("rules")).doesNotExist();
  }

  @Test
  void whatTheUserWritesIsReadBackAsItWasWritten() throws IOException {
    assertThat(
            command.run(
                "new",
                "scope",
                "payer/example",
                "--into",
                "rules",
                "--title",
                "Policy 12: #1",
                "--name",
                "Smith, \"Jones\" & Sons"))
        .isZero();
    assertThat(
            newRule(
                "payer/example/coding",
                "--source",
                "policy-12",
                "--read",
                "2026-11-24",
                "--title",
                "The \"brand\" name"))
        .isZero();

    assertThat(RulePackCheck.of(folder.resolve("rules")).problems())
        .extracting(PackProblem::check)
        .containsOnly("blank");
    assertThat(text("rules/payer/example/scope.yaml"))
        .contains("title: \"Policy 12: #1\"", "names: [\"Smith, \\\"Jones\\\" & Sons\"]");
  }

  @Test
  void aPlaceOrAKeyThatNoFileCouldHaveIsRefused() {
    beginBeqvez();
    assertThat(newRule("drug/Beqvez/coding", "--source", "hcpcs-j1414")).isEqualTo(2);
    assertThat(command.err()).contains("NAME has small letters, digits and hyphens");
    assertThat(newRule("drug/beqvez/coding", "--source", "one, two", "--read", "2026-11-24"))
        .isEqualTo(2);
    assertThat(command.err()).contains("--source is one key of sources.yaml");
  }

  @Test
  void aScopeMayAskForProgramsAndStatesToo() throws IOException {
    assertThat(
            command.run(
                "new",
                "scope",
                "payer/example",
                "--into",
                "rules",
                "--program",
                "COMMERCIAL_INSURED",
                "--state",
                "OH",
                "--state",
                "KY"))
        .isZero();
    assertThat(text("rules/payer/example/scope.yaml"))
        .endsWith(
            """
            applies:
              payer:
                names: [Example]
              program: COMMERCIAL_INSURED
              state: [OH, KY]
            """);
    assertThat(command.run("new", "scope", "state/ohio", "--into", "rules", "--state", "Ohio"))
        .isEqualTo(2);
    assertThat(command.err()).contains("'--state' (PA): expected one of [AL, AK, ");
  }

  @Test
  void whatIsNotThereIsNamedWithTheNearest() {
    assertThat(newRule("drug/beqves/coding", "--source", "x")).isEqualTo(2);
    assertThat(command.err()).contains("casecheck new scope drug/beqves");
    assertThat(command.run("new", "case", "HEMGENIX-CODING-903", "--into", "cases")).isEqualTo(2);
    assertThat(command.err()).contains("there is no rule HEMGENIX-CODING-903. Did you mean");
    assertThat(command.run("new", "scope", "program/medicare-advantages", "--into", "rules"))
        .isEqualTo(2);
    assertThat(command.err()).contains("Did you mean program/medicare-advantage?");
  }

  @Test
  void anErrorOnANewSourceIsNotMadeAWarningBeforeAnybodySaysHowItWasRead() throws IOException {
    assertThat(command.run("new", "scope", "drug/beqvez", "--into", "rules", "--code", "J1414"))
        .isZero();
    assertThat(
            newRule(
                "drug/beqvez/coding",
                "--source",
                "hcpcs-j1414",
                "--read",
                "2026-11-24",
                "--severity",
                "ERROR"))
        .isZero();
    command.run("check", "rules", "--fix");

    assertThat(text("rules/drug/beqvez/coding.drl")).contains("@severity(\"ERROR\")");
    assertThat(RulePackCheck.of(folder.resolve("rules")).problems())
        .extracting(PackProblem::check)
        .containsOnly("blank");
  }
}
