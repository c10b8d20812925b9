package io.casecheck.cli.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.casecheck.cli.CommandTester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rule and the cases that docs/authoring.md writes, and what its cases show of it. */
class CoverageTest {
  private static final Path AUTHORING = Path.of("../docs/authoring").toAbsolutePath();
  private static final String WINDOW = "in force from 2025-01-01";

  @TempDir Path folder;
  private CommandTester command;

  @BeforeEach
  void copyTheCases() throws IOException {
    command = new CommandTester(folder).withRealRules();
    Files.copy(AUTHORING.resolve("our-cases/units.yaml"), folder.resolve("units.yaml"));
  }

  @Test
  void whatNoCaseShowsIsAHole() throws IOException {
    JsonNode coverage = coverage();
    assertThat(wanted(coverage))
        .contains(WINDOW + ": 2024-12-31", "code == \"J1414\": false", "code == \"J1414\": unknown")
        .doesNotContain("units != 1: true", "units != 1: false", "units != 1: unknown");
    assertThat(coverage.at("/counts/0/reached").asInt()).isEqualTo(1);
  }

  @Test
  void aCaseThatIsTakenAwayLeavesAHole() throws IOException {
    Path file = folder.resolve("units.yaml");
    String[] cases = Files.readString(file).split("---\n");
    Files.writeString(file, cases[0]);
    assertThat(wanted(coverage())).contains("units != 1: true", "units != 1: unknown");
  }

  @Test
  void theStubOfAHoleFillsIt() throws IOException {
    List<String> before = wanted(coverage());
    List<String> stubs = new ArrayList<>();
    coverage().get("holes").forEach(hole -> stubs.add(hole.path("stub").asText()));
    assertThat(stubs).hasSameSizeAs(before).allMatch(stub -> stub.contains("from:"));
    for (int i = 0; i < stubs.size(); i++) {
      Files.writeString(
          folder.resolve("stub" + i + ".yaml"), stubs.get(i).replaceAll("pending:.*", ""));
    }
    assertThat(wanted(coverage())).isEmpty();
  }

  @Test
  void aStubIsPendingUntilItIsCompleted() throws IOException {
    JsonNode hole = coverage().get("holes").get(0);
    Files.writeString(folder.resolve("stub.yaml"), hole.path("stub").asText());
    run("--coverage");
    assertThat(command.out()).contains("3 passed, 0 failed, 1 pending");
  }

  @Test
  void tooLittleCoverageFails() {
    assertThat(run("--coverage-threshold", "100")).isEqualTo(1);
    assertThat(command.out()).contains("Coverage: 55 %", "window      0 of 2");
    assertThat(run("--coverage-threshold", "55")).isZero();
  }

  @Test
  void ofRulesThatLieOverOthersOnlyThoseAreCovered() {
    assertThat(overlay("--coverage")).isZero();
    assertThat(command.out()).contains("BEQVEZ-CODING-001").doesNotContain("HEMGENIX", "COMMON-");
    overlay("--coverage", "--filter", "COMMON-CODING-00");
    assertThat(command.out())
        .contains("COMMON-CODING-001")
        .doesNotContain("COMMON-CODING-01", "BEQ");
    overlay("--coverage", "--all-rules");
    assertThat(command.out()).contains("BEQVEZ-CODING-001", "HEMGENIX-CODING-003");
  }

  @Test
  void aCaseThatFillsTwoHolesIsOneStub() throws IOException {
    Path rules = folder.resolve("rules");
    Files.createDirectories(rules.resolve("drug/beqvez"));
    for (String file : List.of("sources.yaml", "drug/beqvez/scope.yaml")) {
      Files.copy(AUTHORING.resolve("our-rules").resolve(file), rules.resolve(file));
    }
    Files.writeString(
        rules.resolve("drug/beqvez/coding.drl"),
        Files.readString(AUTHORING.resolve("our-rules/drug/beqvez/coding.drl"))
            .replace(
                "    $line : ClaimLine( code == \"J1414\", units != 1 )",
                "    ClaimLine( code == \"J1414\", $day : serviceDate )\n"
                    + "    $line : ClaimLine( code == \"J1414\", serviceDate > $day )"));
    Files.writeString(
        folder.resolve("units.yaml"),
        Files.readString(folder.resolve("units.yaml"))
            .split("---\n")[0]
            .replace(
                "serviceDate: 2025-03-10 }",
                "serviceDate: 2025-03-10 }\n"
                    + "      - { number: 2, code: J1414, units: 1, serviceDate: 2025-03-20 }"));

    run(rules, "--coverage", "--stubs");
    String[] holes = command.out().split("\n  - ");
    List<String> stubs = new ArrayList<>();
    for (String hole : holes) {
      if (hole.contains("\n      name: ")) {
        stubs.add(hole.substring(hole.indexOf("why: \"?\"")));
      }
    }
    assertThat(stubs).isNotEmpty().doesNotHaveDuplicates();
    assertThat(command.out())
        .containsPattern("the stub\\s+of\\s+\"serviceDate > .day: just below\" shows");
    assertThat(command.out()).contains("no case has a value just").doesNotContain("no value lies");
  }

  @Test
  void mutantsThatNoCaseNoticesFail() {
    assertThat(run("--mutate")).isEqualTo(1);
    assertThat(command.out())
        .contains("  - @effective 2025-01-01 becomes 2024-12-31 (drug/beqvez/coding.drl:7)")
        .contains("7 mutants: 5 noticed, 0 explained, 2 alive");
  }

  @Test
  void anExplanationStandsForAMutantAndMustBeRight() throws IOException {
    String both =
        explained("@effective 2025-01-01 becomes 2024-12-31")
            + explained("@effective 2025-01-01 becomes 2025-01-02");
    Path file = Files.writeString(folder.resolve("why.yml.txt"), both);
    assertThat(run("--mutate", "--explained", file.toString())).isZero();
    assertThat(command.out()).contains("7 mutants: 5 noticed, 2 explained, 0 alive");
    Files.writeString(file, both + explained("units != 1: != becomes =="));
    assertThat(run("--mutate", "--explained", file.toString())).isEqualTo(1);
    assertThat(command.out())
        .contains("units != 1: != becomes ==: explained, but there is no such");
    Files.writeString(file, "- rule: BEQVEZ-CODING-001\n");
    assertThat(run("--mutate", "--explained", file.toString())).isEqualTo(2);
    assertThat(command.err()).contains("entry 1 needs rule, version, mutation and why");
  }

  private static String explained(String mutation) {
    return "- rule: BEQVEZ-CODING-001\n  version: \"2025-01-01\"\n  mutation: '"
        + mutation
        + "'\n  why: a test\n";
  }

  private JsonNode coverage() throws IOException {
    run("--coverage", "--stubs", "--format", "json");
    return new JsonMapper().readTree(command.out()).get("coverage");
  }

  private static List<String> wanted(JsonNode coverage) {
    List<String> wanted = new ArrayList<>();
    coverage
        .get("holes")
        .forEach(
            hole ->
                wanted.add(hole.path("subject").asText() + ": " + hole.path("wanted").asText()));
    return wanted;
  }

  private int run(String... options) {
    return run(AUTHORING.resolve("our-rules"), options);
  }

  private int run(Path rules, String... options) {
    return run("--rules", rules, options);
  }

  private int overlay(String... options) {
    return run("--overlay", AUTHORING.resolve("our-rules"), options);
  }

  private int run(String lying, Path rules, String... options) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("test", folder.toString(), lying, rules.toString()));
    arguments.addAll(List.of(options));
    return command.run(arguments.toArray(String[]::new));
  }
}
