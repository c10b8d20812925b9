package io.casecheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.finding.Finding;
import io.casecheck.finding.FindingOutcome;
import io.casecheck.model.Appeal;
import io.casecheck.model.Case;
import io.casecheck.model.Claim;
import io.casecheck.model.ClaimForm;
import io.casecheck.model.ClaimLine;
import io.casecheck.model.Determination;
import io.casecheck.model.Level;
import io.casecheck.model.NationalDrugCode;
import io.casecheck.model.PriorAuthorizationRequest;
import io.casecheck.model.RequestedService;
import io.casecheck.model.ServiceKind;
import io.casecheck.pack.Pack;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both ends of a window are in it, and the date that controls is the one the rule names. */
class WindowTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
  private static final LocalDate SECOND = LocalDate.of(2025, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
  private static final LocalDate LATER = LocalDate.of(2026, 11, 24);

  private static RuleEngine engine;

  @BeforeAll
  static void compile() {
    Pack pack =
        SmallPack.pack(
            versions("as-of", "COMMON-WINDOW-001", "AS_OF", "Case()"),
            versions("line", "COMMON-WINDOW-002", "SERVICE_DATE", "ClaimLine()"),
            versions("patient", "COMMON-WINDOW-003", "SERVICE_DATE", "Patient()"),
            versions("code", "COMMON-WINDOW-004", "SERVICE_DATE", "NationalDrugCode()"),
            versions("received", "COMMON-WINDOW-005", "REQUEST_RECEIVED", "Patient()"),
            versions("notice", "COMMON-WINDOW-006", "NOTICE_DATE", "Determination()"),
            versions("appealed", "COMMON-WINDOW-007", "NOTICE_DATE", "Appeal()"),
            versions("filed", "COMMON-WINDOW-008", "FILED_ON", "Appeal()"),
            absent("absent", "COMMON-WINDOW-009"),
            versions(
                "claim",
                "COMMON-WINDOW-010",
                "SERVICE_DATE",
                "Claim()\n    ClaimLine( code == \"J1411\" )"),
            versions(
                "with-notice",
                "COMMON-WINDOW-011",
                "NOTICE_DATE",
                "Patient()\n    Determination( number > 1 )"));
    engine = SmallPack.engine(pack, SmallPack.compiled("pack0", pack));
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  /** One rule in two versions that follow each other. */
  private static String versions(String name, String id, String controls, String when) {
    return version(name + "-first", id, controls, when, FIRST, SECOND.minusDays(1))
        + version(name + "-second", id, controls, when, SECOND, LAST);
  }

  private static String version(
      String name, String id, String controls, String when, LocalDate from, LocalDate to) {
    return SmallPack.rule(
        name,
        id,
        window(controls, from, to),
        "$fact : " + when,
        "findings.violated(drools, $fact);");
  }

  private static String window(String controls, LocalDate from, LocalDate to) {
    return "@effective(\"%s\") @expires(\"%s\") @controls(\"%s\")".formatted(from, to, controls);
  }

  /** A rule in two versions on a diagnosis that a line with a certain code asks for. */
  private static String absent(String name, String id) {
    String when = "ClaimLine( code == \"J1411\" )\n    not Diagnosis( code == \"D67\" )";
    String then = "findings.absent(drools, \"diagnoses\");";
    String first = window("SERVICE_DATE", FIRST, SECOND.minusDays(1));
    return SmallPack.rule(name + "-first", id, first, when, then)
        + SmallPack.rule(name + "-second", id, window("SERVICE_DATE", SECOND, LAST), when, then);
  }

  private static Case.Builder aCase(LocalDate day) {
    return Case.builder().asOf(OffsetDateTime.of(day, LocalTime.NOON, ZoneOffset.UTC));
  }

  private static ClaimLine line(int number, LocalDate day) {
    return ClaimLine.builder()
        .number(number)
        .serviceDate(day)
        .nationalDrugCodes(List.of(NationalDrugCode.builder().number(1).build()))
        .build();
  }

  private static Claim claim(ClaimLine... lines) {
    return Claim.builder().form(ClaimForm.INSTITUTIONAL).lines(List.of(lines)).build();
  }

  private static PriorAuthorizationRequest planned(LocalDate day) {
    return PriorAuthorizationRequest.builder()
        .services(
            List.of(
                RequestedService.builder()
                    .number(1)
                    .kind(ServiceKind.PART_B_DRUG)
                    .plannedOn(day)
                    .build()))
        .build();
  }

  private static Determination determination(int number, LocalDate day) {
    return Determination.builder()
        .number(number)
        .level(Level.ORGANIZATION_DETERMINATION)
        .kind(ServiceKind.PART_B_DRUG)
        .noticeDate(day)
        .build();
  }

  private static Appeal appeal(int determination, LocalDate filedOn) {
    return Appeal.builder()
        .number(1)
        .level(Level.RECONSIDERATION)
        .determination(determination)
        .kind(ServiceKind.PART_B_DRUG)
        .filedOn(filedOn)
        .build();
  }

  private static List<Finding> of(String rule, Case.Builder aCase) {
    return SmallPack.of(engine.evaluate(aCase.build()), "COMMON-WINDOW-" + rule);
  }

  /** The version that answered; null if none did. */
  private static LocalDate version(String rule, Case.Builder aCase) {
    List<Finding> findings = of(rule, aCase);
    assertThat(findings).hasSizeLessThan(2);
    assertThat(findings).allMatch(finding -> finding.outcome() == FindingOutcome.VIOLATED);
    return findings.isEmpty() ? null : findings.get(0).version();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-29,",
    "2024-03-01, 2024-03-01",
    "2024-03-02, 2024-03-01",
    "2024-12-30, 2024-03-01",
    "2024-12-31, 2024-03-01",
    "2025-01-01, 2025-01-01",
    "2025-01-02, 2025-01-01",
    "2025-12-30, 2025-01-01",
    "2025-12-31, 2025-01-01",
    "2026-01-01,"
  })
  void theVersionOfTheDayAnswers(LocalDate day, LocalDate version) {
    for (String offset : List.of("-10:00", "Z", "+14:00")) {
      for (LocalTime time : List.of(LocalTime.MIN, LocalTime.NOON, LocalTime.of(23, 59, 59))) {
        OffsetDateTime asOf = OffsetDateTime.of(day, time, ZoneOffset.of(offset));
        assertThat(version("001", Case.builder().asOf(asOf))).as("%s", asOf).isEqualTo(version);
      }
    }
    assertThat(version("002", aCase(LATER).claim(claim(line(1, day))))).isEqualTo(version);
    assertThat(version("006", aCase(LATER).determinations(List.of(determination(1, day)))))
        .isEqualTo(version);
    for (String offset : List.of("-10:00", "Z", "+14:00")) {
      OffsetDateTime received = OffsetDateTime.of(day, LocalTime.NOON, ZoneOffset.of(offset));
      OffsetDateTime asOf = OffsetDateTime.of(LATER, LocalTime.NOON, ZoneOffset.of(offset));
      PriorAuthorizationRequest request =
          PriorAuthorizationRequest.builder().receivedAt(received).build();
      assertThat(version("005", Case.builder().asOf(asOf).request(request))).isEqualTo(version);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"America/Adak", "UTC", "Pacific/Kiritimati"})
  void theZoneOfTheMachineChangesNothing(String zone) {
    TimeZone before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try {
      assertThat(version("001", aCase(LAST))).isEqualTo(SECOND);
      assertThat(version("001", aCase(LAST.plusDays(1)))).isNull();
      assertThat(version("001", aCase(FIRST))).isEqualTo(FIRST);
      assertThat(version("001", aCase(FIRST.minusDays(1)))).isNull();
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void aDateThatIsNotStatedIsOneQuestionForAllVersions() {
    assertThat(of("002", aCase(LATER).claim(claim(line(1, null)))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.outcome()).isEqualTo(FindingOutcome.UNKNOWN);
              assertThat(finding.missing()).containsExactly("claim.lines[number=1].serviceDate");
            });
    assertThat(of("006", aCase(LATER).determinations(List.of(determination(1, null)))))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.missing())
                    .containsExactly("determinations[number=1].noticeDate"));
  }

  @Test
  void theDateOfServiceIsOfTheLineElseOfTheFirstLineThatStatesItElsePlanned() {
    Case.Builder two = aCase(LATER).claim(claim(line(2, FIRST), line(1, SECOND)));
    assertThat(of("002", two))
        .extracting(finding -> finding.paths().get(0) + " " + finding.version())
        .containsExactly("claim.lines[number=1] 2025-01-01", "claim.lines[number=2] 2024-03-01");
    assertThat(of("004", two)).extracting(Finding::version).containsExactly(SECOND, FIRST);
    assertThat(version("003", two)).isEqualTo(SECOND);
    assertThat(version("003", aCase(LATER).claim(claim(line(1, null), line(2, FIRST)))))
        .isEqualTo(FIRST);
    assertThat(of("003", aCase(LATER).claim(claim(line(2, null), line(1, null)))))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.missing()).containsExactly("claim.lines[number=1].serviceDate"));
    assertThat(version("003", aCase(LATER).request(planned(FIRST)))).isEqualTo(FIRST);
    assertThat(version("003", aCase(LATER).claim(claim()).request(planned(FIRST))))
        .isEqualTo(FIRST);
    assertThat(version("003", aCase(SECOND))).isEqualTo(SECOND);
  }

  @Test
  void whatIsAbsentIsAskedOnTheDayOfTheLineThatAsksForIt() {
    ClaimLine before = line(1, FIRST.minusDays(1));
    ClaimLine asks = line(2, SECOND).toBuilder().code("J1411").build();
    for (String rule : List.of("009", "010")) {
      assertThat(version(rule, aCase(LATER).claim(claim(before, asks)))).isEqualTo(SECOND);
      assertThat(version(rule, aCase(LATER).claim(claim(asks, line(3, FIRST))))).isEqualTo(SECOND);
    }
    Case.Builder open =
        aCase(LATER).claim(claim(before, asks.toBuilder().serviceDate(null).build()));
    assertThat(of("009", open))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.missing()).containsExactly("claim.lines[number=2].serviceDate"));
  }

  @Test
  void theNoticeIsThatOfTheDeterminationThatTheRuleMatches() {
    assertThat(
            version(
                "011",
                aCase(LATER)
                    .determinations(List.of(determination(1, FIRST), determination(2, SECOND)))))
        .isEqualTo(SECOND);
  }

  @Test
  void aDraftOfARequestIsReadAsOfTheDayItIsLookedAt() {
    assertThat(version("005", aCase(SECOND).request(planned(FIRST)))).isEqualTo(SECOND);
  }

  @Test
  void theNoticeOfAnAppealIsThatOfItsDetermination() {
    Case.Builder appealed =
        aCase(LATER)
            .determinations(List.of(determination(1, SECOND), determination(2, FIRST)))
            .appeals(List.of(appeal(2, LATER)));
    assertThat(version("007", appealed)).isEqualTo(FIRST);
  }

  @Test
  void anAppealThatIsNotFiledIsReadAsOfTheDayItIsLookedAt() {
    Case.Builder filed =
        aCase(LATER)
            .determinations(List.of(determination(1, FIRST)))
            .appeals(List.of(appeal(1, SECOND)));
    assertThat(version("008", filed)).isEqualTo(SECOND);
    Case.Builder open =
        aCase(LAST)
            .determinations(List.of(determination(1, FIRST)))
            .appeals(List.of(appeal(1, null)));
    assertThat(version("008", open)).isEqualTo(SECOND);
  }
}
