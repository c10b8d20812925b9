package io.casecheck.tests.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.CaseEvaluator;
import io.casecheck.EvaluatorOptions;
import io.casecheck.json.CaseFiles;
import io.casecheck.json.SampleCase;
import io.casecheck.pack.tree.ControllingDate;
import io.casecheck.pack.tree.FactType;
import io.casecheck.pack.tree.Method;
import io.casecheck.rule.PackProblem;
import io.casecheck.time.Clock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/authoring.md says of the language of rules is what the library reads. */
class AuthoringTest {
  private static final String DOCUMENT = "docs/authoring.md";
  private static final String RULES = "docs/authoring/our-rules/";
  private static final String CASES = "docs/authoring/our-cases";
  private static final String CODING = RULES + "drug/beqvez/coding.drl";

  @Test
  void theFilesOfTheWalkAreThoseThatAreShown() throws IOException {
    assertThat(Documents.blocks(DOCUMENT, "yaml"))
        .startsWith(
            text(RULES + "sources.yaml"),
            text(RULES + "drug/beqvez/scope.yaml"),
            text(CASES + "/units.yaml"));
    assertThat(Documents.blocks(DOCUMENT, "drl").get(0)).isEqualTo(text(CODING));
  }

  @Test
  void theCasesOfTheWalkAnswerAsTheyExpect() {
    answerAsTheyExpect(CaseFiles.read(Repository.file(CASES)));
  }

