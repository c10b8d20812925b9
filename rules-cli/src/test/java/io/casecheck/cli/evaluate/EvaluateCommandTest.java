package io.casecheck.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.casecheck.cli.CommandTester;
import io.casecheck.cli.SampleFindings;
import io.casecheck.cli.rules.PackChoice;
import io.casecheck.finding.Findings;
import io.casecheck.finding.Severity;
import io.casecheck.model.Case;
import io.casecheck.rule.PackProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluateCommandTest {
  private static final String CASE = "asOf: 2026-04-23T10:00:00-04:00\n";

  @TempDir Path folder;
  private CommandTester command;

  @BeforeEach
  void start() {
    command = new CommandTester(folder).file("clear.yaml", CASE);
  }

  @Test
  void writesThePageOfACase() {
    assertThat(command.answering(SampleFindings.everything()).run("evaluate", "clear.yaml"))
        .isEqualTo(1);
    assertThat(command.out()).startsWith("clear.yaml\nAs of:").endsWith("rules in force.\n");
    assertThat(command.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "clear, 0",
    "incomplete, 3",
    "blocked, 1",
    "unreadable, 2",
    "clear incomplete, 3",
    "incomplete clear, 3",
    "blocked incomplete, 1",
    "incomplete blocked clear, 1",
    "unreadable blocked, 2",
    "blocked unreadable clear, 2"
  })
  void theWorstCaseDecidesTheStatus(String names, int status) {
    command.answering(EvaluateCommandTest::byDrug);
    for (String name : List.of("clear", "incomplete", "blocked")) {
      command.file(name + ".yaml", CASE + "drug: " + name + "\n");
    }
    command.file("unreadable.yaml", "asOf: [\n");
    String[] files = names.replaceAll("(\\w+)", "$1.yaml").split(" ");
    String[] arguments = new String[files.length + 1];
    arguments[0] = "evaluate";
    System.arraycopy(files, 0, arguments, 1, files.length);

    assertThat(command.run(arguments)).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"clear, 0", "incomplete, 0", "blocked, 1"})
  void acceptUncheckedForgivesOnlyWhatIsUnchecked(String name, int status) {
    command.answering(EvaluateCommandTest::byDrug).file("a.yaml", CASE + "drug: " + name + "\n");
    assertThat(command.run("evaluate", "--accept-unchecked", "a.yaml")).isEqualTo(status);
  }

  private static Findings byDrug(Case aCase) {
    return switch (String.valueOf(aCase.drug())) {
      case "blocked" -> SampleFindings.blocked();
      case "incomplete" -> SampleFindings.incomplete();
      default -> SampleFindings.clear();
    };
  }

  @Test
  void oneUnreadableFileDoesNotStopTheRest() {
    command.file("broken.yaml", "asOf: [\n");
    assertThat(command.run("evaluate", "broken.yaml", "clear.yaml")).isEqualTo(2);
    assertThat(command.err()).startsWith("broken.yaml:2:1: ");
    assertThat(command.out()).contains("CLEAR: ").endsWith("\n2 cases: 1 clear, 1 unreadable.\n");
  }

  @Test
  void readsStandardInput() {
    assertThat(command.standardInput("{\"asOf\": \"2026-04-23T10:00:00Z\"}").run("evaluate", "-"))
        .isZero();
    assertThat(command.out()).startsWith("standard input\n");
  }

  @Test
  void standardInputThatIsNoTextIsSaidSo() {
    assertThat(command.standardInput("\u0000").run("evaluate", "-")).isEqualTo(2);
    assertThat(command.err()).startsWith("standard input:1:1: ");
  }

  @Test
  void readsAFolderInTheOrderOfItsNames() {
    command.file("many/b.yaml", CASE).file("many/a/z.json", "{\"asOf\": \"2026-04-23T10:00:00Z\"}");
    command.file("many/notes.txt", "no case");
    assertThat(command.run("evaluate", "many")).isZero();
    assertThat(command.out())
        .containsSubsequence("many/a/z.json\n", "many/b.yaml\n", "2 cases: 2 clear.");
  }

  @Test
  void aFolderWithoutCasesIsNoSuccess() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    assertThat(command.run("evaluate", "empty")).isEqualTo(2);
    assertThat(command.err()).startsWith("empty: The folder holds no case.");
  }

  @Test
  void evaluatesTheCasesOfASampleFileWithTheirCriteria() {
    command.file(
        "cases/base/clean.yaml", "name: clean\ncase: { asOf: 2026-04-23T10:00:00-04:00 }\n");
    command.file(
        "cases/drug/units.yaml",
        "name: two units\nfrom: clean\ncriteria: [guide]\n---\nname: one unit\nfrom: clean\n");
    assertThat(command.run("evaluate", "cases/drug/units.yaml", "--criteria", "ours")).isZero();
    assertThat(command.out())
        .containsSubsequence(
            "cases/drug/units.yaml:1: two units\n", "cases/drug/units.yaml:5: one unit\n");
    assertThat(command.opened)
        .extracting(PackChoice::criteria)
        .containsExactly(Set.of("guide", "ours"), Set.of("ours"));
  }

  @Test
  void jsonOfOneCaseIsOneDocument() throws IOException {
    command.answering(SampleFindings.everything());
    assertThat(command.run("evaluate", "--format", "json", "clear.yaml")).isEqualTo(1);
    JsonNode document = new JsonMapper().readTree(command.out());
    assertThat(document.path("status").asText()).isEqualTo("INCOMPLETE");
    assertThat(document.path("findings")).hasSize(9);
  }

  @Test
  void jsonOfSeveralCasesIsALineForEach() throws IOException {
    command.run("evaluate", "--format", "json", "clear.yaml", "clear.yaml");
    List<String> lines = command.out().lines().toList();
    assertThat(lines).hasSize(2);
    JsonNode line = new JsonMapper().readTree(lines.get(1));
    assertThat(line.path("case").asText()).endsWith("clear.yaml");
    assertThat(line.path("findings").path("status").asText()).isEqualTo("COMPLETE");
  }

  @Test
  void coloursOnlyWhereItIsWelcome() {
    command.run("evaluate", "clear.yaml");
    assertThat(command.out()).doesNotContain("\u001b");
    command.run("evaluate", "--color", "always", "clear.yaml");
    assertThat(command.out()).contains("\u001b[32mCLEAR: \u001b[0m");
    command.onColourTerminal().run("evaluate", "clear.yaml");
    assertThat(command.out()).contains("\u001b");
    command.run("evaluate", "--color=never", "clear.yaml");
    assertThat(command.out()).doesNotContain("\u001b");
  }

  @Test
  void asciiIsOnlyAscii() {
    command.answering(SampleFindings.everything()).run("evaluate", "--ascii", "clear.yaml");
    assertThat(command.out()).matches("\\A[\\x0a\\x20-\\x7e]*\\z");
  }

  @Test
  void opensTheRulesThatWereChosen() {
    command.file("ours/x.drl", "").file("more/y.drl", "");
    command.run("evaluate", "clear.yaml", "--rules=ours", "--overlay=more", "--criteria=guide");
    assertThat(command.opened)
        .containsExactly(
            new PackChoice(
                folder.resolve("ours"), List.of(folder.resolve("more")), Set.of("guide")));
  }

  @Test
  void aPackThatDoesNotLoadIsShownProblemByProblemWithItsLines() {
    command.file("rules/drug/x/a.drl", "rule \"r\"\nwhen\n\t$line : ClaimLine( unitz != 1 )\n");
    command.withUnloadableRules(
        new PackProblem(
            "unknown-field",
            Severity.ERROR,
            "drug/x/a.drl",
            3,
            21,
            "r",
            "There is no unitz.",
            "units",
            List.of()),
        new PackProblem(
            "scope",
            Severity.ERROR,
            "drug/y/scope.yaml",
            0,
            0,
            "",
            "The file is not there.",
            "",
            List.of()));
    assertThat(command.run("evaluate", "clear.yaml", "--rules", "rules")).isEqualTo(2);
    assertThat(command.err())
        .isEqualTo(
            "rules/drug/x/a.drl:3:21: There is no unitz. [unknown-field]\n"
                + "    \t$line : ClaimLine( unitz != 1 )\n"
                + "    \t                   ^\n"
                + "    Fix: units\n"
                + "rules/drug/y/scope.yaml: The file is not there. [scope]\n"
                + "casecheck: the rules do not load: 2 problems.\n");
  }

  @Test
  void whatBreaksInsideIsReportedWithoutMessageAndTrace() {
    command.answering(
        aCase -> {
          throw new IllegalStateException("Jane Doe, born 1980-01-01");
        });
    assertThat(command.run("evaluate", "clear.yaml")).isEqualTo(70);
    assertThat(command.err())
        .startsWith("casecheck: something broke that should not: please report")
        .contains("java.lang.IllegalStateException", "EvaluateCommandTest")
        .doesNotContain("Jane", "\tat ");
    assertThat(command.err().lines()).hasSize(1);
  }
}
