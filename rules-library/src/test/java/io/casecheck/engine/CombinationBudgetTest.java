package io.casecheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.finding.Finding;
import io.casecheck.finding.FindingOutcome;
import io.casecheck.finding.Findings;
import io.casecheck.finding.NotChecked;
import io.casecheck.finding.NotChecked.Reason;
import io.casecheck.model.Case;
import io.casecheck.model.Claim;
import io.casecheck.model.ClaimForm;
import io.casecheck.model.ClaimLine;
import io.casecheck.model.Diagnosis;
import io.casecheck.model.NationalDrugCode;
import io.casecheck.pack.Pack;
import io.casecheck.pack.compile.CompiledRules;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A rule that would look at too many combinations of facts is not started; all others run. */
class CombinationBudgetTest {
  private static final String WIDE = "COMMON-WIDE-001";
  private static final String JOINED = "COMMON-JOINED-001";
  private static final String FIXED = "COMMON-FIXED-001";

  private static Pack pack;
  private static CompiledRules compiled;

  @BeforeAll
  static void compile() {
    pack =
        SmallPack.pack(
            SmallPack.rule(
                "wide",
                WIDE,
                "$line : ClaimLine( $number : number )\nnot ClaimLine( number < $number )",
                "findings.note(drools, $line, \"number\");"),
            SmallPack.rule(
                "joined",
                JOINED,
                "$line : ClaimLine( $number : number )\nnot NationalDrugCode( line == $number )",
                "findings.note(drools, $line, \"number\");"),
            SmallPack.rule(
                "fixed",
                FIXED,
                "$first : Diagnosis( number == 1, $code : code )\n"
                    + "$line : ClaimLine( number == 2, $number : number )\n"
                    + "exists ClaimLine( number > $number )",
                "findings.note(drools, $line, \"number\");"));
    compiled = SmallPack.compiled("pack0", pack);
  }

  private static Case aCase(int lines) {
    return Case.builder()
        .asOf(OffsetDateTime.parse("2026-11-24T10:00:00-05:00"))
        .diagnoses(
            IntStream.rangeClosed(1, lines)
                .mapToObj(number -> Diagnosis.builder().number(number).code("D67").build())
                .toList())
        .claim(
            Claim.builder()
                .form(ClaimForm.INSTITUTIONAL)
                .lines(
                    IntStream.rangeClosed(1, lines).mapToObj(CombinationBudgetTest::line).toList())
                .build())
        .build();
  }

  private static ClaimLine line(int number) {
    return ClaimLine.builder()
        .number(number)
        .nationalDrugCodes(
            number == 3 ? List.of() : List.of(NationalDrugCode.builder().number(1).build()))
        .build();
  }

  private static Findings evaluate(int lines, long mostCombinations) {
    try (RuleEngine engine =
        new RuleEngine(
            pack,
            List.of(compiled),
            SmallPack.settings(10_000, mostCombinations, SmallPack.AMPLE))) {
      return engine.evaluate(aCase(lines));
    }
  }

  @Test
  void atTheBudgetEveryRuleRuns() {
    Findings findings = evaluate(10, 100);
    assertThat(findings.findings())
        .filteredOn(finding -> finding.ruleId().startsWith("COMMON"))
        .extracting(finding -> finding.ruleId() + " " + finding.outcome())
        .containsExactlyInAnyOrder(WIDE + " NOTE", JOINED + " NOTE", FIXED + " NOTE");
  }

  @Test
  void overTheBudgetOnlyTheRuleIsLeftOut() {
    Findings findings = evaluate(10, 99);
    assertThat(SmallPack.of(findings, WIDE))
        .singleElement()
        .extracting(Finding::outcome)
        .isEqualTo(FindingOutcome.FAILED);
    assertThat(SmallPack.of(findings, JOINED)).hasSize(1);
    assertThat(SmallPack.of(findings, FIXED)).hasSize(1);
    assertThat(findings.status()).isEqualTo(Findings.Status.INCOMPLETE);
    assertThat(findings.notChecked())
        .filteredOn(open -> WIDE.equals(open.ruleId()))
        .singleElement()
        .extracting(NotChecked::reason)
        .isEqualTo(Reason.BUDGET_SPENT);
  }

  @Test
  void aRuleThatWasTooMuchForOneCaseAnswersTheNext() {
    try (RuleEngine engine =
        new RuleEngine(pack, List.of(compiled), SmallPack.settings(10_000, 99, SmallPack.AMPLE))) {
      assertThat(SmallPack.of(engine.evaluate(aCase(10)), WIDE).get(0).outcome())
          .isEqualTo(FindingOutcome.FAILED);
      assertThat(SmallPack.of(engine.evaluate(aCase(9)), WIDE).get(0).outcome())
          .isEqualTo(FindingOutcome.NOTE);
    }
  }

  @Test
  void whatIsNotStartedCostsNothing() {
    Case large = aCase(3_000);
    try (RuleEngine engine = SmallPack.engine(pack, compiled)) {
      engine.evaluate(aCase(3));
      // Time of the processor: a busy machine may let the clock on the wall run on.
      ThreadMXBean threads = ManagementFactory.getThreadMXBean();
      long start = threads.getCurrentThreadCpuTime();
      Findings findings = engine.evaluate(large);
      long spent = threads.getCurrentThreadCpuTime() - start;
      assertThat(Duration.ofNanos(spent)).isLessThan(Duration.ofSeconds(5));
      assertThat(SmallPack.of(findings, WIDE).get(0).outcome()).isEqualTo(FindingOutcome.FAILED);
      assertThat(SmallPack.of(findings, JOINED).get(0).outcome()).isEqualTo(FindingOutcome.NOTE);
    }
  }
}
