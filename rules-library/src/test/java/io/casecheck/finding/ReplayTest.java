package io.casecheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.finding.Replay.Difference;
import io.casecheck.finding.Replay.Part;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReplayTest {
  private static final Finding FINDING = new SampleFindings().finding();
  private static final Receipt THEN = SampleFindings.receipt(List.of(FINDING));

  private static List<Difference> differences(Receipt now) {
    return Replay.of(THEN, SampleFindings.findings(now, FINDING)).differences();
  }

  private static Receipt with(List<String> packs, String version, OffsetDateTime asOf) {
    return new Receipt(
        packs,
        version,
        asOf,
        THEN.settings(),
        THEN.controllingDates(),
        THEN.considered(),
        THEN.findingsDigest());
  }

  private static Receipt with(Considered considered) {
    return new Receipt(
        THEN.packDigests(),
        THEN.libraryVersion(),
        THEN.asOf(),
        THEN.settings(),
        THEN.controllingDates(),
        considered,
        THEN.findingsDigest());
  }

  @Test
  void theSameIsTheSame() {
    Replay replay = Replay.of(THEN, SampleFindings.findings(FINDING));

    assertThat(replay.isSame()).isTrue();
    assertThat(replay.differences()).isEmpty();
  }

  @Test
  void packsVersionAndMomentAreNamed() {
    OffsetDateTime later = THEN.asOf().plusDays(1);

    assertThat(differences(with(List.of("p1", "p3"), "0.2.0", later)))
        .containsExactly(
            new Difference(Part.PACKS, "p2", "Only the receipt has it."),
            new Difference(Part.PACKS, "p3", "The receipt does not have it."),
            new Difference(Part.LIBRARY_VERSION, "libraryVersion", "It is not the same."),
            new Difference(Part.AS_OF, "asOf", "It is not the same."));
    assertThat(differences(with(List.of("p2", "p1"), "0.1.0", THEN.asOf())))
        .extracting(Difference::part)
        .containsExactly(Part.PACKS);
  }

  @Test
  void datesAreNamedByTheirPlaceAndNotByTheirValue() {
    Receipt now =
        new Receipt(
            THEN.packDigests(),
            THEN.libraryVersion(),
            THEN.asOf(),
            new TreeMap<>(Map.of("mostMatches", "5")),
            new TreeMap<>(
                Map.of(
                    "claim.lines[number=1].serviceDate", LocalDate.of(2026, 4, 12),
                    "request.receivedAt", LocalDate.of(2026, 4, 1))),
            THEN.considered(),
            THEN.findingsDigest());

    assertThat(differences(now))
        .containsExactly(
            new Difference(Part.SETTING, "mostMatches", "It is not the same."),
            new Difference(
                Part.CONTROLLING_DATE, "request.receivedAt", "The receipt does not have it."),
            new Difference(
                Part.CONTROLLING_DATE, "claim.lines[number=1].serviceDate", "It is not the same."))
        .allSatisfy(difference -> assertThat(difference.toString()).doesNotContain("2026"));
  }

  @Test
  void everyRuleThatAnswersOtherwiseIsNamed() {
    Considered now =
        new Considered(
            List.of("common", "drug/a"),
            List.of(),
            List.of("claim"),
            List.of("A-001"),
            List.of("C-001"),
            List.of("A-001"),
            List.of("D-001"));

    assertThat(differences(with(now)))
        .extracting(difference -> difference.part() + " " + difference.subject())
        .containsExactly(
            "CRITERIA guide",
            "SCOPE drug/a",
            "SECTION claim",
            "SECTION request",
            "RULE_IN_FORCE B-001",
            "RULE_FIRED A-001",
            "RULE_FIRED C-001",
            "RULE_UNKNOWN A-001",
            "RULE_FAILED D-001");
  }

  @Test
  void findingsThatMovedAreADifference() {
    SampleFindings moved = new SampleFindings();
    moved.paths = List.of("claim.lines[number=2].units");

    assertThat(Replay.of(THEN, SampleFindings.findings(moved.finding())).differences())
        .extracting(Difference::part)
        .containsExactly(Part.FINDINGS);
  }

  @Test
  void theDigestHoldsNoValueOfTheCase() {
    SampleFindings other = new SampleFindings();
    other.units = "3";
    other.message = "Said otherwise.";

    assertThat(FindingsDigest.of(List.of(other.finding()), List.of()))
        .isEqualTo(THEN.findingsDigest())
        .matches("[0-9a-f]{64}");
  }

  @Test
  void theDigestTellsFieldsApart() {
    SampleFindings one = new SampleFindings();
    one.paths = List.of("a", "b");
    SampleFindings other = new SampleFindings();
    other.paths = List.of("a");
    other.missing = List.of("b");

    assertThat(FindingsDigest.of(List.of(one.finding()), List.of()))
        .isNotEqualTo(FindingsDigest.of(List.of(other.finding()), List.of()));
  }

  @Test
  void aReceiptPrintsNoDate() {
    assertThat(THEN.toString()).isEqualTo("Receipt[0.1.0, controllingDates=1]");
  }
}
