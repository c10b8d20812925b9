package io.casecheck.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemasTest {
  private static List<String> errors(String schema, String text, InputFormat format) {
    Schema compiled =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
    return compiled
        .validate(
            text,
            format,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }

  @Test
  void theFilesSayWhatTheRecordsAre() throws IOException {
    Path generated = Files.createDirectories(Path.of("target/schema"));
    for (Map.Entry<String, String> schema : SchemaFiles.all().entrySet()) {
      Files.writeString(generated.resolve(schema.getKey()), schema.getValue());
    }

    assertThat(
            List.of(
                Schemas.caseSchema(),
                Schemas.findingsSchema(),
                Schemas.caseFileSchema(),
                Schemas.explanationsSchema()))
        .as("schemas in the resources; if records changed, copy them from %s", generated)
        .containsExactlyElementsOf(SchemaFiles.all().values());
  }

  @Test
  void everyComponentIsExplained() {
    assertThat(SchemaFiles.all().values())
        .allSatisfy(schema -> assertThat(schema).doesNotContain("\"description\": \"\""));
  }

  @Test
  void acceptsWhatIsWritten() throws IOException {
    for (long seed = 1; seed <= 50; seed++) {
      String json = CaseWriter.write(new RandomCases(seed).next());
      assertThat(errors(Schemas.caseSchema(), json, InputFormat.JSON))
          .as("seed %d", seed)
          .isEmpty();
    }
    String complete = CaseWriter.write(CaseReader.read(CaseReaderTest.COMPLETE));
    assertThat(errors(Schemas.caseSchema(), complete, InputFormat.JSON)).isEmpty();
    var findings =
        SampleFindings.of(
            SampleFindings.violated(),
            SampleFindings.unknown("drug"),
            SampleFindings.due(7),
            SampleFindings.safe(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 2)),
            SampleFindings.safe(null, null));
    for (FindingsWriter writer : List.of(FindingsWriter.withValues(), FindingsWriter.redacted())) {
      String json = writer.write(findings);
      assertThat(errors(Schemas.findingsSchema(), json, InputFormat.JSON)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{ \"asOf\": null }",
        "{ \"asOf\": \"2026-05-01\" }",
        "{ \"asOf\": \"2026-05-01T09:30:00\" }",
        "{ \"asOf\": \"2026-05-01T09:30:00Z\", \"drugg\": \"a\" }",
        "{ \"asOf\": \"2026-05-01T09:30:00Z\", \"drug\": \"\" }",
        "{ \"asOf\": \"2026-05-01T09:30:00Z\", \"drug\": 1 }",
        "{ \"asOf\": \"2026-05-01T09:30:00Z\", \"patient\": { \"sex\": \"male\" } }",
        "{ \"asOf\": \"2026-05-01T09:30:00Z\", \"patient\": { \"birthDate\": \"2026-02-30\" } }",
        "{ \"asOf\": \"2026-05-01T09:30:00Z\", \"coverage\": { \"timeZone\": \"-05:00\" } }",
        "{ \"asOf\": \"2026-05-01T09:30:00Z\", \"coverage\": { \"timeZone\": \"UTC\" } }",
        "{ \"asOf\": \"2026-05-01T09:30:00Z\", \"diagnoses\": [ {} ] }",
        "{ \"asOf\": \"2026-05-01T09:30:00Z\", \"claim\": {} }",
      })
  void refusesWhatTheReaderRefuses(String json) {
    assertThat(CaseReaderProblemsTest.problems(json)).isNotEmpty();
    assertThat(errors(Schemas.caseSchema(), json, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void acceptsNullForWhatIsNotStated() {
    String json =
        "{ \"asOf\": \"2026-05-01T09:30:00Z\", \"drug\": null, \"patient\": null,"
            + " \"diagnoses\": null, \"coverage\": { \"program\": null } }";

    assertThat(errors(Schemas.caseSchema(), json, InputFormat.JSON)).isEmpty();
    assertThat(CaseReader.read(json, "f").drug()).isNull();
  }

  @Test
  void aSampleCaseIsCheckedByItsOwnSchema() throws IOException {
    String base =
        "name: a\ncase:\n"
            + Files.readString(CaseReaderTest.COMPLETE).indent(2)
            + "expect: [ { rule: R-1, outcome: NOTE, at: claim } ]\n";
    String derived =
        """
        name: b
        from: a
        case: { claim: { lines: [ { number: 1, units: null } ] } }
        without: [ drug ]
        criteria: [ guide ]
        pending: not yet
        expect: [ { rule: R-2, outcome: UNKNOWN, at: [ claim ], missing: drug, dueBy: 2026-01-01 }, { rule: R-3, outcome: DUE, safeFrom: 2026-01-01, noSafeDay: false } ]
        gone: [ { rule: R-1 } ]
        set: { drug: Beqvez }
        rows: [ { set: { drug: null }, gone: [ { rule: R-2, outcome: UNKNOWN } ] } ]
        """;

    assertThat(errors(Schemas.caseFileSchema(), json(base), InputFormat.JSON)).isEmpty();
    assertThat(errors(Schemas.caseFileSchema(), json(derived), InputFormat.JSON)).isEmpty();
    for (String wrong :
        List.of(
            "name: b",
            "from: a",
            "name: b\nform: a",
            "name: b\nfrom: a\nexpect: [ { rule: R-2 } ]",
            "name: b\nfrom: a\nexpect: [ { rule: R-2, outcome: note } ]",
            "name: b\nfrom: a\ngone: [ { outcome: NOTE } ]",
            "name: b\nfrom: a\nrows: [ { expect: [] } ]",
            "name: b\nfrom: a\nrows: [ { set: {}, from: a } ]",
            "name: b\nfrom: a\ncase: { claim: { lines: [ { units: 1 } ] } }")) {
      assertThat(errors(Schemas.caseFileSchema(), json(wrong), InputFormat.JSON))
          .as(wrong)
          .isNotEmpty();
    }
  }

  /** The same document as JSON: an editor applies the schema to what YAML means. */
  private static String json(String yaml) {
    return json(NodeReader.documents(yaml, "f", new Problems()).get(0));
  }

  private static String json(Node node) {
    if (node instanceof Node.MappingNode mapping) {
      return mapping.entries().entrySet().stream()
          .map(entry -> "\"" + entry.getKey() + "\": " + json(entry.getValue().value()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (node instanceof Node.ListNode list) {
      return list.items().stream()
          .map(SchemasTest::json)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    Node.ScalarNode scalar = (Node.ScalarNode) node;
    boolean bare =
        !scalar.quoted() && scalar.text().matches("null|true|false|-?[0-9]+(\\.[0-9]+)?");
    return bare ? scalar.text() : "\"" + scalar.text() + "\"";
  }
}
