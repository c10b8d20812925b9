package io.casecheck.cli.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.casecheck.RulePackCompiler;
import io.casecheck.cli.CommandTester;
import io.casecheck.cli.SmallPacks;
import io.casecheck.cli.difference.Aspect;
import io.casecheck.cli.difference.Change;
import io.casecheck.cli.difference.EntryDifference;
import io.casecheck.json.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two real packs, compiled and evaluated. */
class DiffCommandTest {
  private static final String ONE = "BEQVEZ-CODING-001";
  private static final String MESSAGE = "{units} units.";

  @TempDir Path folder;
  private CommandTester command;

  @BeforeEach
  void start() {
    command = new CommandTester(folder).file("cases/units.yaml", SmallPacks.CASES);
    pack("old", SmallPacks.rule(ONE, "2025-01-01", MESSAGE, "units > 2"));
  }

  private void pack(String name, String... rules) {
    SmallPacks pack = new SmallPacks();
    for (String rule : rules) {
      pack.with(rule);
    }
    pack.in(command, name);
  }

  private int diff(String... more) {
    String[] arguments = new String[more.length + 4];
    System.arraycopy(new String[] {"diff", "old", "new", "cases"}, 0, arguments, 0, 4);
    System.arraycopy(more, 0, arguments, 4, more.length);
    return command.run(arguments);
  }

  @Test
  void equalPacksAreTheSame() {
    pack("new", SmallPacks.rule(ONE, "2025-01-01", MESSAGE, "units > 2"));
    assertThat(diff()).isZero();
    assertThat(command.out())
        .isEqualTo("From old to new, over 4 cases\n\nThe same rules, and the same answers.\n");
  }

  @Test
  void aCommentOrAnotherLineBreakIsNoChange() {
    pack(
        "new",
        "\n// a comment\n"
            + SmallPacks.rule(ONE, "2025-01-01", MESSAGE, "\n            units   > 2"));
    assertThat(diff()).isZero();
  }

  @Test
  void anAnswerThatIsAddedIsMinor() {
    pack("new", SmallPacks.rule(ONE, "2025-01-01", MESSAGE, "units > 1"));
    assertThat(diff()).isEqualTo(1);
    assertThat(command.out())
        .contains(
            "+ BEQVEZ-CODING-001 now answers VIOLATED at claim.lines[number=1].units in 1 case,"
                + " first:\n    cases/units.yaml:11: two units\n")
        .contains("Differs: conditions", "units > 2", "units > 1")
        .contains("SUGGESTED: minor\n\n  · answers are added: BEQVEZ-CODING-001.");
  }

  @Test
  void aCriteriaSetThatOnlyOnePackHasSwitchesNothingOnInTheOther() {
    command.file("cases/units.yaml", SmallPacks.CASES.replace("from:", "criteria: [ours]\nfrom:"));
    pack(
        "new",
        SmallPacks.rule(ONE, "2025-01-01", MESSAGE, "units > 1")
            .replace("    @message", "    @criteria(\"ours\")\n    @message"));
    assertThat(diff()).as(command.err()).isEqualTo(1);
    assertThat(command.out()).contains("+ BEQVEZ-CODING-001 now answers VIOLATED");
    command.withRealRules();
    assertThat(command.run("test", "cases", "--rules", "old")).isEqualTo(2);
    assertThat(command.run("docs", "--rules", "old", "--cases", "cases", "--output", "site"))
        .isEqualTo(2);
    assertThat(command.err())
        .isEqualTo("casecheck: the rules have no criteria set ours; they have none at all.\n");
  }

  @Test
  void anAnswerThatGoesIsMajor() {
    pack("new", SmallPacks.rule(ONE, "2025-01-01", MESSAGE, "units > 3"));
    assertThat(diff()).isEqualTo(1);
    assertThat(command.out())
        .contains("- BEQVEZ-CODING-001 no longer answers VIOLATED at claim.lines[number=1].units")
        .contains("SUGGESTED: major");
  }

  @Test
  void anOutcomeThatTurnsIsSaidInWords() {
    pack(
        "new",
        SmallPacks.rule(ONE, "2025-01-01", MESSAGE, "units > 2")
            .replace("findings.violated", "findings.note"));
    assertThat(diff()).isEqualTo(1);
    assertThat(command.out())
        .contains(
            "~ BEQVEZ-CODING-001 answers NOTE in place of VIOLATED at"
                + " claim.lines[number=1].units in 1 case")
        .contains("SUGGESTED: major");
  }

  @Test
  void otherWordsAreAPatch() {
    pack("new", SmallPacks.rule(ONE, "2025-01-01", "Too many units.", "units > 2"));
    assertThat(diff()).isEqualTo(1);
    assertThat(command.out())
        .contains("No case is answered otherwise.")
        .contains("Differs: wording", "Was:     {units} units.", "Is:      Too many units.")
        .contains("SUGGESTED: patch");
  }

