package io.casecheck.cli.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.cli.CommandTester;
import io.casecheck.cli.SampleFindings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCommandTest {
  private static final String CLEAN =
      "name: clean\ncase: { asOf: 2026-04-23T10:00:00-04:00 }\nexpect: []\n";
  private static final String UNITS =
      "name: two units\nfrom: clean\ncase: { drug: blocked }\nexpect:\n"
          + "  - { rule: HEMGENIX-CODING-003, outcome: VIOLATED, at: \"claim.lines[number=1].units\" }\n";

  @TempDir Path folder;
  private CommandTester command;

  @BeforeEach
  void start() {
    command =
        new CommandTester(folder)
            .file("cases/base/clean.yaml", CLEAN)
            .answering(
                aCase ->
                    "blocked".equals(aCase.drug())
                        ? SampleFindings.blocked()
                        : SampleFindings.clear());
  }

  @Test
  void countsWhatPasses() {
    assertThat(command.file("cases/drug/units.yaml", UNITS).run("test", "cases")).isZero();
    assertThat(command.out()).isEqualTo("2 passed, 0 failed, 0 pending\n");
  }

  @Test
  void showsWhatDiffers() {
    command.file("cases/drug/units.yaml", UNITS.replace("drug: blocked", "drug: other"));
    assertThat(command.run("test", "cases")).isEqualTo(1);
    assertThat(command.out())
        .startsWith("✗ cases/drug/units.yaml:1: two units\n")
        .contains("missing:", "HEMGENIX-CODING-003")
        .endsWith("\n1 passed, 1 failed, 0 pending\n");
  }

  @Test
  void saysThatARuleThatACaseExpectsIsNotThere() {
    command.file(
        "cases/drug/units.yaml", UNITS.replace("HEMGENIX-CODING-003", "BEQVEZ-CODING-001"));
    assertThat(command.run("test", "cases")).isEqualTo(1);
    assertThat(command.out())
        .contains(
            "There is no rule BEQVEZ-CODING-001.\n"
                + "Rules of your own are given with --overlay FOLDER.\n\n");

    command.file("cases/drug/units.yaml", UNITS.replace("CODING-003", "CODING-0O3"));
    assertThat(command.run("test", "cases")).isEqualTo(1);
    assertThat(command.out())
        .contains("There is no rule HEMGENIX-CODING-0O3; did you mean HEMGENIX-CODING-003?\n\n");
  }

  @Test
  void rulesAreNotTakenForCases() {
    command.file("rules/sources.yaml", "form: { authority: Form }\n");
    assertThat(command.run("test", "rules", "--overlay", "cases")).isEqualTo(2);
    assertThat(command.err())
        .contains(
            "rules holds rules; name the folder of their cases: casecheck test CASES --overlay"
                + " rules.");
  }

  @Test
  void saysWhatTookThePlaceOfARetiredIdThatACaseExpects() {
    String retired = UNITS.replace("HEMGENIX-CODING-003", "OLD-CODING-001");
    command.file("cases/drug/units.yaml", retired);
    assertThat(command.run("test", "cases")).isEqualTo(1);
    assertThat(command.out())
        .contains("\n  the rule OLD-CODING-001 was retired; RULE-ours took its place.\n");

    command.file("cases/drug/units.yaml", retired.replace("CODING-001", "CODING-002"));
    assertThat(command.run("test", "cases")).isEqualTo(1);
    assertThat(command.out())
        .contains("\n  the rule OLD-CODING-002 was retired, and no other took its place.\n");
  }

  @Test
  void saysWhatTookThePlaceOfARetiredIdThatAFilterNames() {
    String retired = "MEDICARE-ADVANTAGE-ORGANIZATION-DETERMINATION-00";
    assertThat(command.run("test", "cases", "--filter", retired + "6")).isEqualTo(2);
    assertThat(command.err())
        .contains("the rule %s6 was retired; %s3 took its place.".formatted(retired, retired));
    assertThat(command.run("test", "cases", "--filter", "nothing")).isEqualTo(2);
    assertThat(command.err()).contains("no sample case fits");
  }

  @Test
  void countsTheRulesBehindManyFailures() {
    for (int i = 1; i <= 5; i++) {
      command.file(
          "cases/drug/units" + i + ".yaml",
          UNITS.replace("two units", "two units " + i).replace("drug: blocked", "drug: other"));
    }
    command.file(
        "cases/drug/surprise.yaml", "name: surprise\nfrom: clean\ncase: { drug: blocked }\n");
    assertThat(command.run("test", "cases")).isEqualTo(1);
    assertThat(command.out())
        .endsWith(
            "\nDifferences by rule\n"
                + "     5  missing     HEMGENIX-CODING-003\n"
                + "     1  unexpected  HEMGENIX-CODING-003\n\n"
                + "1 passed, 6 failed, 0 pending\n");
  }

  @Test
  void listsWhatIsPending() {
    command.file(
        "cases/drug/units.yaml",
        UNITS.replace("drug: blocked", "drug: other") + "pending: the engine cannot count yet\n");
    assertThat(command.run("test", "cases")).isZero();
    assertThat(command.out())
        .isEqualTo(
            "pending cases/drug/units.yaml:1: two units\n  the engine cannot count yet\n"
                + "1 passed, 0 failed, 1 pending\n");
  }

  @Test
  void aPendingCaseThatPassesMustLoseItsMark() {
    command.file("cases/drug/units.yaml", UNITS + "pending: the engine cannot count yet\n");
    assertThat(command.run("test", "cases")).isEqualTo(1);
    assertThat(command.out()).contains("take `pending` away");
  }

  @Test
  void runsOnlyWhatThePathNames() {
    command.file("cases/drug/units.yaml", UNITS);
    command.run("test", "cases/drug");
    assertThat(command.out()).isEqualTo("1 passed, 0 failed, 0 pending\n");
    command.run("test", "cases/drug/units.yaml");
    assertThat(command.out()).isEqualTo("1 passed, 0 failed, 0 pending\n");
  }

  @Test
  void filtersByNameAndByRule() {
    command.file("cases/drug/units.yaml", UNITS);
    command.run("test", "cases", "--filter", "hemgenix-coding-003");
    assertThat(command.out()).isEqualTo("1 passed, 0 failed, 0 pending\n");
    command.run("test", "cases", "--filter", "clean");
    assertThat(command.out()).isEqualTo("1 passed, 0 failed, 0 pending\n");
    assertThat(command.run("test", "cases", "--filter", "coding-003")).isEqualTo(2);
    assertThat(command.err()).contains("how the id of a rule begins");
  }

  @Test
  void noCaseIsAFailure() throws IOException {
    assertThat(command.run("test", "cases", "--filter", "nothing like it")).isEqualTo(2);
    assertThat(command.err()).contains("no sample case");
    Files.createDirectory(folder.resolve("empty"));
    assertThat(command.run("test", "empty")).isEqualTo(2);
    assertThat(command.err()).startsWith("empty: The folder holds no sample case.");
  }

  @Test
  void withoutAPathItRunsTheCasesOfTheClone() {
    command.file("rules-library-tests/cases/a.yaml", CLEAN);
    assertThat(command.run("test")).isEqualTo(2);
    assertThat(command.err()).contains("name the folder");
    assertThat(command.inClone().run("test")).isZero();
    assertThat(command.out()).isEqualTo("1 passed, 0 failed, 0 pending\n");
  }

  @Test
  void aFileThatIsNoSampleCaseIsNamedWithItsPlace() {
    command.file("cases/bad.yaml", "name: bad\ncaze: {}\n");
    assertThat(command.run("test", "cases")).isEqualTo(2);
    assertThat(command.err()).startsWith("cases/bad.yaml:").contains("case");
  }

  @Test
  void aFileWithAnotherEndingIsNotPassedOverInSilence() {
    command.file("cases/units.txt", UNITS).file("cases/notes.txt", "To do: more cases.\n");
    assertThat(command.run("test", "cases/units.txt")).isEqualTo(2);
    assertThat(command.err())
        .startsWith("cases/units.txt: The name of a file of sample cases ends in .yaml.");
    assertThat(command.run("test", "cases")).isZero();
    assertThat(command.err())
        .isEqualTo(
            "casecheck: cases/units.txt is not read: the name of a file of sample cases ends in"
                + " .yaml.\n");
    command.file("cases/others.YAML", UNITS);
    assertThat(command.run("test", "cases")).isZero();
    assertThat(command.err()).startsWith("casecheck: cases/others.YAML is not read: ");
  }

  @Test
  void aFileDoesNotAnswerForOthersBesideIt() {
    command.file(
        "desk/units.yaml",
        UNITS
            .replace("from: clean\n", "")
            .replace("drug: blocked", "drug: blocked, asOf: 2026-04-23T10:00:00-04:00"));
    command.file("desk/bad.yaml", "nam: bad\n");
    command.file("desk/rules/sources.yaml", "key: { authority: 42 CFR }\n");
    command.run("test", "desk/units.yaml");
    assertThat(command.out()).isEqualTo("1 passed, 0 failed, 0 pending\n");
  }

  @Test
  void saysThatTheScopeOfAnExpectedRuleDoesNotApply() {
    command.file("cases/drug/units.yaml", UNITS.replace("CODING-003", "SCOPED-001"));
    assertThat(command.run("test", "cases")).isEqualTo(1);
    assertThat(command.out())
        .contains(
            "\n  the scope payer/ours does not apply: its scope.yaml does not fit the case, such as"
                + " its payer\n");
  }
}
