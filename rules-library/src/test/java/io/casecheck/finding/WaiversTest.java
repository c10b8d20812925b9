package io.casecheck.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casecheck.finding.WaiverUse.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class WaiversTest {
  private static final LocalDate ON = LocalDate.parse("2026-05-01");
  private static final Finding FINDING = new SampleFindings().finding();
  private static final Waiver WAIVER =
      Waiver.of(FINDING, "The plan agreed by telephone.", "A. Biller", ON);

  private static WaivedFindings apply(Waiver waiver, Finding... findings) {
    return Waivers.apply(SampleFindings.findings(findings), List.of(waiver), ON);
  }

  private static Finding changed(Consumer<SampleFindings> change) {
    SampleFindings finding = new SampleFindings();
    change.accept(finding);
    return finding.finding();
  }

  private static WaiverUse only(WaivedFindings waived) {
    assertThat(waived.uses()).hasSize(1);
    return waived.uses().get(0);
  }

  @Test
  void aWaivedFindingStaysAndIsMarked() {
    Finding other =
        changed(
            finding -> {
              finding.rule = "B-001";
              finding.fingerprint = "f2";
            });
    Findings findings = SampleFindings.findings(FINDING, other);

    WaivedFindings waived = Waivers.apply(findings, List.of(WAIVER), ON);

    assertThat(waived.findings()).isSameAs(findings);
    assertThat(waived.isWaived(FINDING)).isTrue();
    assertThat(waived.isWaived(other)).isFalse();
    assertThat(waived.waived()).containsExactly(FINDING);
    assertThat(waived.standing()).containsExactly(other);
    assertThat(waived.usesOf(FINDING)).extracting(WaiverUse::waiver).containsExactly(WAIVER);
  }

  @Test
  void whatIsWaivedBlocksNoLonger() {
    assertThat(SampleFindings.findings(FINDING).blocks()).isTrue();
    assertThat(apply(WAIVER, FINDING).blocks()).isFalse();
    assertThat(Waivers.apply(SampleFindings.findings(FINDING), List.of(), ON).blocks()).isTrue();
  }

  @Test
  void aRuleAndAnyOfItsPlacesNameAFinding() {
    Finding pair = changed(finding -> finding.paths = List.of("claim", SampleFindings.UNITS));
    GrantedFor violated = GrantedFor.outcome(FindingOutcome.VIOLATED, Severity.ERROR);
    Waiver atPlace = Waiver.at("A-001", SampleFindings.UNITS, violated, "Known.", "Owner", ON);
    Waiver elsewhere = Waiver.at("A-001", "claim.lines", violated, "Known.", "Owner", ON);
    Waiver otherRule = Waiver.at("A-002", SampleFindings.UNITS, violated, "Known.", "Owner", ON);

    assertThat(apply(atPlace, pair).isWaived(pair)).isTrue();
    assertThat(only(apply(elsewhere, pair)).status()).isEqualTo(Status.UNMATCHED);
    assertThat(only(apply(otherRule, pair)).status()).isEqualTo(Status.UNMATCHED);
  }

  @Test
  void aWaiverHoldsToTheEndOfItsLastDay() {
    Findings findings = SampleFindings.findings(FINDING);
    LocalDate dayBefore = ON.minusDays(1);
    LocalDate dayAfter = ON.plusDays(1);

    assertThat(Waivers.apply(findings, List.of(WAIVER), dayBefore).isWaived(FINDING)).isTrue();
    assertThat(Waivers.apply(findings, List.of(WAIVER), ON).isWaived(FINDING)).isTrue();
    WaivedFindings late = Waivers.apply(findings, List.of(WAIVER), dayAfter);
    assertThat(late.isWaived(FINDING)).isFalse();
    assertThat(late.uses(Status.EXPIRED))
        .containsExactly(
            new WaiverUse(WAIVER, Status.EXPIRED, "f1", "Its last day was 2026-05-01."));
  }

  @Test
  void anExpiredWaiverIsReportedEvenIfItNamesNothing() {
    WaivedFindings late = Waivers.apply(SampleFindings.findings(), List.of(WAIVER), ON.plusDays(1));

    assertThat(only(late).status()).isEqualTo(Status.EXPIRED);
    assertThat(only(late).fingerprint()).isNull();
  }

  @Test
  void aWaiverThatNamesNothingIsReported() {
    assertThat(only(apply(WAIVER)).status()).isEqualTo(Status.UNMATCHED);
  }

  @Test
  void someRulesRefuseAndSoDoesARuleThatBroke() {
    Finding stop = changed(finding -> finding.waivable = false);
    Finding broken =
        changed(
            finding -> {
              finding.outcome = FindingOutcome.FAILED;
              finding.waivable = true;
            });

    for (Finding finding : List.of(stop, broken)) {
      Waiver waiver = Waiver.of(finding, "Wanted.", "Owner", ON);
      assertThat(only(apply(waiver, finding)).status()).isEqualTo(Status.REFUSED);
      assertThat(apply(waiver, finding).isWaived(finding)).isFalse();
    }
    assertThat(apply(Waiver.of(stop, "Wanted.", "Owner", ON), stop).blocks()).isTrue();
  }

  @Test
  void aMaterialChangeReopens() {
    List<Consumer<SampleFindings>> changes =
        List.of(
            finding -> finding.outcome = FindingOutcome.NOTE,
            finding -> finding.severity = Severity.WARNING,
            finding -> finding.version = LocalDate.parse("2026-01-01"),
            finding -> finding.missing = List.of("patient.sex"));

    for (Consumer<SampleFindings> change : changes) {
      WaivedFindings waived = apply(WAIVER, changed(change));
      assertThat(only(waived).status()).isEqualTo(Status.REOPENED);
      assertThat(waived.waived()).isEmpty();
    }
  }

  @Test
  void aDeadlineThatMovesReopens() {
    Finding due =
        changed(
            finding -> {
              finding.outcome = FindingOutcome.DUE;
              finding.dueBy = LocalDate.parse("2026-06-07");
            });
    Finding later =
        changed(
            finding -> {
              finding.outcome = FindingOutcome.DUE;
              finding.dueBy = LocalDate.parse("2026-06-08");
            });
    Waiver waiver = Waiver.of(due, "We accept the denial.", "Owner", ON);

    assertThat(apply(waiver, due).isWaived(due)).isTrue();
    assertThat(only(apply(waiver, later)).status()).isEqualTo(Status.REOPENED);
  }

  @Test
  void otherWordsReopenNothing() {
    Finding reworded = changed(finding -> finding.message = "Said otherwise.");

    assertThat(apply(WAIVER, reworded).isWaived(reworded)).isTrue();
  }

  @Test
  void oneOfSeveralWaiversIsEnough() {
    Waiver expired = Waiver.of(FINDING, "Old.", "Owner", ON.minusDays(1));
    WaivedFindings waived =
        Waivers.apply(SampleFindings.findings(FINDING), List.of(expired, WAIVER), ON);

    assertThat(waived.isWaived(FINDING)).isTrue();
    assertThat(waived.usesOf(FINDING))
        .extracting(WaiverUse::status)
        .containsExactly(Status.EXPIRED, Status.APPLIED);
  }

  @Test
  void aWaiverNamesOneThingAndSaysWhyAndWho() {
    GrantedFor granted = GrantedFor.of(FINDING);

    assertThatThrownBy(() -> new Waiver(null, null, null, granted, "Why", "Who", ON))
        .hasMessage("a waiver names either a fingerprint, or a ruleId and a path");
    assertThatThrownBy(() -> new Waiver("f1", "A-001", "claim", granted, "Why", "Who", ON))
        .hasMessage("a waiver names either a fingerprint, or a ruleId and a path");
    assertThatThrownBy(() -> new Waiver("f1", "A-001", null, granted, "Why", "Who", ON))
        .hasMessage("a waiver names either a fingerprint, or a ruleId and a path");
    assertThatThrownBy(() -> new Waiver(null, "A-001", null, granted, "Why", "Who", ON))
        .hasMessage("a waiver names either a fingerprint, or a ruleId and a path");
    assertThatThrownBy(() -> Waiver.of(FINDING, " ", "Who", ON))
        .hasMessage("a waiver needs a reason");
    assertThatThrownBy(() -> Waiver.of(FINDING, "Why", "", ON))
        .hasMessage("a waiver needs an owner");
  }

  @Test
  void nothingOfAPersonIsPrinted() {
    assertThat(WAIVER.toString()).doesNotContain("plan agreed", "Biller");
    assertThat(apply(WAIVER, FINDING).toString()).doesNotContain("plan agreed", "Biller", "units");
  }

  @Test
  void aWaiverOfARetiredRuleNamesTheOneInItsPlace() {
    Waiver gone = Waiver.at("GONE-001", "claim", GrantedFor.of(FINDING), "Agreed.", "A.", ON);
    Findings findings = SampleFindings.findings(FINDING);

    assertThat(
            only(Waivers.apply(findings, List.of(gone), ON, Map.of("GONE-001", "A-001")))
                .explanation())
        .isEqualTo("The rule GONE-001 was retired; A-001 took its place.");
    assertThat(
            only(Waivers.apply(findings, List.of(gone), ON, Map.of("GONE-001", ""))).explanation())
        .isEqualTo("The rule GONE-001 was retired, and no other took its place.");
    assertThat(only(Waivers.apply(findings, List.of(gone), ON)).explanation())
        .isEqualTo("It names no finding of this case.");
  }
}