  @Test
  void aConditionThatNoCaseShowsIsMajorAndSaysWhy() {
    pack("new", SmallPacks.rule(ONE, "2025-01-01", MESSAGE, "units > 2, units != 77"));
    assertThat(diff()).isEqualTo(1);
    assertThat(command.out())
        .contains("SUGGESTED: major")
        .contains("rules differ, and no case shows what that changes: BEQVEZ-CODING-001.");
  }

  @Test
  void rulesAreAddedAndRetired() {
    pack("new", SmallPacks.rule("BEQVEZ-CODING-002", "2025-01-01", MESSAGE, "units > 2"));
    assertThat(diff()).isEqualTo(1);
    assertThat(command.out())
        .contains("NEW RULES (1)\n\n  + BEQVEZ-CODING-002 J1414 is billed as one unit")
        .contains("RULES THAT ARE GONE (1)\n\n  - BEQVEZ-CODING-001")
        .contains("In force: dates of service from 2025-01-01 on")
        .contains("SUGGESTED: major");
  }

  @Test
  void anotherWindowIsReDated() {
    pack("new", SmallPacks.rule(ONE, "2025-04-01", MESSAGE, "units > 2"));
    assertThat(diff()).isEqualTo(1);
    assertThat(command.out())
        .contains("in force shorter")
        .contains("Was:     from 2025-01-01 on")
        .contains("Is:      from 2025-04-01 on");
  }

  @Test
  void scopesAndSourcesAreCompared() {
    pack("new", SmallPacks.rule(ONE, "2025-01-01", MESSAGE, "units > 2"));
    command
        .file("new/drug/beqvez/scope.yaml", SmallPacks.SCOPE.replace("J1414", "J1414, C9399"))
        .file("new/sources.yaml", SmallPacks.SOURCES.replace("2026-11-24", "2026-11-25"));
    assertThat(diff()).isEqualTo(1);
    assertThat(command.out())
        .contains("SCOPES (1)", "~ drug/beqvez: Beqvez", "Was:     J1414", "J1414, C9399")
        .contains("SOURCES (1)", "~ hcpcs-j1414", "Was:     2026-11-24", "Rules:   " + ONE);
  }

  @Test
  void theSameAsJson() throws IOException {
    pack("new", SmallPacks.rule(ONE, "2025-01-01", MESSAGE, "units > 1"));
    assertThat(diff("--format", "json")).isEqualTo(1);
    JsonNode document = new JsonMapper().readTree(command.out());
    assertThat(document.at("/same").asBoolean()).isFalse();
    assertThat(document.at("/cases").asInt()).isEqualTo(4);
    assertThat(document.at("/answers/0/rule").asText()).isEqualTo(ONE);
    assertThat(document.at("/answers/0/cases/0").asText()).contains("two units");
    assertThat(document.at("/rules/0/aspects/0").asText()).isEqualTo("CONDITIONS");
    assertThat(document.at("/suggested/version").asText()).isEqualTo("minor");
  }

  @Test
  void theJsonIsWhatItsSchemaSays() {
    pack("new", SmallPacks.rule(ONE, "2025-01-01", MESSAGE, "units > 2"));
    assertThat(diff("--format", "json")).isZero();
    assertThat(errors(command.out())).isEmpty();

    pack("new", SmallPacks.rule(ONE, "2025-01-02", "Only {units} units.", "units > 1"));
    command.file("new/sources.yaml", SmallPacks.SOURCES.replace("2026-11-24", "2026-11-25"));
    assertThat(diff("--format", "json")).isEqualTo(1);
    String document = command.out();
    assertThat(document).contains("\"kind\" : \"SOURCE\"", "\"words\"", "\"aspects\"");
    assertThat(errors(document)).isEmpty();
    assertThat(errors(document.replace("\"SOURCE\"", "\"OTHER\""))).isNotEmpty();
    assertThat(errors(document.replace("\"words\"", "\"word\""))).isNotEmpty();
  }

  @Test
  void theSchemaKnowsEveryWordThatTheJsonCanHold() throws IOException {
    JsonNode parts = new JsonMapper().readTree(Schemas.diffSchema()).path("$defs");
    assertThat(words(parts.at("/Rule/properties/aspects/items/enum")))
        .isEqualTo(names(Aspect.values()));
    assertThat(words(parts.at("/Change/enum"))).isEqualTo(names(Change.values()));
    assertThat(words(parts.at("/Entry/properties/kind/enum")))
        .isEqualTo(names(EntryDifference.Kind.values()));
  }

