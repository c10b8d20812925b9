package io.casecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casecheck.model.Case;
import io.casecheck.model.Claim;
import io.casecheck.model.ClaimForm;
import io.casecheck.model.ClaimLine;
import io.casecheck.rule.RulePackException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that was compiled ahead answers as the folder does. */
class CompiledAheadTest {
  @TempDir private Path folder;

  private static Case aCase(int units) {
    return Case.builder()
        .asOf(OffsetDateTime.parse("2026-05-01T09:30:00-04:00"))
        .claim(
            Claim.builder()
                .form(ClaimForm.INSTITUTIONAL)
                .lines(
                    ClaimLine.builder()
                        .number(1)
                        .code("J1411")
                        .units(BigDecimal.valueOf(units))
                        .serviceDate(LocalDate.parse("2026-04-11"))
                        .build())
                .build())
        .build();
  }

  private Path rules(String name, String id, String condition) {
    return new SmallPack()
        .rule(id, "2023-04-01", "{units} units.", "", condition)
        .in(folder.resolve(name));
  }

  @Test
  void aCompiledFolderAnswersAsTheFolder() throws IOException {
    Path rules = rules("rules", "COMMON-001", "units != 1");
    Path file = folder.resolve("rules.pack");
    RulePackCompiler.compile(rules, file);
    try (CaseEvaluator fromFolder = CaseEvaluator.load(rules);
        CaseEvaluator fromFile = CaseEvaluator.load(file)) {
      assertThat(fromFile.evaluate(aCase(2))).isEqualTo(fromFolder.evaluate(aCase(2)));
      assertThat(fromFile.evaluate(aCase(2)).blocks()).isTrue();
      assertThat(fromFile.evaluate(aCase(1)).blocks()).isFalse();
      assertThat(fromFile.rules()).isEqualTo(fromFolder.rules());
    }
  }

  @Test
  void aFileThatIsOlderThanItsFolderIsRefused() throws IOException {
    Path rules = rules("rules", "COMMON-001", "units != 1");
    Path file = folder.resolve("rules.pack");
    RulePackCompiler.compile(rules, file);
    rules("rules", "COMMON-001", "units != 2");
    assertThatThrownBy(() -> CaseEvaluator.load(file))
        .isInstanceOf(RulePackException.class)
        .hasMessageContaining(
            "rules.pack: The rules in the folder rules beside it have changed since the pack was"
                + " compiled. Fix: casecheck compile rules [unreadable]");
    RulePackCompiler.compile(rules, file);
    CaseEvaluator.load(file).close();
  }

  @Test
  void anOverlayIsCompiledAheadToo() throws IOException {
    Path beneath = rules("beneath", "COMMON-001", "units != 1");
    Path overlay = rules("overlay", "COMMON-002", "units > 5");
    Files.delete(overlay.resolve("common/scope.yaml"));
    Files.delete(overlay.resolve("sources.yaml"));
    Path file = folder.resolve("our.pack");
    RulePackCompiler.compileOverlay(overlay, file, beneath);
    try (CaseEvaluator fromFolder = over(beneath, overlay);
        CaseEvaluator fromFile = over(beneath, file)) {
      assertThat(fromFile.evaluate(aCase(9))).isEqualTo(fromFolder.evaluate(aCase(9)));
      assertThat(fromFile.evaluate(aCase(9)).considered().fired())
          .containsExactly("COMMON-001", "COMMON-002");
    }
  }

  @Test
  void anOverlayIsHeldAgainstWhatItLiesOver() throws IOException {
    Path beneath = rules("beneath", "COMMON-001", "units != 1");
    Path overlay = rules("overlay", "COMMON-002", "units > 5");
    Files.delete(overlay.resolve("common/scope.yaml"));
    Path file = folder.resolve("our.pack");
    RulePackCompiler.compileOverlay(overlay, file, beneath);
    Path other = rules("other", "COMMON-002", "units != 3");
    assertThatThrownBy(() -> over(other, file))
        .isInstanceOf(RulePackException.class)
        .hasMessageContaining("The pack beneath uses this id");
  }

  @Test
  void whatStandsAloneIsNoOverlay() throws IOException {
    Path file = folder.resolve("our.pack");
    RulePackCompiler.compile(rules("rules", "COMMON-001", "units != 1"), file);
    Path other = rules("other", "COMMON-002", "units != 3");
    assertThatThrownBy(() -> over(other, file))
        .isInstanceOf(RulePackException.class)
        .hasMessageContaining("compiled to stand alone");
  }

  @Test
  void nothingIsWrittenOfRulesWithMistakes() {
    Path rules = rules("rules", "COMMON-001", "unit != 1");
    Path file = folder.resolve("rules.pack");
    assertThatThrownBy(() -> RulePackCompiler.compile(rules, file))
        .isInstanceOf(RulePackException.class);
    assertThat(file).doesNotExist();
  }

  private static CaseEvaluator over(Path beneath, Path overlay) {
    return CaseEvaluator.load(beneath, EvaluatorOptions.options().overlay(overlay));
  }
}
