package io.casecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.casecheck.finding.Finding;
import io.casecheck.finding.FindingOutcome;
import io.casecheck.finding.Findings;
import io.casecheck.finding.FindingsDigest;
import io.casecheck.finding.Question;
import io.casecheck.finding.Receipt;
import io.casecheck.finding.Replay;
import io.casecheck.finding.Replay.Difference;
import io.casecheck.finding.Replay.Part;
import io.casecheck.finding.WaivedFindings;
import io.casecheck.finding.Waiver;
import io.casecheck.finding.WaiverUse;
import io.casecheck.finding.Waivers;
import io.casecheck.model.Case;
import io.casecheck.model.Claim;
import io.casecheck.model.ClaimForm;
import io.casecheck.model.ClaimLine;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One case through a pack and through its successor, in which rules are reworded and renewed. */
class ReceiptAndWaiverTest {
  private static final LocalDate ON = LocalDate.parse("2026-05-01");
  private static final String ONE = "COMMON-001";

  private static CaseEvaluator first;
  private static CaseEvaluator second;

  @BeforeAll
  static void load(@TempDir Path folder) {
    String units = "code == \"J1411\", units != 1";
    SmallPack old =
        new SmallPack()
            .rule(ONE, "2023-04-01", "{units} units.", "", units)
            .rule("COMMON-002", "2023-04-01", "Many.", "@waivable(\"no\")", "units > 5")
            .rule("COMMON-003", "2023-04-01", "Date.", "", "units > 1, infusionMinutes > 9");
    SmallPack renewed =
        new SmallPack()
            .rule("COMMON-003", "2023-04-01", "Date.", "", "units > 1, infusionMinutes > 9")
            .rule("COMMON-002", "2023-04-01", "Too many.", "@waivable(\"no\")", "units > 5")
            .rule(ONE, "2023-04-01 2026-05-31", "Bill one unit.", "", units)
            .rule(ONE, "2026-06-01", "Bill one, not {units}.", "", units);
    first = CaseEvaluator.load(old.in(folder.resolve("first")));
    second = CaseEvaluator.load(renewed.in(folder.resolve("second")));
  }

  @AfterAll
  static void close() {
    first.close();
    second.close();
  }

  private static ClaimLine line(int number, String code, int units) {
    return ClaimLine.builder()
        .number(number)
        .code(code)
        .units(BigDecimal.valueOf(units))
        .serviceDate(LocalDate.parse("2026-04-11"))
        .build();
  }

  private static Case aCase(ClaimLine... lines) {
    return Case.builder()
        .asOf(OffsetDateTime.parse("2026-05-01T09:30:00-04:00"))
        .claim(Claim.builder().form(ClaimForm.INSTITUTIONAL).lines(lines).build())
        .build();
  }

