package io.casecheck.cli;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Answers made by hand: one of everything that a page can show. */
public final class SampleFindings {
  public static final OffsetDateTime AS_OF = OffsetDateTime.parse("2026-04-23T10:00:00-04:00");
  public static final Map<String, String> TITLES =
      Map.of(
          "HEMGENIX-CODING-003", "J1411 is billed as one unit per therapeutic dose",
          "HEMGENIX-COVERAGE-001", "The patient is an adult",
          "HEMGENIX-COVERAGE-009", "The factor IX level is stated with its unit");

  private SampleFindings() {}

  /** Nothing found, all checked. */
  public static Findings clear() {
    return findings(List.of(), List.of(), List.of());
  }

  /** Nothing blocks, but the payer was not checked. */
  public static Findings incomplete() {
    return findings(
        List.of(),
        List.of(
            new NotChecked(
                NotChecked.Reason.NO_SCOPE,
                "payer",
                "No rules are loaded for the payer of this case.",
                null)),
        List.of());
  }

  /** One error, nothing else. */
  public static Findings blocked() {
    return findings(List.of(units()), List.of(), List.of());
  }

  /** One of everything. */
  public static Findings everything() {
    List<Finding> all = new ArrayList<>();
    all.add(units());
    all.add(warning("claim.lines[number=2].code"));
    all.add(warning("claim.lines[number=3].code"));
    all.add(failed());
    all.add(unknown());
    all.add(due("MEDICARE-ADVANTAGE-DETERMINATION-001", decision()));
    all.add(due("MEDICARE-ADVANTAGE-RECONSIDERATION-001", reconsideration()));
    all.add(note("HUMANA-CRITERIA-001", "Humana's own criteria for Hemgenix are not loaded."));
    all.add(note("HEMGENIX-COVERAGE-030", "The label was studied in male patients only."));
    return findings(all, notChecked(), questions());
  }

  /** A past, a dated and a timed deadline, a route without a clock, and one that nobody knows. */
  public static Findings deadlines() {
    List<Finding> all = new ArrayList<>();
    all.add(units());
    all.add(
        new FindingMaker("ROUTE-001", FindingOutcome.NOTE, Severity.INFO)
            .says("The plan sends the case on.")
            .goesOn(
                new Route(
                    Level.INDEPENDENT_REVIEW,
                    true,
                    List.of(Party.PLAN),
                    "the independent review entity",
                    null,
                    null))
            .make());
    all.add(
        new FindingMaker("RECONSIDERATION-001", FindingOutcome.DUE, Severity.WARNING)
            .says("Act by {dueBy} for {secret}.")
            .arguments(Map.of("dueBy", "2026-05-07", "secret", "H00000000"))
            .at("determinations[number=1]")
            .source(Verification.SECOND_HAND)
            .due(reconsideration())
            .goesOn(
                new Route(
                    Level.RECONSIDERATION,
                    false,
                    List.of(Party.ENROLLEE, Party.REPRESENTATIVE, Party.ESTATE),
                    "the plan",
                    null,
                    new Threshold(
                        "amount-in-controversy",
                        "HEARING",
                        BigDecimal.valueOf(200),
                        LocalDate.parse("2026-12-31"))))
            .make());
    all.add(due("DECISION-001", decision()));
    all.add(due("DECISION-002", openDecision()));
    all.add(
        new FindingMaker("HEARING-001", FindingOutcome.UNKNOWN, Severity.WARNING, Category.APPEAL)
            .says("Not known: Last day to ask for a hearing.")
            .missing("determinations[number=3].noticeDate")
            .make());
    return findings(all, List.of(), List.of());
  }

  /** A denial on the wrong road, and what nobody looked at: of appeals, and of something else. */
  public static Findings wrongRoad() {
    return findings(
        List.of(
            new FindingMaker(
                    "PART-D-001", FindingOutcome.VIOLATED, Severity.WARNING, Category.APPEAL)
                .says("Part D decided on a Part B drug.")
                .make(),
            new FindingMaker("PART-D-002", FindingOutcome.NOTE, Severity.INFO, Category.APPEAL)
                .says("The clocks of Part D are not here.")
                .make(),
            note("HUMANA-001", "Humana's criteria are not loaded.")),
        List.of(
            new NotChecked(
                NotChecked.Reason.SCOPE_NOT_STATED,
                "program",
                "The case does not state its program.",
                null),
            new NotChecked(
                NotChecked.Reason.NOT_PUBLISHED,
                "PART-D-002",
                "The clocks of Part D are not here.",
                "PART-D-002"),
            new NotChecked(
                NotChecked.Reason.CRITERIA_NOT_LOADED,
                "payer/humana",
                "Humana's criteria are not loaded.",
                "HUMANA-001")),
        List.of());
  }

