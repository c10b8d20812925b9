package io.casecheck.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casecheck.CaseEvaluator;
import io.casecheck.EvaluatorOptions;
import io.casecheck.rule.RulePackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules answer only once their sample cases pass. */
class SampleCaseAcceptanceTest {
  private static final String RULE =
      """
      package common
      import io.casecheck.model.ClaimLine;
      global io.casecheck.engine.Report findings;

      rule "second-look"
          @id("OUR-001")
          @title("Second look")
          @category("CODING") @severity("WARNING")
          @effective("2026-01-01") @controls("SERVICE_DATE")
          @source("desk")
          @criteria("desk")
          @message("Look again.")
          @remedy("Look.")
      when
          $line : ClaimLine( units > 1 )
      then
          findings.note(drools, $line, "units");
      end
      """;
  private static final String CASE =
      """
      name: two units
      criteria: [desk]
      case:
        asOf: 2026-03-20T10:00:00-04:00
        drug: Other
        coverage: { payer: Other, program: MEDICARE_ADVANTAGE, state: OH }
        claim:
          form: INSTITUTIONAL
          lines: [ { number: 1, code: A1234, units: 2, serviceDate: 2026-03-10 } ]
      expect:
        - { rule: OUR-001, outcome: NOTE, at: "claim.lines[number=1].units" }
      """;

  @TempDir private Path folder;
  private Path rules;
  private Path cases;

  @BeforeEach
  void write() throws IOException {
    rules = folder.resolve("rules");
    cases = Files.createDirectories(folder.resolve("cases"));
    Files.createDirectories(rules.resolve("common"));
    Files.writeString(
        rules.resolve("sources.yaml"),
        "desk:\n  authority: Our desk\n  section: 1\n  title: T\n"
            + "  read: 2026-01-05\n  verified: yes\n");
    Files.writeString(rules.resolve("common/scope.yaml"), "title: Common\n");
    Files.writeString(rules.resolve("common/rules.drl"), RULE);
    Files.writeString(cases.resolve("units.yaml"), CASE);
  }

  private CaseEvaluator load() {
    return CaseEvaluator.load(
        rules, EvaluatorOptions.options().acceptance(SampleCaseAcceptance.of(cases)));
  }

  @Test
  void rulesWhoseCasesPassAreTakenAndOthersAreNot() throws IOException {
    try (CaseEvaluator evaluator = load()) {
      Files.writeString(rules.resolve("common/rules.drl"), RULE.replace("units > 1", "units > 2"));
      assertThatThrownBy(evaluator::reload)
          .isInstanceOf(RulePackException.class)
          .hasMessageContaining("cases/units.yaml:1: two units")
          .hasMessageContaining("missing:    { rule: OUR-001");
      assertThat(evaluator.rules().get(0).when()).contains("units > 1");
      Files.writeString(cases.resolve("units.yaml"), CASE.replace("units: 2", "units: 3"));
      assertThat(evaluator.reload()).isTrue();
    }
  }

  @Test
  void aCaseThatIsPendingMustNotHoldYet() throws IOException {
    Files.writeString(cases.resolve("units.yaml"), CASE + "pending: not yet\n");
    assertThatThrownBy(this::load)
        .isInstanceOf(RulePackException.class)
        .hasMessageContaining("take `pending` away");
  }

  @Test
  void aCaseThatSwitchesOnWhatNoRuleHasIsNoAcceptance() throws IOException {
    Files.writeString(
        cases.resolve("units.yaml"),
        CASE.replace("[desk]", "[dsk]").replaceAll("(?s)expect:.*", "expect: []"));
    assertThatThrownBy(this::load)
        .isInstanceOf(RulePackException.class)
        .hasMessageContaining(
            "units.yaml:1: The rules have no criteria set dsk. Fix: desk [sample-case]");
  }

  @Test
  void casesThatCannotBeReadAreNoAcceptance() throws IOException {
    Files.writeString(cases.resolve("units.yaml"), CASE.replace("units: 2", "unit: 2"));
    assertThatThrownBy(this::load)
        .isInstanceOf(RulePackException.class)
        .hasMessageContaining("units.yaml:9");
    Files.delete(cases.resolve("units.yaml"));
    assertThatThrownBy(this::load)
        .isInstanceOf(RulePackException.class)
        .hasMessageContaining("no sample case");
  }
}
