package io.casecheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.engine.CapturedLog.Line;
import io.casecheck.finding.Considered;
import io.casecheck.finding.Finding;
import io.casecheck.finding.FindingOutcome;
import io.casecheck.finding.Findings;
import io.casecheck.finding.NotChecked;
import io.casecheck.finding.NotChecked.Reason;
import io.casecheck.finding.Receipt;
import io.casecheck.model.Case;
import io.casecheck.pack.Pack;
import io.casecheck.pack.compile.CompiledRules;
import io.casecheck.pack.tree.Rule;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.event.Level;

/** One rule that breaks, however it does, is one finding and changes nothing else. */
class FaultIsolationTest {
  private static final String HOSTILE = "COMMON-HOSTILE-001";
  private static final String PLACE = "common/hostile.drl:8";
  private static final Case CASE = CanaryCase.aCase();
  private static final Map<HostileRule, CompiledRules> TEXTS = new ConcurrentHashMap<>();

  private static Pack healthy;
  private static Pack hostile;
  private static CompiledRules compiled;
  private static Findings without;

  @BeforeAll
  static void compile() {
    healthy =
        SmallPack.pack(
            SmallPack.rule(
                "violated",
                "COMMON-HEALTHY-001",
                "$line : ClaimLine( units != 1 )",
                "findings.violated(drools, $line, \"units\");"),
            SmallPack.rule(
                "unknown",
                "COMMON-HEALTHY-002",
                "$result : LaboratoryResult( value > 5 )",
                "findings.violated(drools, $result, \"value\");"),
            SmallPack.rule(
                "absent",
                "COMMON-HEALTHY-003",
                "not Weight( kilograms > 0 )",
                "findings.absent(drools, \"patient.weights\");"),
            SmallPack.rule(
                "joined",
                "COMMON-HEALTHY-004",
                "$first : Diagnosis( $number : number )\nnot Diagnosis( number < $number )",
                "findings.note(drools, $first, \"number\");"),
            SmallPack.rule(
                "counted",
                "COMMON-HEALTHY-005",
                "$coverage : Coverage()\n"
                    + "accumulate( Diagnosis( $number : number ); $n : count($number); $n > 1 )",
                "findings.note(drools, $coverage);"));
    compiled = SmallPack.compiled("pack0", healthy);
    hostile =
        SmallPack.over(
            healthy,
            "hostile.drl",
            SmallPack.rule(
                "hostile",
                HOSTILE,
                // Names what the hostile texts match: other facts do not reach the engine.
                "$coverage : Coverage()\nexists Patient()",
                "findings.violated(drools, $coverage);"));
    try (RuleEngine engine = SmallPack.engine(healthy, compiled)) {
      without = engine.evaluate(CASE);
    }
  }

  @AfterAll
  static void forget() {
    TEXTS.clear();
  }

  private static Rule hostileRule() {
    return hostile.rules().get(0);
  }

  private static RuleEngine engine(HostileRule rule, int mostMatches, Duration atMost) {
    CompiledRules text =
        TEXTS.computeIfAbsent(
            rule, key -> SmallPack.compiledText("pack1", hostileRule(), key.text()));
    return new RuleEngine(
        hostile.over(healthy),
        List.of(compiled, text),
        SmallPack.settings(mostMatches, 1_000_000, atMost));
  }

  @Test
  void theHealthyRulesAnswerInEveryWay() {
    assertThat(without.findings())
        .filteredOn(finding -> finding.ruleId().startsWith("COMMON-HEALTHY"))
        .extracting(Finding::outcome)
        .containsOnly(FindingOutcome.VIOLATED, FindingOutcome.UNKNOWN, FindingOutcome.NOTE)
        .hasSize(5);
  }

  @ParameterizedTest
  @EnumSource
  void aRuleThatBreaksIsOneFindingAndChangesNothingElse(HostileRule rule) {
    try (RuleEngine engine = engine(rule, 10_000, SmallPack.AMPLE)) {
      assertIsolated(engine.evaluate(CASE), rule.isEndless());
      // The second time the rule is known to break.
      assertIsolated(engine.evaluate(CASE), rule.isEndless());
    }
  }