  /** One deadline with these safe days. */
  public static Findings safe(@Nullable String from, @Nullable String by) {
    Deadline deadline =
        reconsideration()
            .safeOn(
                from == null ? null : LocalDate.parse(from),
                by == null ? null : LocalDate.parse(by));
    return findings(List.of(due("COURT-001", deadline)), List.of(), List.of());
  }

  private static Findings findings(
      List<Finding> all, List<NotChecked> notChecked, List<Question> questions) {
    boolean whole = notChecked.isEmpty() && questions.isEmpty();
    return new Findings(
        whole ? Findings.Status.COMPLETE : Findings.Status.INCOMPLETE,
        all,
        notChecked,
        questions,
        new Receipt(
            List.of("0".repeat(64)),
            "0.1.0",
            AS_OF,
            new TreeMap<>(),
            new TreeMap<>(),
            new Considered(
                List.of(
                    "common",
                    "drug/hemgenix",
                    "payer/humana",
                    "program/medicare-advantage",
                    "state/pennsylvania"),
                List.of("guide"),
                List.of("request"),
                List.of("A-1", "B-1", "C-1"),
                List.of(),
                List.of(),
                List.of()),
            "0".repeat(64)));
  }

  private static Finding units() {
    return new FindingMaker("HEMGENIX-CODING-003", FindingOutcome.VIOLATED, Severity.ERROR)
        .says("J1411 is billed with {units} units; the whole dose is one unit.")
        .remedy("Bill J1411 with 1 unit, whatever the weight or the number of vials.")
        .arguments(Map.of("units", "2"))
        .at("claim.lines[number=1].units")
        .source(Verification.YES)
        .make();
  }

  private static Finding warning(String place) {
    return new FindingMaker("HEMGENIX-CODING-020", FindingOutcome.VIOLATED, Severity.WARNING)
        .says(
            "The infusion is billed as an intravenous push although it took more than 15 minutes;"
                + " § 1 of the manual ≥ 16 minutes calls that an infusion.")
        .remedy("Bill 96365 for the first hour.")
        .at(place)
        .source(Verification.SECOND_HAND)
        .source(Verification.NO)
        .assumes("The payer counts minutes from the first drop.")
        .make();
  }

  private static Finding failed() {
    return new FindingMaker("HEMGENIX-CODING-021", FindingOutcome.FAILED, Severity.ERROR)
        .says("The rule broke: nothing is known of what it checks.")
        .make();
  }

  private static Finding unknown() {
    return new FindingMaker("HEMGENIX-COVERAGE-001", FindingOutcome.UNKNOWN, Severity.ERROR)
        .says("Cannot be told.")
        .missing("patient.birthDate")
        .make();
  }

  private static Finding note(String rule, String message) {
    return new FindingMaker(rule, FindingOutcome.NOTE, Severity.INFO)
        .says(message)
        .remedy("Ask the payer.")
        .source(Verification.YES)
        .make();
  }

  private static Finding due(String rule, Deadline deadline) {
    return new FindingMaker(rule, FindingOutcome.DUE, Severity.WARNING)
        .says("Act by {dueBy}.")
        .remedy("File so that it is received by {safeBy}; state good cause if later.")
        .arguments(
            Map.of(
                "dueBy", deadline.dueBy().toString(), "safeBy", String.valueOf(deadline.safeBy())))
        .at("determinations[number=1]")
        .source(Verification.YES)
        .due(deadline)
        .make();
  }

  private static Deadline decision() {
    return new Deadline(
        LocalDate.parse("2026-04-22"),
        null,
        LocalDate.parse("2026-04-22"),
        OffsetDateTime.parse("2026-04-22T22:00:00-04:00"),
        DeadlineBasis.PROVEN,
        DeadlineStatus.PAST,
        -1,
        "72 hours after receipt of the request; no roll",
        List.of("Received 2026-04-19 22:00 -04:00.", "72 elapsed hours later."));
  }