  @Test
  void theRowsThatAreShownAnswerAsTheyExpect(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("units.yaml"), text(CASES + "/units.yaml"));
    List<String> blocks = Documents.blocks(DOCUMENT, "yaml");
    assertThat(blocks).hasSize(5);
    Files.writeString(folder.resolve("rows.yaml"), blocks.get(4));
    List<SampleCase> cases = CaseFiles.read(folder);
    assertThat(cases).hasSize(6);
    answerAsTheyExpect(cases);
  }

  private static void answerAsTheyExpect(List<SampleCase> cases) {
    EvaluatorOptions options = EvaluatorOptions.options().overlay(Repository.file(RULES));
    try (CaseEvaluator evaluator = CaseEvaluator.bundled(options)) {
      for (SampleCase sample : cases) {
        assertThat(sample.compare(evaluator.evaluate(sample.input())).text())
            .endsWith("as expected");
      }
    }
  }

  @Test
  void theTypingMistakeIsAnsweredAsShown(@TempDir Path folder) throws IOException {
    PackProblem problem = CheckPage.named("unknown-field").problemsOfWrong(folder).get(0);
    assertThat(Documents.blocks(DOCUMENT, "text").get(0))
        .startsWith(
            RULES
                + problem.file()
                + ":%s:%s: ".formatted(problem.line(), problem.column())
                + problem.message()
                + " [unknown-field]\n")
        .endsWith("Fix: " + problem.fix() + "\n");
  }

  @Test
  void otherRulesThatAreShownAreThoseOfThePack() throws IOException {
    StringBuilder pack = new StringBuilder();
    try (Stream<Path> files = Files.walk(Repository.file("drl"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".drl")).toList()) {
        pack.append(Files.readString(file));
      }
    }
    List<String> shown = Documents.blocks(DOCUMENT, "drl");
    assertThat(shown).hasSizeGreaterThan(2);
    assertThat(pack).contains(shown.subList(1, shown.size()));
  }

  @Test
  void factsAndTheirComponentsAreThoseOfTheModel() throws IOException {
    List<String> shown =
        Documents.rows(DOCUMENT, "## Facts").stream()
            .map(row -> row.get(0) + path(row.get(1)) + sorted(row.get(2)))
            .toList();
    List<String> model =
        FactType.values().stream()
            .map(type -> "`" + type.name() + "`" + type.listPath() + components(type))
            .toList();
    assertThat(shown).containsExactlyElementsOf(model);
  }

  /** Words instead of a path stand where a case shows none. */
  private static String path(String place) {
    return place.startsWith("`") ? place.replace("`", "") : "";
  }

  private static Set<String> sorted(String components) {
    return new TreeSet<>(List.of(components.replace("`", "").split(", ")));
  }

  private static Set<String> components(FactType type) {
    Set<String> names = new TreeSet<>();
    type.components()
        .values()
        .forEach(component -> names.add(component.name() + (component.nullable() ? "?" : "")));
    return names;
  }

  @Test
  void metadataStandsInItsOrder(@TempDir Path folder) throws IOException {
    List<String> shown = words("## Metadata", "@([a-z]+)");
    assertThat(CheckPage.named("metadata-order").problemsOfWrong(folder).get(0).message())
        .endsWith("the order is " + String.join(", ", shown) + ".");
  }

  @Test
  void everyCallIsExplained(@TempDir Path folder) throws IOException {
    List<String> shown = words("## What a rule answers", "findings\\.([a-zA-Z]+)");
    assertThat(
            CheckPage.problems("then", "findings.refused(drools, $line);", folder).get(0).message())
        .endsWith("it has violated, absent, note, due, late, notChecked.");
    assertThat(shown).containsExactly("violated", "absent", "note", "due", "late", "notChecked");
  }

  @Test
  void everyControllingDateIsExplained() throws IOException {
    assertThat(words("## Dates that control", "([A-Z_]+)"))
        .containsExactlyElementsOf(
            Arrays.stream(ControllingDate.values()).map(Enum::name).toList());
  }

  @Test
  void everyMethodIsNamed() throws IOException {
    String conditions = String.valueOf(Documents.rows(DOCUMENT, "## Conditions"));
    for (Method method : Method.values()) {
      assertThat(conditions).containsPattern("\\b" + method.methodName() + "\\b");
    }
  }

  @Test
  void theClocksThatAreShownCanBeRead() throws IOException {
    String text = text(DOCUMENT);
    String section = text.substring(text.indexOf("\n## Clocks"), text.indexOf("\n## Tables"));
    List<String> clocks =
        Pattern.compile("^\\* `(.+)`$", Pattern.MULTILINE)
            .matcher(section)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(clocks).hasSizeGreaterThan(3);
    clocks.forEach(clock -> assertThat(Clock.parse(clock).toString()).isEqualTo(clock));
  }

  @Test
  void whatMayBeWrittenLoads(@TempDir Path folder) throws IOException {
    StringBuilder rules =
        new StringBuilder(
            """
            package common
            import io.casecheck.model.Appeal
            import io.casecheck.model.Claim
            import io.casecheck.model.ClaimForm
            import io.casecheck.model.ClaimLine
            import io.casecheck.model.PriorAuthorizationRequest
            global io.casecheck.engine.Report findings
            """);
    int number = 0;
    for (String conditions : allowed()) {
      rules.append(rule(++number, conditions));
    }
    Files.createDirectories(folder.resolve("common"));
    Files.writeString(folder.resolve("common/allowed.drl"), rules);
    Files.writeString(folder.resolve("common/scope.yaml"), "title: all that may be written\n");
    Files.copy(Repository.file(RULES + "sources.yaml"), folder.resolve("sources.yaml"));
    try (CaseEvaluator evaluator = CaseEvaluator.load(folder)) {
      assertThat(evaluator.rules()).hasSize(number);
    }
  }

  @Test
  void theConstantsAreThoseOfTheModel() throws IOException {
    List<String> shown =
        Documents.rows(DOCUMENT, "## Constants").stream()
            .map(row -> row.get(0) + " " + row.get(1).replace(", ", " "))
            .map(row -> row.replace("`", ""))
            .toList();
    try (Stream<Path> files =
        Files.list(Repository.file("rules-library/src/main/java/io/casecheck/model"))) {
      List<String> model =
          files
              .map(file -> String.valueOf(file.getFileName()).replace(".java", ""))
              .filter(name -> !name.equals("package-info"))
              .sorted()
              .flatMap(AuthoringTest::constants)
              .toList();
      assertThat(shown).hasSizeGreaterThan(10).containsExactlyElementsOf(model);
    }
  }

  /** The name of an enumeration and its constants; nothing for other types. */
  private static Stream<String> constants(String name) {
    try {
      Class<?> type = Class.forName("io.casecheck.model." + name);
      return type.isEnum()
          ? Stream.of(
              name
                  + Arrays.stream(type.getEnumConstants())
                      .map(constant -> " " + ((Enum<?>) constant).name())
                      .collect(Collectors.joining()))
          : Stream.of();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String rule(int number, String conditions) {
    return AllowedRule.text(number, conditions, "findings.absent(drools, \"claim\");");
  }

  private static List<String> allowed() {
    return List.of(
        "ClaimLine( code == \"J1414\", units >= 1, units not in ( 3, 4 ), code matches \"J.*\" )",
        "Appeal( filed == true ) Appeal( filed ) Appeal( !filed, goodCause == false )",
        "ClaimLine( code == \"J1\", modifiers contains \"JZ\", \"JW\" memberOf modifiers )",
        "ClaimLine( modifiers not contains \"JZ\", modifiers.size() > 1 )",
        "ClaimLine( units * 2 - 1 > number + 3 )",
        "ClaimLine( serviceDate.plusDays(3).isBefore( java.time.LocalDate.of(2026, 1, 1) ) )",
        "ClaimLine( serviceDate.getYear() == 2026, infusionStart.plusHours(2) < infusionStop )",
        "ClaimLine( infusionStart.toLocalDate() == serviceDate, code.length() == 5 )",
        "ClaimLine( code.startsWith(\"J\") || code.endsWith(\"1\") && !( units > 5 ) )",
        "$line : ClaimLine( $on : serviceDate ) ClaimLine( number == $line.number, serviceDate == $on )",
        "not ClaimLine( code == \"J1414\" ) exists( Claim() and ClaimLine( number == 1 ) )",
        "not( ClaimLine( number == 1 ) and ClaimLine( number == 2 ) )",
        "( Claim( form == ClaimForm.PROFESSIONAL ) or PriorAuthorizationRequest( expedited ) )",
        "accumulate( ClaimLine( $n : number ); $c : count( $n ); $c > 2 )",
        "accumulate( ClaimLine( code == \"J1414\", $u : units ); $s : sum( $u ), $m : max( $u );"
            + " $s > 2, $m >= 2 )");
  }

  private static List<String> words(String heading, String word) throws IOException {
    Pattern pattern = Pattern.compile(word);
    return Documents.rows(DOCUMENT, heading).stream()
        .flatMap(row -> pattern.matcher(row.get(0)).results().map(AuthoringTest::first))
        .toList();
  }

  private static String first(MatchResult found) {
    return found.group(1);
  }

  private static String text(String file) throws IOException {
    return Repository.text(Repository.file(file));
  }
}
