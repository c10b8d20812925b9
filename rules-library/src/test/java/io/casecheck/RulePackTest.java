package io.casecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casecheck.finding.Finding;
import io.casecheck.finding.Findings;
import io.casecheck.model.Case;
import io.casecheck.model.Claim;
import io.casecheck.model.ClaimForm;
import io.casecheck.model.ClaimLine;
import io.casecheck.rule.PackDescription;
import io.casecheck.rule.RuleDescription;
import io.casecheck.rule.RulePackException;
import io.casecheck.rule.ScopeDescription;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulePackTest {
  @TempDir Path folder;
  private Path first;

  @BeforeEach
  void write() {
    first =
        new SmallPack()
            .rule("COMMON-001", "2023-04-01", "Units.", "", "units > 1")
            .in(folder.resolve("first"));
  }

  @Test
  void onePackServesEvaluatorsThatAreClosedApart() {
    RulePack rules = RulePack.read(first);
    try (CaseEvaluator other = rules.evaluator(EvaluatorOptions.options())) {
      assertThat(answers(rules)).isEqualTo(answers(rules));
      assertThat(ids(other.evaluate(units(3)))).containsExactly("COMMON-001");
    }
  }

  @Test
  void aCriteriaSetThatNoRuleHasIsRefusedAndTheNearestNamed() {
    EvaluatorOptions mistyped = EvaluatorOptions.options().criteria("gide", "nothing-like-it");
    assertThatThrownBy(() -> CaseEvaluator.bundled(mistyped))
        .isInstanceOf(RulePackException.class)
        .hasMessage(
            "The rule pack does not load.\n"
                + "The rules have no criteria set gide; they have guide. Fix: guide"
                + " [unknown-criteria]\n"
                + "The rules have no criteria set nothing-like-it; they have guide."
                + " [unknown-criteria]");
    RulePack without = RulePack.read(first);
    assertThatThrownBy(() -> without.evaluator(EvaluatorOptions.options().criteria("guide")))
        .isInstanceOf(RulePackException.class)
        .hasMessageContaining("no criteria set guide; they have none at all. [");
  }

  @Test
  void scopesOfTheSameRulesAreTakenAndTheOthersCompiled() throws IOException {
    Path second =
        new SmallPack()
            .rule("COMMON-001", "2023-04-01", "In other words.", "", "units > 1")
            .in(folder.resolve("second"));
    Path drug = Files.createDirectories(second.resolve("drug/other"));
    Files.writeString(
        drug.resolve("scope.yaml"), "title: Other\napplies: { drug: { names: [Other] } }\n");
    Files.writeString(
        drug.resolve("coding.drl"),
        Files.readString(second.resolve("common/coding.drl"))
            .replace("package common", "package drug.other")
            .replace("COMMON-001", "OTHER-001"));
    RulePack similar = RulePack.read(first);

    assertThat(answers(RulePack.read(second, similar))).isEqualTo(answers(RulePack.read(second)));
  }

  @Test
  void aScopeWhoseRulesDifferIsNotTaken() {
    Path second =
        new SmallPack()
            .rule("COMMON-001", "2023-04-01", "Units.", "", "units > 2")
            .in(folder.resolve("second"));
    try (CaseEvaluator evaluator =
        RulePack.read(second, RulePack.read(first)).evaluator(EvaluatorOptions.options())) {
      assertThat(ids(evaluator.evaluate(units(2)))).isEmpty();
      assertThat(ids(evaluator.evaluate(units(3)))).containsExactly("COMMON-001");
    }
  }

  @Test
  void aCompiledPackAnswersAsItsFolder() throws IOException {
    Path file = folder.resolve("compiled/first.pack");
    RulePackCompiler.compile(first, file);
    assertThat(answers(RulePack.read(file))).isEqualTo(answers(RulePack.read(first)));
    assertThat(RulePack.read(file).description()).isEqualTo(RulePack.read(first).description());
  }

  @Test
  void aFileThatIsNoCompiledPackIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), "no pack at all");
    assertThatThrownBy(() -> RulePack.read(file))
        .isInstanceOf(RulePackException.class)
        .hasMessageContaining("compiled pack");
  }

  @Test
  void ofSeveralPlacesTheOneThatDoesNotLoadIsNamed() {
    Path good = overlay("good", "OUR-001", "units > 1");
    Path bad = overlay("bad", "OUR-002", "unit > 1");
    EvaluatorOptions options = EvaluatorOptions.options().overlay(good).overlay(bad);
    assertThatThrownBy(() -> CaseEvaluator.load(first, options))
        .isInstanceOfSatisfying(RulePackException.class, e -> assertThat(e.place()).isEqualTo(bad))
        .hasMessageStartingWith("The rule pack " + bad + " does not load.\ncommon/coding.drl:")
        .hasMessageContaining("Fix: units");
    Path nowhere = folder.resolve("nowhere");
    assertThatThrownBy(() -> RulePack.read(first).under(nowhere))
        .hasMessage(
            "The rule pack "
                + nowhere
                + " does not load.\nThere is no folder here to read rules from. [unreadable]");
  }

  private Path overlay(String name, String id, String condition) {
    Path overlay =
        new SmallPack().rule(id, "2023-04-01", "Ours.", "", condition).in(folder.resolve(name));
    assertThat(overlay.resolve("common/scope.yaml").toFile().delete()).isTrue();
    return overlay;
  }

  @Test
  void theDescriptionHoldsWhatThePackSays() {
    PackDescription description = RulePack.read(first).description();
    assertThat(description.scopes()).extracting(ScopeDescription::path).containsExactly("common");
    assertThat(description.sources()).singleElement().extracting("title").isEqualTo("T");
    assertThat(description.rules())
        .singleElement()
        .extracting(RuleDescription::report)
        .isEqualTo("violated ClaimLine.units");
    assertThat(description.digests()).hasSize(1);
  }

  private static String answers(RulePack rules) {
    try (CaseEvaluator evaluator = rules.evaluator(EvaluatorOptions.options())) {
      return evaluator.evaluate(units(5)).receipt().findingsDigest();
    }
  }

  private static List<String> ids(Findings findings) {
    return findings.findings().stream()
        .map(Finding::ruleId)
        .filter(id -> !id.startsWith("CASECHECK"))
        .toList();
  }

  private static Case units(int units) {
    ClaimLine line =
        ClaimLine.builder()
            .number(1)
            .code("J1411")
            .units(BigDecimal.valueOf(units))
            .serviceDate(LocalDate.parse("2026-03-18"))
            .build();
    return Case.builder()
        .asOf(OffsetDateTime.parse("2026-03-20T10:00:00-04:00"))
        .drug("Other")
        .claim(Claim.builder().form(ClaimForm.INSTITUTIONAL).lines(line).build())
        .build();
  }
}
