package io.casecheck.tests.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casecheck.CaseEvaluator;
import io.casecheck.EvaluatorOptions;
import io.casecheck.finding.Findings;
import io.casecheck.finding.NotChecked;
import io.casecheck.json.CaseReader;
import io.casecheck.model.Case;
import io.casecheck.rule.RulePackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java of docs/embedding.md is that of {@link EmbeddingExample}, which runs here. */
class EmbeddingTest {
  private static final String SOURCE =
      "rules-library-tests/src/test/java/io/casecheck/tests/documents/EmbeddingExample.java";
  private static final String CASE = "asOf: \"2026-03-20T10:00:00-04:00\"\ndrug: Hemgenix\n";
  private static final String CLAIM =
      CASE
          + """
          claim:
            form: INSTITUTIONAL
            lines: [ { number: 1, code: J1411, units: 1, serviceDate: 2026-03-10 } ]
          """;

  @Test
  void theJavaIsTheJavaThatRuns() throws IOException {
    List<String> run =
        Documents.between(Repository.text(Repository.file(SOURCE)), "// begin\n", "// end");
    assertThat(Documents.blocks("docs/embedding.md", "java"))
        .containsExactlyElementsOf(run.stream().map(EmbeddingTest::outdented).toList());
  }

  @Test
  void theCaseIsEvaluatedAndTellsWhatIsNotChecked() {
    List<String> log = new ArrayList<>();
    Findings findings = EmbeddingExample.evaluated(log::add);
    assertThat(findings.blocks()).isTrue();
    assertThat(findings.status()).isEqualTo(Findings.Status.INCOMPLETE);
    assertThat(log)
        .containsAll(findings.notChecked().stream().map(NotChecked::explanation).toList())
        .hasSize(findings.notChecked().size() + findings.askList().size());
  }

  @Test
  void whatBlocksWhatIsMissingAndWhatIsDueIsTold() {
    List<String> log = new ArrayList<>();
    EmbeddingExample.read(EmbeddingExample.evaluated(text -> {}), log::add);
    assertThat(log)
        .anyMatch(line -> line.startsWith("HEMGENIX-CODING-003 [claim.lines[number=1].units] "))
        .anyMatch(line -> line.matches("\\S+ waits for \\[.*diagnoses.*]"));
  }

  @Test
  void theScopesThatAreThereAreListed() {
    List<String> log = new ArrayList<>();
    EmbeddingExample.known(log::add);
    assertThat(log)
        .anyMatch(line -> line.startsWith("drug/hemgenix: ") && line.contains("Hemgenix"))
        .anyMatch(line -> line.startsWith("payer/humana: "));
  }

  @Test
  void aSilentRuleSaysWhichConditionIsFalse() {
    List<String> log = new ArrayList<>();
    Case aCase = CaseReader.read(CLAIM, "claim");
    try (CaseEvaluator evaluator = CaseEvaluator.bundled()) {
      EmbeddingExample.explained(evaluator, aCase, log::add);
    }
    assertThat(log.get(0)).isEqualTo("HEMGENIX-CODING-002 SILENT");
    assertThat(log)
        .element(1)
        .asString()
        .matches("drug/hemgenix/[a-z-]+\\.drl:[0-9]+ is false: .*code in .*");
  }

  @Test
  void anEvaluatorWithOptionsAnswersInJsonAndAgain() {
    Path walk = Repository.file("docs/authoring/our-rules");
    try (CaseEvaluator evaluator = EmbeddingExample.configured(walk)) {
      EmbeddingExample.warmedUp(evaluator, List.of()); // what it does with cases has its own test
      assertThat(EmbeddingExample.json(evaluator, CASE)).contains("\"status\": \"INCOMPLETE\"");
      var aCase = CaseReader.read(CASE, "case");
      var receipt = evaluator.evaluate(aCase).receipt();
      assertThat(EmbeddingExample.replayed(evaluator, receipt, aCase).isSame()).isTrue();
    }
  }

  @Test
  void rulesThatWereCompiledAheadAnswerAndAreReadAgain(@TempDir Path folder) throws IOException {
    Path walk = Repository.file("docs/authoring/our-rules");
    Path file = folder.resolve("ours.pack");
    List<String> log = new ArrayList<>();
    try (CaseEvaluator evaluator = EmbeddingExample.compiledAhead(walk, file);
        CaseEvaluator fromFolder = EmbeddingExample.configured(walk)) {
      assertThat(evaluator.rules()).isEqualTo(fromFolder.rules());
      EmbeddingExample.reloaded(evaluator, log::add);
      assertThat(log).isEmpty();
      Files.writeString(file, "no pack");
      EmbeddingExample.reloaded(evaluator, log::add);
      assertThat(log).singleElement().asString().startsWith("the rules before go on: ");
    }
  }

  @Test
  void rulesAreAcceptedByTheirCases(@TempDir Path folder) throws IOException {
    Path walk = Repository.file("docs/authoring/our-rules");
    Files.writeString(
        folder.resolve("no-finding.yaml"),
        "name: wrong on purpose\ncase: { asOf: \"2026-03-20T10:00:00-04:00\" }\nexpect: []\n");
    EvaluatorOptions options = EmbeddingExample.accepted(walk, folder);
    assertThatThrownBy(() -> CaseEvaluator.bundled(options))
        .isInstanceOf(RulePackException.class)
        .hasMessageContaining("wrong on purpose");
  }

  @Test
  void aWaivedFindingIsStillThere() {
    Findings findings = EmbeddingExample.evaluated(text -> {});
    var waived = EmbeddingExample.waived(findings, LocalDate.of(2026, 3, 20));
    assertThat(waived.waived()).containsExactly(findings.findings().get(0));
  }

  @Test
  void whatIsRefusedSaysSo(@TempDir Path folder) {
    Path walk = Repository.file("docs/authoring/our-rules");
    assertThat(EmbeddingExample.refused(folder, CASE)).contains("no-rules");
    assertThat(EmbeddingExample.refused(walk, "drug: Hemgenix\n")).contains("asOf");
    assertThat(EmbeddingExample.refused(walk, CASE)).startsWith("Findings[INCOMPLETE");
  }

  private static String outdented(String code) {
    return code.lines()
        .map(line -> line.substring(Math.min(4, line.length())))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
