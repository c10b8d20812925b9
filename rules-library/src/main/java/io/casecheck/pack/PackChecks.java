package io.casecheck.pack;

import io.casecheck.finding.Severity;
import io.casecheck.finding.Verification;
import io.casecheck.model.Appeal;
import io.casecheck.model.Claim;
import io.casecheck.model.ClaimLine;
import io.casecheck.model.Determination;
import io.casecheck.model.PriorAuthorizationRequest;
import io.casecheck.model.TableRow;
import io.casecheck.rule.PackProblem;
import io.casecheck.time.Clock;
import io.casecheck.time.ClockEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Checks of rules against the register of sources and against each other. */
final class PackChecks {
  private static final Map<Class<?>, Set<ClockEvent>> EVENTS =
      Map.of(
          PriorAuthorizationRequest.class,
          Set.of(
              ClockEvent.REQUEST_SUBMITTED,
              ClockEvent.REQUEST_RECEIVED,
              ClockEvent.EXPEDITING_REFUSED),
          Determination.class,
          Set.of(ClockEvent.NOTICE_DATE, ClockEvent.NOTICE_RECEIVED, ClockEvent.EFFECTIVE_DATE),
          Appeal.class,
          Set.of(
              ClockEvent.APPEAL_FILED, ClockEvent.APPEAL_RECEIVED, ClockEvent.EXPEDITING_REFUSED),
          Claim.class,
          Set.of(ClockEvent.CLAIM_RECEIVED),
          ClaimLine.class,
          Set.of(ClockEvent.SERVICE_DATE));

  private final Map<String, Source> sources;
  private final List<PackProblem> problems = new ArrayList<>();

  private PackChecks(Map<String, Source> sources) {
    this.sources = sources;
  }

  static List<PackProblem> problems(
      List<Rule> rules,
      Map<String, List<TableRow>> tables,
      Map<String, Source> sources,
      Pack beneath) {
    Map<String, Source> all = new TreeMap<>(beneath.sources());
    all.putAll(sources);
    PackChecks checks = new PackChecks(all);
    rules.forEach(checks::checkSources);
    rules.forEach(checks::checkClock);
    tables.forEach((scope, rows) -> rows.forEach(row -> checks.checkRow(scope, row)));
    checks.checkIds(rules);
    rules.forEach(rule -> checks.checkTaken(rule, beneath));
    checks.problems.addAll(JoinChecks.problems(rules));
    return checks.problems;
  }

  private void checkSources(Rule rule) {
    for (String key : rule.metadata().sources()) {
      Source source = sources.get(key);
      if (source == null) {
        String near = Spelling.nearest(key, sources.keySet());
        add(rule, "source", "The register of sources has no " + key + ".", near);
      } else if (source.citation().verified() == Verification.NO
          && rule.metadata().severity() == Severity.ERROR) {
        add(
            rule,
            "unverified",
            "The rule stands on %s, which nobody could verify; it is at most a WARNING."
                .formatted(key),
            "@severity(\"WARNING\")");
      }
    }
  }

  private void checkClock(Rule rule) {
    boolean needed =
        rule.branches().stream()
            .anyMatch(
                branch ->
                    branch.report().verb() == ReportCall.Verb.DUE
                        || branch.report().verb() == ReportCall.Verb.LATE);
    Clock clock = rule.metadata().clock();
    boolean stated = clock != null;
    if (needed && clock != null) {
      checkEvents(rule, clock);
      checkFiling(rule, clock);
    } else if (needed != stated) {
      add(
          rule,
          "clock",
          needed ? "A rule that reports a deadline states its @clock." : "The @clock is not used.",
          "");
    }
  }

  /** A clock counts from dates of the reported fact; only some facts have them. */
  private void checkEvents(Rule rule, Clock clock) {
    for (Branch branch : rule.branches()) {
      Slot fact = branch.report().fact();
      Set<ClockEvent> has =
          fact == null ? Set.of() : EVENTS.getOrDefault(fact.factType().java(), Set.of());
      if (!has.containsAll(clock.reads())) {
        add(
            rule,
            "clock",
            "The clock counts from %s, which the reported fact does not state."
                .formatted(
                    clock.reads().stream()
                        .filter(event -> !has.contains(event))
                        .map(ClockEvent::words)
                        .collect(Collectors.joining(" and "))),
            "");
        return;
      }
    }
  }

  /** Receipt and postmark of the same paper are two days. */
  private void checkFiling(Rule rule, Clock clock) {
    boolean late =
        rule.branches().stream().anyMatch(branch -> branch.report().verb() == ReportCall.Verb.LATE);
    if (late && clock.filedWhen() == null) {
      add(
          rule,
          "clock",
          "A rule that finds a filing late says in its clock what counts as filed.",
          "; filed when received");
    }
  }

  private void checkRow(String scope, TableRow row) {
    if (!sources.containsKey(row.source())) {
      problems.add(
          new PackProblem(
              "source",
              scope + "/" + row.table() + ".csv",
              0,
              0,
              "",
              "The row %s cites %s, which the register of sources does not have."
                  .formatted(row.key(), row.source()),
              Spelling.nearest(row.source(), sources.keySet())));
    }
  }

  private void checkIds(List<Rule> rules) {
    Map<String, List<Rule>> byId = new HashMap<>();
    rules.forEach(
        rule -> byId.computeIfAbsent(rule.metadata().id(), id -> new ArrayList<>()).add(rule));
    byId.values().forEach(this::checkVersions);
  }

  private void checkVersions(List<Rule> versions) {
    versions.sort(Comparator.comparing(rule -> rule.metadata().effective()));
    for (int i = 1; i < versions.size(); i++) {
      Rule earlier = versions.get(i - 1);
      Rule later = versions.get(i);
      LocalDate end = earlier.metadata().expires();
      LocalDate start = later.metadata().effective();
      if (!earlier.scope().equals(later.scope())) {
        add(later, "duplicate-id", "The id is used in %s too.".formatted(earlier.file()), "");
      } else if (end == null || !end.isBefore(start)) {
        add(
            later,
            "window-overlap",
            "This version begins on %s, when the one of %s line %s is still in force."
                .formatted(start, earlier.file(), earlier.line()),
            "@expires(\"%s\") there".formatted(start.minusDays(1)));
      } else if (!end.plusDays(1).equals(start)) {
        add(
            later,
            "window-gap",
            "No version is in force from %s to %s.".formatted(end.plusDays(1), start.minusDays(1)),
            "");
      }
    }
  }

  private void checkTaken(Rule rule, Pack beneath) {
    String replaces = rule.metadata().replaces();
    boolean found = false;
    for (Rule other : beneath.rules()) {
      boolean replaced = other.metadata().id().equals(replaces);
      found |= replaced;
      if (!replaced && other.metadata().id().equals(rule.metadata().id())) {
        add(
            rule,
            "duplicate-id",
            "The pack beneath uses this id in %s line %s.".formatted(other.file(), other.line()),
            "@replaces(\"%s\")".formatted(rule.metadata().id()));
        return;
      }
      if (!replaced && other.key().equals(rule.key())) {
        add(rule, "duplicate-name", "The pack beneath has a rule of this name here.", "");
      }
    }
    if (replaces != null && !found) {
      add(rule, "replaces", "The pack beneath has no rule %s.".formatted(replaces), "");
    }
  }

  private void add(Rule rule, String check, String message, String fix) {
    problems.add(new PackProblem(check, rule.file(), rule.line(), 0, rule.name(), message, fix));
  }
}
