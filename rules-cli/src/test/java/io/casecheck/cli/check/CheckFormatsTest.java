package io.casecheck.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.casecheck.cli.CommandTester;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXParseException;

/** What {@code check} writes for other programs is what these read. */
class CheckFormatsTest {
  private static final String RULES =
      """
      package common

      import io.casecheck.model.Claim
      import io.casecheck.model.ClaimLine

      global io.casecheck.engine.Report findings

      rule "one-unit"
          @id("COMMON-CODING-901")
          @title("One unit")
          @category("CODING") @severity("ERROR")
          @effective("2023-04-01") @controls("SERVICE_DATE")
          @source("s")
          @message("There are {units} units <of> it & more.")
          @remedy("Bill one.")
      when
          $line : ClaimLine( code == "J1411", units = 1 )
      then
          findings.violated(drools, $line, "unitz");
      end
      """;

  @TempDir Path folder;
  private CommandTester command;

  @BeforeEach
  void start() {
    command =
        new CommandTester(folder)
            .file("rules/common/scope.yaml", "title: Common\n")
            .file("rules/common/a file.drl", RULES)
            .file(
                "rules/sources.yaml",
                "s: { authority: A, section: 1, read: 2026-01-01, verified: yes }\n");
  }

  @Test
  void sarifIsWhatItsSchemaSays() throws IOException {
    assertThat(command.run("check", "rules", "--format", "sarif")).isEqualTo(1);
    assertThat(errors(command.out())).isEmpty();
    assertThat(errors(command.out().replace("\"level\":\"error\"", "\"level\":\"bad\"")))
        .isNotEmpty();

    JsonNode results = new JsonMapper().readTree(command.out()).at("/runs/0/results");
    assertThat(results).hasSize(2);
    JsonNode first = results.get(0);
    assertThat(first.at("/ruleId").asText()).isEqualTo("syntax");
    JsonNode place = first.at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asText()).endsWith("rules/common/a%20file.drl");
    assertThat(place.at("/region/startLine").asInt()).isEqualTo(17);
    assertThat(place.at("/region/startColumn").asInt()).isEqualTo(47);
    JsonNode replacement = first.at("/fixes/0/artifactChanges/0/replacements/0");
    assertThat(replacement.at("/deletedRegion/endColumn").asInt()).isEqualTo(48);
    assertThat(replacement.at("/insertedContent/text").asText()).isEqualTo("==");
  }

  @Test
  void sarifOfGoodRulesIsOneToo() throws IOException {
    command.file("rules/common/a file.drl", good());

    assertThat(command.run("check", "rules", "--format", "sarif")).isZero();
    assertThat(errors(command.out())).isEmpty();
  }

  @Test
  void junitIsWhatBuildToolsRead() throws Exception {
    assertThat(command.run("check", "rules", "--format", "junit")).isEqualTo(1);
    ReportTestSuite suite = suite();
    assertThat(suite.getNumberOfTests()).isEqualTo(1);
    assertThat(suite.getNumberOfFailures()).isEqualTo(1);
    assertThat(suite.getTestCases().get(0).getName()).endsWith("rules/common/a file.drl");
    assertThat(suite.getTestCases().get(0).getFailureMessage()).contains("`=` does not compare");
    assertThat(suite.getTestCases().get(0).getFailureDetail()).contains("has no component unitz");

    command.file("rules/common/a file.drl", good());
    assertThat(command.run("check", "rules", "--format", "junit")).isZero();
    assertThat(suite().getNumberOfFailures()).isZero();
    assertThat(suite().getNumberOfTests()).isEqualTo(1);
  }

  @Test
  void junitIsValidWhateverTheRulesHoldAndWhicheverProblemsFail() throws Exception {
    command.file("rules/common/b.drl", RULES.replace("units = 1", "units \u0007 1 ]]> \uFFFE"));
    assertThat(command.run("check", "rules", "--format", "junit")).isEqualTo(1);
    assertThat(suite().getNumberOfFailures()).isEqualTo(2);
    assertThat(reportErrors(command.out().replace(" failures=", " failed="))).isNotEmpty();

    command.file("rules/common/b.drl", "");
    command.file("rules/common/a file.drl", good() + "// \u202E");
    command.run("check", "rules", "--format", "junit", "--fail-on", "info");
    assertThat(suite().getNumberOfTests()).isEqualTo(2);
  }

  @Test
  void theProblemMatchersOfTheDocumentFindEveryProblem() throws IOException {
    String unused = RULES.replace("units = 1", "units == 1").replace("unitz", "units");
    command.file("rules/common/b.drl", unused.replace("one-unit", "b").replace("-901", "-902"));
    command.run("check", "rules");
    List<String> blocks = jsonBlocks();

    assertThat(blocks).hasSize(2);
    for (String block : blocks) {
      JsonNode pattern = new JsonMapper().readTree(block).findValue("pattern");
      pattern = pattern.isArray() ? pattern.get(0) : pattern;
      assertThat(matches(pattern, command.out()))
          .containsExactly(
              "common/a file.drl|17|47|null|`=` does not compare; `==` does.|syntax",
              "common/a file.drl|19|38|null|ClaimLine has no component unitz.|unknown-field",
              "common/b.drl|3|1|warning|Claim is imported and not used.|unused-import");
    }
  }

  private static String good() {
    return RULES
        .replace("import io.casecheck.model.Claim\n", "")
        .replace("units = 1", "units == 1")
        .replace("unitz", "units");
  }

  private static List<String> matches(JsonNode pattern, String output) {
    Matcher matcher =
        Pattern.compile(pattern.path("regexp").asText(), Pattern.MULTILINE).matcher(output);
    return matcher
        .results()
        .map(
            found ->
                List.of("file", "line", "column", "severity", "message", "code").stream()
                    .map(name -> String.valueOf(found.group(pattern.path(name).asInt())))
                    .reduce((a, b) -> a + "|" + b)
                    .orElse("")
                    .replaceFirst("^rules/", ""))
        .toList();
  }

  private static List<String> jsonBlocks() throws IOException {
    String text = Files.readString(Path.of("..", "docs", "authoring.md"));
    return Pattern.compile("```json\n(.*?)```", Pattern.DOTALL)
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .filter(block -> block.contains("problemMatcher"))
        .toList();
  }

  /** The report as Surefire reads it; it is valid by the schema that Surefire publishes. */
  private ReportTestSuite suite() throws Exception {
    assertThat(reportErrors(command.out())).isEmpty();
    InputStream report = new ByteArrayInputStream(command.out().getBytes(StandardCharsets.UTF_8));
    return new TestSuiteXmlParser(new NullConsoleLogger())
        .parse(new InputStreamReader(report, StandardCharsets.UTF_8))
        .get(0);
  }

  private static List<String> reportErrors(String report) throws Exception {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    Path schema = Path.of("target", "schemas", "surefire-test-report.xsd");
    try {
      factory
          .newSchema(schema.toFile())
          .newValidator()
          .validate(new StreamSource(new StringReader(report)));
      return List.of();
    } catch (SAXParseException e) {
      return List.of(String.valueOf(e.getMessage()));
    }
  }

  private static List<String> errors(String sarif) throws IOException {
    try (InputStream schema =
        CheckFormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      String text = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(text)
          .validate(sarif, InputFormat.JSON)
          .stream()
          .map(Error::toString)
          .toList();
    }
  }
}
