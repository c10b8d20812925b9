package io.casecheck.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.casecheck.RulePackCheck;
import io.casecheck.model.Program;
import io.casecheck.model.State;
import io.casecheck.pack.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schemas of a pack's YAML files say what the check says. */
class PackSchemasTest {
  private static final Path PACK = Path.of("..", "drl");
  private static final Path WALK = Path.of("..", "docs", "authoring", "our-rules");

  @Test
  void theFilesOfThePacksAreWhatTheirSchemasSay() throws IOException {
    for (Path pack : List.of(PACK, WALK)) {
      try (Stream<Path> files = Files.walk(pack)) {
        List<Path> yaml = files.filter(file -> file.toString().endsWith(".yaml")).toList();
        assertThat(yaml).hasSizeGreaterThan(1);
        for (Path file : yaml) {
          assertThat(errors(file.getFileName().toString(), Files.readString(file)))
              .as(file.toString())
              .isEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "scope.yaml | title: Beqvez | titel: Beqvez",
        "scope.yaml | codes: | code:",
        "scope.yaml | drug: | drugs:",
        "scope.yaml | [J1414] | J1414",
        "scope.yaml | title: Beqvez (fidanacogene elaparvovec-dzkt) | zone: Mars",
        "sources.yaml | verified: yes | verified: maybe",
        "sources.yaml | verified: yes | verified: no",
        "sources.yaml | read: 2026-11-24 | read: 11/24/2026",
        "sources.yaml | authority: | author:",
      })
  void refuseWhatTheCheckRefuses(String name, String from, String to, @TempDir Path folder)
      throws IOException {
    String file = name.equals("scope.yaml") ? "drug/beqvez/scope.yaml" : name;
    String wrong = copy(folder, file).replace(from, to);
    Files.writeString(folder.resolve(file), wrong);

    assertThat(RulePackCheck.overlay(folder).problems())
        .anyMatch(problem -> problem.file().equals(file) && problem.check().equals("yaml"));
    assertThat(errors(name, wrong)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true | program: PART_D",
        "true | program: [COMMERCIAL_INSURED, COMMERCIAL_SELF_FUNDED]",
        "true | state: OH",
        "true | state: [OH, KY]",
        "false | program: COMMERCIAL",
        "false | program: [PART_D, COMMERCIAL]",
        "false | state: Ohio",
        "false | state: [OH, Kentucky]",
      })
  void agreeWithTheCheckOnWhatNarrowsAScope(boolean good, String more, @TempDir Path folder)
      throws IOException {
    String file = "drug/beqvez/scope.yaml";
    String scope = copy(folder, file).replace("applies:\n", "applies:\n  " + more + "\n");
    Files.writeString(folder.resolve(file), scope);

    assertThat(RulePackCheck.overlay(folder).problems().isEmpty()).isEqualTo(good);
    assertThat(errors("scope.yaml", scope).isEmpty()).isEqualTo(good);
  }

  @Test
  void theSettingsAreWhatTheCheckReads(@TempDir Path folder) throws IOException {
    String good = "checks: { unused-source: info }\nretired: { BEQVEZ-CODING-007: none }\n";
    copy(folder, "sources.yaml");
    Files.writeString(folder.resolve("pack.yaml"), good);
    assertThat(RulePackCheck.overlay(folder).problems()).isEmpty();
    assertThat(errors("pack.yaml", good)).isEmpty();

    for (String wrong : List.of("checks: { syntax: info }", "checks: { unused-source: off }")) {
      Files.writeString(folder.resolve("pack.yaml"), wrong);
      assertThat(RulePackCheck.overlay(folder).problems()).isNotEmpty();
      assertThat(errors("pack.yaml", wrong)).isNotEmpty();
    }
  }

  @Test
  void theNamesAreThoseOfTheLibrary() throws IOException {
    assertThat(texts(Schemas.scopeSchema(), "/$defs/program/enum"))
        .containsExactlyElementsOf(Arrays.stream(Program.values()).map(Program::name).toList());
    assertThat(texts(Schemas.scopeSchema(), "/$defs/state/enum"))
        .containsExactlyElementsOf(Arrays.stream(State.values()).map(State::name).toList());
    assertThat(texts(Schemas.packSchema(), "/properties/checks/propertyNames/enum"))
        .as("checks that a pack can set; if there is a new one, add it to pack.schema.json")
        .containsExactlyElementsOf(
            Arrays.stream(Check.values()).filter(Check::canBeSet).map(Check::id).sorted().toList());
  }

  private static List<String> texts(String schema, String path) throws IOException {
    return new JsonMapper().readTree(schema).at(path).valueStream().map(JsonNode::asText).toList();
  }

  /** Copies the walk's pack; the text of one of its files. */
  private static String copy(Path folder, String file) throws IOException {
    try (Stream<Path> files = Files.walk(WALK)) {
      for (Path from : files.filter(Files::isRegularFile).toList()) {
        Path to = folder.resolve(WALK.relativize(from).toString());
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
      }
    }
    return Files.readString(folder.resolve(file));
  }

  private static List<String> errors(String name, String yaml) {
    String schema =
        switch (name) {
          case "scope.yaml" -> Schemas.scopeSchema();
          case "sources.yaml" -> Schemas.sourcesSchema();
          default -> Schemas.packSchema();
        };
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema)
        .validate(yaml, InputFormat.YAML)
        .stream()
        .map(Error::toString)
        .toList();
  }
}