  @ParameterizedTest
  @EnumSource(names = ".*WITHOUT_END.*", mode = EnumSource.Mode.MATCH_ALL)
  void aDeadlineEndsWhatHasNoEnd(HostileRule rule) {
    // That the evaluation ends at all is what is tested; how fast is measured, not asserted.
    try (RuleEngine engine = engine(rule, Integer.MAX_VALUE, Duration.ofSeconds(5))) {
      for (int i = 0; i < 2; i++) {
        Findings findings = engine.evaluate(CASE);
        assertIsolated(findings, true);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = ".*WITHOUT_END.*", mode = EnumSource.Mode.MATCH_ALL)
  void halfASecondIsOverWithinASecond(HostileRule rule) {
    try (RuleEngine engine = engine(rule, Integer.MAX_VALUE, Duration.ofMillis(500))) {
      engine.evaluate(CASE);
      // Time of the processor: a busy machine may let the clock on the wall run on.
      ThreadMXBean threads = ManagementFactory.getThreadMXBean();
      long start = threads.getCurrentThreadCpuTime();
      Findings findings = engine.evaluate(CASE);
      long spent = threads.getCurrentThreadCpuTime() - start;
      assertThat(Duration.ofNanos(spent)).isLessThan(Duration.ofSeconds(1));
      assertThat(findings.considered().failed()).contains(HOSTILE);
    }
  }

  @ParameterizedTest
  @EnumSource
  void noValueOfTheCaseLeaves(HostileRule rule) {
    try (RuleEngine engine = engine(rule, 200, SmallPack.AMPLE)) {
      List<Findings> answers = new ArrayList<>();
      List<Line> log = CapturedLog.of(() -> answers.add(engine.evaluate(CASE)));
      Findings findings = answers.get(0);
      assertThat(log)
          .filteredOn(FaultIsolationTest::isWarningOfOurs)
          .singleElement()
          .satisfies(
              line ->
                  assertThat(line.text())
                      .startsWith("rule " + HOSTILE + " at " + PLACE + " broke: ")
                      .endsWith(expectedClass(rule)));
      Stream<String> said =
          Stream.of(
                  log.stream().map(Line::text),
                  SmallPack.of(findings, HOSTILE).stream()
                      .flatMap(
                          finding ->
                              Stream.of(
                                  finding.toString(),
                                  finding.messageText(),
                                  finding.remedyText(),
                                  finding.arguments().toString(),
                                  finding.paths().toString())),
                  findings.notChecked().stream().map(NotChecked::toString),
                  Stream.of(findings.toString(), findings.considered().toString()))
              .flatMap(texts -> texts);
      assertThat(said.filter(CanaryCase::isSeenIn)).isEmpty();
      assertThat(CapturedLog.of(() -> engine.evaluate(CASE)))
          .as("a rule that is known to break is no warning again")
          .noneMatch(FaultIsolationTest::isWarningOfOurs);
    }
  }

  @Test
  void noThreadIsLeftBehind() {
    HostileRule rule = HostileRule.FIRES_WITHOUT_END_BY_INSERTS;
    try (RuleEngine engine = engine(rule, Integer.MAX_VALUE, Duration.ofMillis(50))) {
      var before = Thread.getAllStackTraces().keySet();
      engine.evaluate(CASE);
      assertThat(Thread.getAllStackTraces().keySet()).isSubsetOf(before);
    }
  }

  private static boolean isWarningOfOurs(Line line) {
    return line.level().compareTo(Level.WARN) <= 0 && line.logger().startsWith("io.casecheck");
  }

  private static String expectedClass(HostileRule rule) {
    return switch (rule) {
      case CONDITION_THROWS, CONSEQUENCE_THROWS_AFTER_ITS_REPORT -> "NumberFormatException";
      case BOUND_CONDITION_THROWS -> "StringIndexOutOfBoundsException";
      case CONDITION_OVERFLOWS_THE_STACK, CONSEQUENCE_OVERFLOWS_THE_STACK -> "StackOverflowError";
      case CONSEQUENCE_THROWS -> "IllegalStateException";
      case CONSEQUENCE_THROWS_AN_ERROR -> "AssertionError";
      case CONSEQUENCE_LACKS_A_CLASS -> "NoClassDefFoundError";
      case REPORTS_FOR_A_RULE_THAT_IS_NOT_THERE -> "IllegalArgumentException";
      default -> "BudgetSpentException";
    };
  }

  private static void assertIsolated(Findings findings, boolean budgetSpent) {
    assertThat(SmallPack.of(findings, HOSTILE))
        .singleElement()
        .satisfies(
            failed -> {
              assertThat(failed.outcome()).isEqualTo(FindingOutcome.FAILED);
              assertThat(failed.message()).contains(PLACE);
              assertThat(failed.paths()).isEmpty();
              assertThat(failed.arguments()).isEmpty();
            });
    assertThat(findings.notChecked())
        .filteredOn(open -> open.subject().equals(HOSTILE))
        .singleElement()
        .extracting(NotChecked::reason)
        .isEqualTo(budgetSpent ? Reason.BUDGET_SPENT : Reason.RULE_FAILED);
    assertThat(findings.considered().failed()).containsExactly(HOSTILE);
    assertThat(withoutHostile(findings)).isEqualTo(without);
  }

  /** What is left of an answer when the rule that broke is taken out. */
  private static Findings withoutHostile(Findings findings) {
    Considered considered = findings.considered();
    Receipt receipt = without.receipt();
    return new Findings(
        findings.status(),
        findings.findings().stream().filter(finding -> !finding.ruleId().equals(HOSTILE)).toList(),
        findings.notChecked().stream().filter(open -> !open.subject().equals(HOSTILE)).toList(),
        findings.askList(),
        new Receipt(
            receipt.packDigests(),
            receipt.libraryVersion(),
            receipt.asOf(),
            receipt.settings(),
            receipt.controllingDates(),
            new Considered(
                considered.scopes(),
                considered.criteria(),
                considered.sectionsNotInCase(),
                considered.inForce().stream().filter(id -> !id.equals(HOSTILE)).toList(),
                considered.fired(),
                considered.unknown(),
                List.of()),
            receipt.findingsDigest()));
  }
}
