package io.casecheck.tests.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.CaseEvaluator;
import io.casecheck.RulePackCheck;
import io.casecheck.finding.FindingOutcome;
import io.casecheck.json.CaseReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/authoring.md offers to copy answers what it says. */
class AuthoringRecipesTest {
  private static final String DOCUMENT = "docs/authoring.md";
  private static final String RULES = "docs/authoring/our-rules/";

  @Test
  void theRulesThatDrugsNeedAnswerWhatPoliciesAsk(@TempDir Path folder) throws IOException {
    StringBuilder rules = new StringBuilder("package drug.beqvez\n");
    for (String fact :
        List.of(
            "Claim",
            "ClaimForm",
            "ClaimLine",
            "Diagnosis",
            "Patient",
            "PriorGeneTherapy",
            "Weight")) {
      rules.append("import io.casecheck.model.").append(fact).append('\n');
    }
    rules.append("global io.casecheck.engine.Report findings\n");
    List<List<String>> rows = Documents.rows(DOCUMENT, "## Rules that drugs need");
    for (int i = 0; i < rows.size(); i++) {
      rules.append(AllowedRule.text(i, code(rows.get(i).get(1)), code(rows.get(i).get(2))));
    }
    Files.createDirectories(folder.resolve("drug/beqvez"));
    Files.writeString(folder.resolve("drug/beqvez/policy.drl"), rules);
    Files.copy(
        Repository.file(RULES + "drug/beqvez/scope.yaml"),
        folder.resolve("drug/beqvez/scope.yaml"));
    Files.copy(Repository.file(RULES + "sources.yaml"), folder.resolve("sources.yaml"));

    assertThat(RulePackCheck.of(folder).problems()).isEmpty();
    try (CaseEvaluator evaluator = CaseEvaluator.load(folder)) {
      assertThat(violated(evaluator, "J3590", "D67", "1990-01-01", "", 180, "11"))
          .containsExactly(0);
      assertThat(violated(evaluator, "J1414", "D67", "1990-01-01", "", 180, "11")).isEmpty();
      assertThat(violated(evaluator, "J1414", "D66", "2010-01-01", "J1414", 181, "12"))
          .containsExactly(1, 2, 3, 4, 6);
      assertThat(violated(evaluator, "J1414", "D67", "1990-01-01", "", 0, "11")).containsExactly(5);
      assertThat(violated(evaluator, "J1414", "D67", "1990-01-01", "", 180, "22"))
          .containsExactly(7);
      assertThat(violated(evaluator, "J1414", "D67", "1990-01-01", "", 180, "0131"))
          .containsExactly(8);
      assertThat(violated(evaluator, "J1414", "D67", "1990-01-01", "", 180, "0111")).isEmpty();
    }
  }

  @Test
  void theRequestToCopyRaisesNothingOfCommonForAnotherDrugButNeedsItsDocuments()
      throws IOException {
    String base = "rules-library-tests/cases/base/insured-request.yaml";
    assertThat(Repository.text(Repository.file(DOCUMENT))).contains(base);
    String request =
        Repository.text(Repository.file(base))
            .replaceAll("(?s)^.*?case:\n|expect:.*$", "")
            .replaceAll("(?m)^  ", "")
            .replace("infliximab", "Ocrevus")
            .replace("K50.90", "G35.A")
            .replace("J1745", "J2350");
    try (CaseEvaluator evaluator = CaseEvaluator.bundled()) {
      assertThat(common(evaluator, request)).isEmpty();
      String without = request.substring(0, request.indexOf("  documents:"));
      assertThat(common(evaluator, without)).hasSizeGreaterThan(4);
    }
  }

  private static List<String> common(CaseEvaluator evaluator, String text) {
    return evaluator.evaluate(CaseReader.read(text, "case")).findings().stream()
        .map(finding -> finding.ruleId())
        .filter(id -> id.startsWith("COMMON-REQUEST-"))
        .toList();
  }

  private static String code(String cell) {
    return cell.replace("` `", "\n").replace("`", "");
  }

  /** Rows whose rule is violated by a claim of a patient of 60 kg; no units: without a weight. */
  private static List<Integer> violated(
      CaseEvaluator evaluator,
      String code,
      String diagnosis,
      String born,
      String earlier,
      int units,
      String place) {
    String text =
        """
        asOf: "2025-03-18T10:00:00-04:00"
        drug: Beqvez
        patient: { birthDate: %s, weights: [ %s ] }
        diagnoses: [ { number: 1, code: %s } ]
        priorGeneTherapies: [ %s ]
        claim:
          form: %s: "%s"
          lines: [ { number: 1, code: %s, units: %s, serviceDate: 2025-03-10 } ]
        """
            .formatted(
                born,
                units == 0 ? "" : "{ number: 1, kilograms: 60 }",
                diagnosis,
                earlier.isEmpty() ? "" : "{ number: 1, code: " + earlier + " }",
                place.length() > 2
                    ? "INSTITUTIONAL\n  typeOfBill"
                    : "PROFESSIONAL\n  placeOfService",
                place,
                code,
                units);
    return evaluator.evaluate(CaseReader.read(text, "case")).findings().stream()
        .filter(finding -> finding.outcome() == FindingOutcome.VIOLATED)
        .map(finding -> Integer.parseInt(finding.ruleId().replaceFirst("ALLOWED-CODING-1", "")))
        .sorted()
        .toList();
  }
}
