package io.casecheck.json;

import io.casecheck.finding.Category;
import io.casecheck.finding.Citation;
import io.casecheck.finding.Considered;
import io.casecheck.finding.Finding;
import io.casecheck.finding.FindingOutcome;
import io.casecheck.finding.Findings;
import io.casecheck.finding.NotChecked;
import io.casecheck.finding.Question;
import io.casecheck.finding.Receipt;
import io.casecheck.finding.Route;
import io.casecheck.finding.Severity;
import io.casecheck.finding.Threshold;
import io.casecheck.finding.Verification;
import io.casecheck.model.Level;
import io.casecheck.model.Party;
import io.casecheck.time.Deadline;
import io.casecheck.time.DeadlineBasis;
import io.casecheck.time.DeadlineStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Findings to write and to compare. */
final class SampleFindings {
  private static final Citation CITATION =
      new Citation(
          "hcpcs-j1411", "HCPCS", "J1411", null, LocalDate.of(2026, 9, 25), Verification.YES);

  private SampleFindings() {}

  static Finding violated() {
    return finding(
        "HEMGENIX-CODING-003",
        FindingOutcome.VIOLATED,
        List.of("claim.lines[number=1].units"),
        List.of(),
        null);
  }

  private static final Route ROUTE =
      new Route(
          Level.HEARING,
          false,
          List.of(Party.ENROLLEE, Party.REPRESENTATIVE),
          "the office that the decision names",
          "OMHA-100",
          new Threshold(
              "amount-in-controversy",
              "HEARING",
              BigDecimal.valueOf(200),
              LocalDate.of(2026, 12, 31)));

  static Finding unknown(String... missing) {
    return finding(
        "HEMGENIX-CODING-004", FindingOutcome.UNKNOWN, List.of("claim"), List.of(missing), null);
  }

  static Finding due(int day) {
    return due(deadline(day));
  }

  /** Due on the seventh, with these safe days. */
  static Finding safe(@Nullable LocalDate from, @Nullable LocalDate by) {
    return due(deadline(7).safeOn(from, by));
  }

  private static Deadline deadline(int day) {
    return new Deadline(
        LocalDate.of(2026, 6, day),
        null,
        LocalDate.of(2026, 6, 1),
        OffsetDateTime.parse("2026-06-10T12:00:00.5-04:00"),
        DeadlineBasis.PRESUMED,
        DeadlineStatus.OPEN,
        40,
        "60 calendar days after receipt of the notice; filed when received; no roll",
        List.of("Notice of 2026-04-06."));
  }

  private static Finding due(Deadline deadline) {
    return finding(
        "APPEAL-001", FindingOutcome.DUE, List.of("determinations[number=1]"), List.of(), deadline);
  }

  private static Finding finding(
      String rule,
      FindingOutcome outcome,
      List<String> paths,
      List<String> missing,
      @Nullable Deadline deadline) {
    return new Finding(
        rule,
        LocalDate.of(2023, 4, 1),
        "drug/hemgenix",
        "J1411 is billed as one unit",
        Category.CODING,
        outcome,
        Severity.ERROR,
        paths,
        "J1411 is billed with {units} units.",
        "Bill one unit, not {units}.",
        new TreeMap<>(Map.of("units", "4711")),
        missing,
        List.of(),
        List.of(CITATION),
        List.of(),
        null,
        deadline,
        deadline == null ? null : ROUTE,
        true,
        null,
        "f" + rule);
  }

  static Findings of(Finding... findings) {
    return new Findings(
        Findings.Status.INCOMPLETE,
        List.of(findings),
        List.of(
            new NotChecked(
                NotChecked.Reason.CRITERIA_NOT_LOADED, "payer", "Nobody could read them.", null)),
        List.of(new Question("drug", "Which drug is it?", List.of("A-001"), List.of("A-002"))),
        new Receipt(
            List.of("abc"),
            "0.1.0",
            OffsetDateTime.parse("2026-05-01T09:30-04:00"),
            new TreeMap<>(Map.of("mostMatches", "100000")),
            new TreeMap<>(
                Map.of(
                    "claim.lines[number=2].serviceDate", LocalDate.of(2026, 4, 11),
                    "claim.lines[number=1].serviceDate", LocalDate.of(2026, 4, 10))),
            new Considered(
                List.of("drug/hemgenix"),
                List.of(),
                List.of("request"),
                List.of("A-001"),
                List.of(),
                List.of(),
                List.of()),
            "0".repeat(64)));
  }
}