  private static List<String> words(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static List<String> names(Enum<?>... values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  private static List<Error> errors(String document) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Schemas.diffSchema())
        .validate(document, InputFormat.JSON);
  }

  @Test
  void theChangelogSpeaksOfAnswers() {
    pack("new", SmallPacks.rule(ONE, "2025-01-01", MESSAGE, "units > 1"));
    assertThat(diff("--changelog")).isEqualTo(1);
    assertThat(command.out())
        .isEqualTo(
            """
            * `BEQVEZ-CODING-001`, J1414 is billed as one unit, answers otherwise, for dates of service from
              2025-01-01 on. It now answers VIOLATED at claim.lines.units (1 sample case).
            """);
  }

  @Test
  void theEntryIsWrittenOnce() throws IOException {
    pack("new", SmallPacks.rule(ONE, "2025-01-01", MESSAGE, "units > 1"));
    command.file(
        "CHANGELOG.md", "# Changelog\n\n## 0.1.0, not released\n\n### Answers\n\n* First.\n");
    diff("--write");
    diff("--write");
    assertThat(folder.resolve("CHANGELOG.md"))
        .hasContent(
            """
            # Changelog

            ## 0.1.0, not released

            ### Answers

            * First.
            * `BEQVEZ-CODING-001`, J1414 is billed as one unit, answers otherwise, for dates of service from
              2025-01-01 on. It now answers VIOLATED at claim.lines.units (1 sample case).
            """);
  }

  @Test
  void aCompiledPackStandsForItsFolder() throws IOException {
    pack("new", SmallPacks.rule(ONE, "2025-01-01", MESSAGE, "units > 1"));
    RulePackCompiler.compile(folder.resolve("old"), folder.resolve("old.pack"));
    assertThat(command.run("diff", "old.pack", "new", "cases")).isEqualTo(1);
    assertThat(command.out()).contains("From old.pack to new", "now answers VIOLATED");
    assertThat(command.run("diff", "old.pack", "old", "cases")).isZero();
  }

  @Test
  void rulesThatDoNotLoadAreShownWithTheirLine() {
    pack("new", SmallPacks.rule(ONE, "2025-01-01", MESSAGE, "unitz > 1"));
    assertThat(diff()).isEqualTo(2);
    assertThat(command.err())
        .contains("new/drug/beqvez/coding.drl:", "unitz", "^")
        .contains("the rules of new do not load: 1 problem.");
  }

  @Test
  void withoutCasesItSaysSo() throws IOException {
    pack("new", SmallPacks.rule(ONE, "2025-01-01", MESSAGE, "units > 1"));
    assertThat(command.run("diff", "old", "new")).isEqualTo(2);
    assertThat(command.err()).contains("name the folder of cases");
    Files.createDirectory(folder.resolve("empty"));
    assertThat(command.run("diff", "old", "new", "empty")).isEqualTo(2);
    assertThat(command.err()).contains("The folder holds no case.");
  }

  @Test
  void nothingOfACaseIsPrinted() {
    pack("new", SmallPacks.rule(ONE, "2025-01-01", MESSAGE, "units > 1"));
    command.file("cases/units.yaml", SmallPacks.CASES.replace("Example Health", "ZZ-CANARY"));
    assertThat(diff("--format", "json")).isEqualTo(1);
    assertThat(command.out()).doesNotContain("CANARY", "2025-03-10");
    assertThat(diff()).isEqualTo(1);
    assertThat(command.out()).doesNotContain("CANARY", "2025-03-10");
  }

  @Test
  void foldersThatLieOverTheBundledRulesAreComparedThere() {
    String rule =
        SmallPacks.rule("OUR-DESK-001", "2025-01-01", MESSAGE, "units > 2")
            .replace("J1414", "J1411");
    String head =
        "package drug.hemgenix\n\nimport io.casecheck.model.ClaimLine\n\n"
            + "global io.casecheck.engine.Report findings\n";
    command
        .file("a/drug/hemgenix/ours.drl", head + rule)
        .file("a/sources.yaml", SmallPacks.SOURCES)
        .file("b/drug/hemgenix/ours.drl", head + rule.replace("units > 2", "units > 1"))
        .file("b/sources.yaml", SmallPacks.SOURCES)
        .file(
            "ours/cases.yaml",
            SmallPacks.CASES.replace("J1414", "J1411").replace("Beqvez", "Hemgenix"));
    assertThat(command.run("diff", "a", "b", "ours")).isEqualTo(2);
    assertThat(command.run("diff", "a", "b", "ours", "--overlay")).isEqualTo(1);
    assertThat(command.out())
        .contains("+ OUR-DESK-001 now answers VIOLATED", "RULES THAT DIFFER (1)")
        .doesNotContain("HEMGENIX-");
  }
}