  private static Deadline openDecision() {
    return new Deadline(
        LocalDate.parse("2026-04-24"),
        null,
        LocalDate.parse("2026-04-24"),
        OffsetDateTime.parse("2026-04-24T22:00:30.5-04:00"),
        DeadlineBasis.PROVEN,
        DeadlineStatus.DUE_SOON,
        1,
        "72 hours after receipt of the request; no roll",
        List.of("Received 2026-04-21 22:00 -04:00."));
  }

  private static Deadline reconsideration() {
    return new Deadline(
        LocalDate.parse("2026-05-07"),
        null,
        LocalDate.parse("2026-05-02"),
        null,
        DeadlineBasis.PRESUMED,
        DeadlineStatus.DUE_SOON,
        14,
        "60 calendar days after receipt of the notice, presumed 5 calendar days after its date;"
            + " filed when received; no roll",
        List.of(
            "Notice of 2026-03-03.",
            "Presumed received 2026-03-08.",
            "60 calendar days later: 2026-05-07."));
  }

  private static List<NotChecked> notChecked() {
    return List.of(
        new NotChecked(
            NotChecked.Reason.CRITERIA_NOT_LOADED,
            "payer/humana",
            "Humana's own criteria for Hemgenix were not read by anybody.",
            "HUMANA-CRITERIA-001"),
        new NotChecked(
            NotChecked.Reason.RULE_FAILED,
            "HEMGENIX-CODING-021",
            "A rule broke.",
            "HEMGENIX-CODING-021"),
        new NotChecked(
            NotChecked.Reason.SCOPE_NOT_STATED,
            "state",
            "The case does not state the state.",
            null));
  }

  private static List<Question> questions() {
    return List.of(
        new Question(
            "patient.birthDate",
            "What is the patient's date of birth?",
            List.of("HEMGENIX-COVERAGE-001", "HEMGENIX-COVERAGE-009", "X-1", "X-2", "X-3"),
            List.of("X-4")),
        new Question(
            "coverage.state", "In which state is the coverage?", List.of("X-9"), List.of()));
  }

  /** Makes a finding of what matters to a test. */
  private static final class FindingMaker {
    private final String rule;
    private final Category category;
    private final FindingOutcome outcome;
    private final Severity severity;
    private String message = "";
    private String remedy = "";
    private Map<String, String> arguments = Map.of();
    private List<String> paths = List.of();
    private List<String> missing = List.of();
    private final List<Citation> citations = new ArrayList<>();
    private final List<String> assumptions = new ArrayList<>();
    private @Nullable Deadline deadline;
    private @Nullable Route route;

    FindingMaker(String rule, FindingOutcome outcome, Severity severity) {
      this(rule, outcome, severity, Category.CODING);
    }

    FindingMaker(String rule, FindingOutcome outcome, Severity severity, Category category) {
      this.category = category;
      this.rule = rule;
      this.outcome = outcome;
      this.severity = severity;
    }

    FindingMaker says(String text) {
      message = text;
      return this;
    }

    FindingMaker remedy(String text) {
      remedy = text;
      return this;
    }

    FindingMaker arguments(Map<String, String> values) {
      arguments = values;
      return this;
    }

    FindingMaker at(String... places) {
      paths = List.of(places);
      return this;
    }

    FindingMaker missing(String... places) {
      missing = List.of(places);
      return this;
    }

    FindingMaker assumes(String text) {
      assumptions.add(text);
      return this;
    }

    FindingMaker due(Deadline date) {
      deadline = date;
      return this;
    }

    FindingMaker goesOn(Route way) {
      route = way;
      return this;
    }

    FindingMaker source(Verification verified) {
      citations.add(
          new Citation(
              "key-" + citations.size(),
              "42 CFR",
              verified == Verification.NO ? "guidance on counting" : "422.582(b)",
              null,
              LocalDate.parse("2026-09-25"),
              verified));
      return this;
    }

    Finding make() {
      return new Finding(
          rule,
          LocalDate.parse("2025-01-01"),
          "drug/hemgenix",
          "Title of " + rule,
          category,
          outcome,
          severity,
          paths,
          message,
          remedy,
          new TreeMap<>(arguments),
          missing,
          List.of(),
          citations,
          assumptions,
          null,
          deadline,
          route,
          true,
          null,
          "f-" + rule);
    }
  }
}
