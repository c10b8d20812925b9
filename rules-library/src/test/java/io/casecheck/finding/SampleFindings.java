package io.casecheck.finding;

import io.casecheck.time.Deadline;
import io.casecheck.time.DeadlineBasis;
import io.casecheck.time.DeadlineStatus;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Findings that differ in what a test is about. */
final class SampleFindings {
  static final String UNITS = "claim.lines[number=1].units";

  String rule = "A-001";
  LocalDate version = LocalDate.parse("2023-04-01");
  FindingOutcome outcome = FindingOutcome.VIOLATED;
  Severity severity = Severity.ERROR;
  List<String> paths = List.of(UNITS);
  List<String> missing = List.of();
  String message = "There are {units} units.";
  String units = "2";
  boolean waivable = true;
  String fingerprint = "f1";
  @Nullable LocalDate dueBy;
  @Nullable String seal;

  Finding finding() {
    return new Finding(
        rule,
        version,
        "drug/a",
        "Title",
        Category.CODING,
        outcome,
        severity,
        paths,
        message,
        "",
        new TreeMap<>(Map.of("units", units)),
        missing,
        List.of(),
        List.of(),
        List.of(),
        null,
        dueBy == null ? null : deadline(dueBy),
        null,
        waivable,
        seal,
        fingerprint);
  }

  private static Deadline deadline(LocalDate dueBy) {
    return new Deadline(
        dueBy,
        null,
        dueBy,
        null,
        DeadlineBasis.PROVEN,
        DeadlineStatus.OPEN,
        1,
        "60 calendar days after the date of the notice; no roll",
        List.of());
  }

  static Findings findings(Finding... findings) {
    return findings(receipt(List.of(findings)), findings);
  }

  static Findings findings(Receipt receipt, Finding... findings) {
    return new Findings(Findings.Status.COMPLETE, List.of(findings), List.of(), List.of(), receipt);
  }

  static Receipt receipt(List<Finding> findings) {
    return new Receipt(
        List.of("p1", "p2"),
        "0.1.0",
        OffsetDateTime.parse("2026-05-01T09:30-04:00"),
        new TreeMap<>(Map.of("mostMatches", "100000")),
        new TreeMap<>(Map.of("claim.lines[number=1].serviceDate", LocalDate.of(2026, 4, 11))),
        new Considered(
            List.of("common"),
            List.of("guide"),
            List.of("request"),
            List.of("A-001", "B-001"),
            List.of("A-001"),
            List.of(),
            List.of()),
        FindingsDigest.of(findings, Collections.emptyList()));
  }
}