  private static Finding only(Findings findings, String rule) {
    List<Finding> found =
        findings.findings().stream().filter(finding -> finding.ruleId().equals(rule)).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<String> differences(Replay replay) {
    return replay.differences().stream()
        .map(difference -> difference.part() + " " + difference.subject())
        .toList();
  }

  @Test
  void aReceiptSaysWhatAnAnswerRestsOn() {
    Findings findings = first.evaluate(aCase(line(1, "J1411", 2), line(2, "J1411", 7)));
    Receipt receipt = findings.receipt();

    assertThat(receipt.packDigests()).hasSize(1).allMatch(digest -> digest.length() == 64);
    assertThat(receipt.libraryVersion()).matches("[0-9]+\\.[0-9]+\\.[0-9]+(-[A-Z]+)?");
    assertThat(receipt.settings().keySet())
        .containsExactly(
            "atMost", "dueSoonDays", "dueSoonHours", "mostCombinations", "mostMatches", "seal");
    assertThat(receipt.controllingDates())
        .containsOnlyKeys("claim.lines[number=1].serviceDate", "claim.lines[number=2].serviceDate");
    assertThat(receipt.considered().inForce()).containsExactly(ONE, "COMMON-002", "COMMON-003");
    assertThat(receipt.considered().fired()).containsExactly(ONE, "COMMON-002");
    assertThat(receipt.considered().unknown()).contains("COMMON-003");
    assertThat(receipt.findingsDigest())
        .isEqualTo(FindingsDigest.of(findings.findings(), findings.notChecked()));
  }

  @Test
  void aReplayGivesTheSameOrSaysWhatDiffers() {
    Case aCase = aCase(line(1, "J1411", 2));
    Receipt receipt = first.evaluate(aCase).receipt();

    assertThat(first.replay(receipt, aCase).differences()).isEmpty();
    assertThat(differences(first.replay(receipt, aCase(line(1, "J1411", 7)))))
        .containsExactly("RULE_FIRED COMMON-002", "FINDINGS findings");
    assertThat(
            first
                .replay(receipt, aCase.toBuilder().asOf(aCase.asOf().plusDays(1)).build())
                .differences())
        .extracting(Difference::part)
        .containsExactly(Part.AS_OF);
    assertThat(second.replay(receipt, aCase).differences())
        .extracting(Difference::part)
        .containsExactly(Part.PACKS, Part.PACKS);
  }

  @Test
  void fingerprintsSurviveRewordingReorderingAndALaterVersion() {
    ClaimLine one = line(1, "J1411", 2);
    ClaimLine two = line(2, "J1411", 7);
    List<String> before = fingerprints(first.evaluate(aCase(one, two)));

    assertThat(before).hasSize(8).doesNotHaveDuplicates();
    assertThat(fingerprints(first.evaluate(aCase(two, one)))).isEqualTo(before);
    assertThat(fingerprints(second.evaluate(aCase(two, one)))).isEqualTo(before);
    ClaimLine later = line(1, "J1411", 2).toBuilder().serviceDate(LocalDate.of(2026, 6, 2)).build();
    Findings renewed = second.evaluate(aCase(later, two));
    assertThat(fingerprints(renewed)).isEqualTo(before);
    assertThat(renewed.findings())
        .extracting(Finding::version)
        .contains(LocalDate.parse("2026-06-01"));
  }

  private static List<String> fingerprints(Findings findings) {
    return findings.findings().stream().map(Finding::fingerprint).sorted().toList();
  }

  @Test
  void aWaiverSurvivesRewordingAndReorderingAndEndsWithTheVersion() {
    ClaimLine one = line(1, "J1411", 2);
    ClaimLine two = line(2, "J9999", 1);
    Finding waivedOne = only(first.evaluate(aCase(one, two)), ONE);
    Waiver waiver = Waiver.of(waivedOne, "Two patients, one line.", "Owner", ON);

    Findings reworded = second.evaluate(aCase(two, one));
    WaivedFindings still = Waivers.apply(reworded, List.of(waiver), ON);
    assertThat(still.isWaived(only(reworded, ONE))).isTrue();
    assertThat(only(reworded, ONE).message()).isNotEqualTo(waivedOne.message());

    ClaimLine later = one.toBuilder().serviceDate(LocalDate.parse("2026-06-02")).build();
    Findings renewed = second.evaluate(aCase(later, two));
    WaivedFindings reopened = Waivers.apply(renewed, List.of(waiver), ON);
    assertThat(reopened.isWaived(only(renewed, ONE))).isFalse();
    assertThat(reopened.uses())
        .extracting(WaiverUse::status)
        .containsExactly(WaiverUse.Status.REOPENED);
  }

  @Test
  void aRuleThatSaysSoIsNotWaived() {
    Findings findings = first.evaluate(aCase(line(1, "J1411", 7)));
    Finding many = only(findings, "COMMON-002");

    WaivedFindings waived =
        Waivers.apply(findings, List.of(Waiver.of(many, "Wanted.", "Owner", ON)), ON);

    assertThat(many.waivable()).isFalse();
    assertThat(waived.uses())
        .extracting(WaiverUse::status)
        .containsExactly(WaiverUse.Status.REFUSED);
    assertThat(first.rules().stream().filter(rule -> !rule.waivable()).map(rule -> rule.id()))
        .containsExactly("COMMON-002");
  }

  @Test
  void oneMissingCodeIsOneLineAndSettlesWhatWaitsForNothingElse() {
    ClaimLine noCode = line(1, "J1411", 2).toBuilder().code(null).build();

    List<Question> questions =
        first.evaluate(aCase(noCode)).askList().stream()
            .filter(question -> question.path().startsWith("claim"))
            .toList();

    assertThat(questions.stream().filter(question -> question.path().endsWith(".code")))
        .containsExactly(
            new Question(
                "claim.lines[number=1].code",
                "What is the HCPCS or CPT code of claim line 1?",
                List.of(ONE),
                List.of()));
    assertThat(questions)
        .extracting(Question::path)
        .containsExactly(
            "claim.lines[number=1].code",
            "claim.lines[number=1].infusionStart",
            "claim.lines[number=1].infusionStop");
  }

  @Test
  void whatMattersOnlyOnceTheCodeIsKnownIsAskedThen() {
    ClaimLine bare = line(1, "J1411", 2).toBuilder().code(null).units(null).build();

    List<Question> questions = first.evaluate(aCase(bare)).askList();

    assertThat(questions.stream().filter(question -> question.path().endsWith(".code")))
        .extracting(Question::settles, Question::settlesWithOthers)
        .containsExactly(tuple(List.of(), List.of(ONE)));
    assertThat(questions.stream().filter(question -> question.path().endsWith(".units")))
        .extracting(Question::settles, Question::settlesWithOthers)
        .containsExactly(tuple(List.of("COMMON-002"), List.of("COMMON-003")));
  }

  @Test
  void whatTheAskListSaysSettlesAloneIsSettled() {
    ClaimLine noUnits = line(1, "J1411", 2).toBuilder().units(null).build();
    Findings open = first.evaluate(aCase(noUnits));
    Question units =
        open.askList().stream()
            .filter(question -> question.path().endsWith(".units"))
            .findFirst()
            .orElseThrow();

    assertThat(units.settles()).containsExactly(ONE, "COMMON-002");
    assertThat(units.settlesWithOthers()).containsExactly("COMMON-003");
    for (int answer : new int[] {1, 2, 7}) {
      assertThat(unknown(first.evaluate(aCase(line(1, "J1411", answer)))))
          .doesNotContainAnyElementsOf(units.settles());
    }
  }

  @Test
  void theAskListBeginsWithWhatDecidesWhichRulesApply() {
    assertThat(first.evaluate(aCase(line(1, "J1411", 2))).askList())
        .extracting(Question::path)
        .startsWith("coverage.payer", "coverage.program", "coverage.state");
  }

  private static List<String> unknown(Findings findings) {
    return findings.findings().stream()
        .filter(finding -> finding.outcome() == FindingOutcome.UNKNOWN)
        .flatMap(
            finding -> Stream.concat(Stream.of(finding.ruleId()), finding.unsettled().stream()))
        .toList();
  }
}
