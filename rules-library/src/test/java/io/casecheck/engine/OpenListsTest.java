package io.casecheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.finding.FindingOutcome;
import io.casecheck.finding.Findings;
import io.casecheck.model.Case;
import io.casecheck.model.CaseList;
import io.casecheck.model.Claim;
import io.casecheck.model.ClaimForm;
import io.casecheck.model.ClaimLine;
import io.casecheck.model.NationalDrugCode;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What lists that are not held, or hold nothing, mean to rules. */
class OpenListsTest {
  private static RuleEngine engine;

  @BeforeAll
  static void compile() {
    var pack =
        SmallPack.pack(
            SmallPack.rule(
                "qualifier",
                "TEST-CODING-001",
                "$code : NationalDrugCode( qualifier == \"ZZ\" )",
                "findings.violated(drools, $code, \"qualifier\");"),
            SmallPack.rule(
                "many-lines",
                "TEST-CODING-002",
                "$claim : Claim()\n"
                    + "accumulate( $line : ClaimLine( code == \"J1411\" ); $count : count($line);"
                    + " $count > 3 )",
                "findings.violated(drools, $claim);"),
            SmallPack.rule(
                "least-of-some",
                "TEST-CODING-003",
                "$claim : Claim()\n"
                    + "accumulate( $line : ClaimLine( code == \"J1411\", $units : units );"
                    + " $count : count($line), $least : min($units); $count < 3, $least < 1 )",
                "findings.violated(drools, $claim);"));
    engine = SmallPack.engine(pack, SmallPack.compiled("pack0", pack));
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @Test
  void linesThatAreNotHeldMayCarryDrugCodes() {
    assertThat(unknown(evaluate(CaseList.LINES))).contains("TEST-CODING-001");
    assertThat(unknown(evaluate())).isEmpty();
  }

  @Test
  void aListThatIsNotHeldMayHaveAnyNumberOfItems() {
    assertThat(unknown(evaluate(CaseList.LINES))).contains("TEST-CODING-002");
    assertThat(unknown(evaluate(CaseList.NATIONAL_DRUG_CODES))).doesNotContain("TEST-CODING-002");
  }

  @Test
  void ofNothingThereIsNoLeastAndNothingBreaks() {
    Findings findings = evaluate();

    assertThat(SmallPack.of(findings, "TEST-CODING-003")).isEmpty();
  }

  private static Findings evaluate(CaseList... notHeld) {
    NationalDrugCode code =
        NationalDrugCode.builder().number(1).code("00053010010").qualifier("N4").build();
    ClaimLine line = ClaimLine.builder().number(1).code("A9270").nationalDrugCodes(code).build();
    return engine.evaluate(
        Case.builder()
            .asOf(OffsetDateTime.parse("2026-01-15T12:00:00Z"))
            .claim(Claim.builder().form(ClaimForm.values()[0]).lines(line).build())
            .notHeld(Set.of(notHeld))
            .build());
  }

  private static Set<String> unknown(Findings findings) {
    Set<String> rules = new TreeSet<>();
    findings.findings().stream()
        .filter(finding -> finding.outcome() == FindingOutcome.UNKNOWN)
        .forEach(
            finding -> {
              rules.add(finding.ruleId());
              rules.addAll(finding.unsettled());
            });
    rules.removeIf(rule -> !rule.startsWith("TEST-"));
    return rules;
  }
}
