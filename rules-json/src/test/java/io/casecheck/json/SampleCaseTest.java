package io.casecheck.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.finding.FindingOutcome;
import io.casecheck.finding.Findings;
import io.casecheck.model.Case;
import io.casecheck.time.DeadlineStatus;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SampleCaseTest {
  private static final ExpectedFinding VIOLATED =
      new ExpectedFinding(
          "HEMGENIX-CODING-003",
          FindingOutcome.VIOLATED,
          List.of("claim.lines[number=1].units"),
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null);

  private static SampleCaseResult compare(Findings findings, ExpectedFinding... expected) {
    return new SampleCase(
            Path.of("cases/coding.yaml"),
            12,
            "two units",
            "one dose is one unit",
            Case.builder().asOf(OffsetDateTime.parse("2026-05-01T09:30-04:00")).build(),
            Set.of(),
            null,
            List.of(expected))
        .compare(findings);
  }

  private static ExpectedFinding unknown(@Nullable List<String> missing) {
    return new ExpectedFinding(
        "HEMGENIX-CODING-004",
        FindingOutcome.UNKNOWN,
        List.of("claim"),
        missing,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static ExpectedFinding due(
      @Nullable LocalDate dueBy, @Nullable LocalDate safeBy, @Nullable DeadlineStatus status) {
    return new ExpectedFinding(
        "APPEAL-001",
        FindingOutcome.DUE,
        List.of("determinations[number=1]"),
        null,
        dueBy,
        null,
        safeBy,
        null,
        null,
        status,
        null);
  }

  private static ExpectedFinding dueAt(String moment) {
    ExpectedFinding any = due(null, null, null);
    return new ExpectedFinding(
        any.rule(),
        any.outcome(),
        any.at(),
        null,
        null,
        null,
        null,
        null,
        OffsetDateTime.parse(moment),
        null,
        null);
  }

  @Test
  void equalSetsPassInAnyOrder() {
    SampleCaseResult result =
        compare(
            SampleFindings.of(
                SampleFindings.unknown("drug", "claim.benefit"), SampleFindings.violated()),
            VIOLATED,
            unknown(List.of("claim.benefit", "drug")));

    assertThat(result.passed()).isTrue();
    assertThat(result.text())
        .isEqualTo("cases/coding.yaml:12: two units\n  why: one dose is one unit\n  as expected");
  }

  @Test
  void showsWhatIsMissingUnexpectedAndDifferent() {
    SampleCaseResult result =
        compare(
            SampleFindings.of(SampleFindings.unknown("drug"), SampleFindings.due(7)),
            VIOLATED,
            due(LocalDate.of(2026, 6, 8), null, null));

    assertThat(result.passed()).isFalse();
    assertThat(result.text())
        .isEqualTo(
            """
            cases/coding.yaml:12: two units
              why: one dose is one unit
              missing:    { rule: HEMGENIX-CODING-003, outcome: VIOLATED, at: "claim.lines[number=1].units" }
              unexpected: { rule: HEMGENIX-CODING-004, outcome: UNKNOWN, at: "claim", missing: "drug" }
                          J1411 is billed as one unit
              expected:   { rule: APPEAL-001, outcome: DUE, at: "determinations[number=1]", dueBy: 2026-06-08 }
              but found:  { rule: APPEAL-001, outcome: DUE, at: "determinations[number=1]", dueBy: 2026-06-07, safeBy: 2026-06-01, dueAt: "2026-06-10T12:00:00.5-04:00", status: OPEN }\
            """);
    assertThat(result.toString())
        .isEqualTo(
            "SampleCaseResult[cases/coding.yaml:12: two units: 1 missing, 1 unexpected,"
                + " 1 different]");
  }

  @Test
  void theFirstSafeDayAndThatThereIsNoneAreCompared() {
    LocalDate first = LocalDate.of(2026, 6, 1);
    Findings later = SampleFindings.of(SampleFindings.safe(first, first.plusDays(2)));
    Findings never = SampleFindings.of(SampleFindings.safe(null, null));

    assertThat(compare(later, safe(first, null)).passed()).isTrue();
    assertThat(compare(later, safe(first.plusDays(1), null)).passed()).isFalse();
    assertThat(compare(later, safe(null, false)).passed()).isTrue();
    assertThat(compare(later, safe(null, true)).passed()).isFalse();
    assertThat(compare(never, safe(null, true)).passed()).isTrue();
    assertThat(compare(never, safe(null, false)).passed()).isFalse();
    assertThat(compare(never, safe(first, null)).passed()).isFalse();
    assertThat(compare(never, due(null, first, null)).passed()).isFalse();
    assertThat(compare(never).text()).contains("dueBy: 2026-06-07, noSafeDay: true, dueAt");
    assertThat(compare(later).text())
        .contains("dueBy: 2026-06-07, safeFrom: 2026-06-01, safeBy: 2026-06-03, dueAt");
    assertThat(safe(first, true))
        .hasToString(
            "{ rule: APPEAL-001, outcome: DUE, at: \"determinations[number=1]\", safeFrom:"
                + " 2026-06-01, noSafeDay: true }");
  }

  private static ExpectedFinding safe(@Nullable LocalDate from, @Nullable Boolean none) {
    ExpectedFinding any = due(null, null, null);
    return new ExpectedFinding(
        any.rule(), any.outcome(), any.at(), null, null, from, null, none, null, null, null);
  }

  @Test
  void whatAnExpectationLeavesOutIsNotCompared() {
    Findings findings = SampleFindings.of(SampleFindings.unknown("drug"), SampleFindings.due(7));

    assertThat(compare(findings, unknown(null), due(null, null, null)).passed()).isTrue();
    assertThat(
            compare(
                    findings,
                    unknown(List.of("drug")),
                    due(LocalDate.of(2026, 6, 7), LocalDate.of(2026, 6, 1), DeadlineStatus.OPEN))
                .passed())
        .isTrue();
    assertThat(compare(findings, unknown(List.of()), due(null, null, null)).passed()).isFalse();
    assertThat(compare(findings, unknown(null), due(null, LocalDate.of(2026, 6, 2), null)).passed())
        .isFalse();
    assertThat(compare(findings, unknown(null), due(null, null, DeadlineStatus.PAST)).passed())
        .isFalse();
    assertThat(compare(findings, unknown(null), dueAt("2026-06-10T16:00:00.5Z")).passed()).isTrue();
    assertThat(compare(findings, unknown(null), dueAt("2026-06-10T12:00:00.5Z")).passed())
        .isFalse();
  }

  @Test
  void oneExpectationIsForOneFinding() {
    Findings twice = SampleFindings.of(SampleFindings.violated(), SampleFindings.violated());

    assertThat(compare(twice, VIOLATED).unexpected()).hasSize(1);
    assertThat(compare(twice, VIOLATED, VIOLATED).passed()).isTrue();
    assertThat(compare(SampleFindings.of(SampleFindings.violated()), VIOLATED, VIOLATED).missing())
        .hasSize(1);
  }

  @Test
  void anExactPairIsNotTakenApartByAnInexactOne() {
    Findings findings = SampleFindings.of(SampleFindings.due(7), SampleFindings.due(8));

    assertThat(
            compare(findings, due(null, null, null), due(LocalDate.of(2026, 6, 7), null, null))
                .passed())
        .isTrue();
  }
}
