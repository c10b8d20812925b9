package io.casecheck.engine;

import io.casecheck.engine.ControllingDates.Dated;
import io.casecheck.model.Appeal;
import io.casecheck.model.ClaimLine;
import io.casecheck.model.Determination;
import io.casecheck.model.PriorAuthorizationRequest;
import io.casecheck.pack.ReportCall;
import io.casecheck.pack.ReportCall.Verb;
import io.casecheck.pack.RuleMetadata;
import io.casecheck.time.Clock;
import io.casecheck.time.ClockDates;
import io.casecheck.time.ClockEvent;
import io.casecheck.time.ClockResult;
import io.casecheck.time.Deadline;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Turns matches into answers: holds them against their window and computes their deadline. */
final class Answers {
  private final ControllingDates dates;
  private final OffsetDateTime asOf;
  private final ZoneId zone;
  private final Duration dueSoonDays;
  private final Duration dueSoonHours;
  private final SortedMap<String, LocalDate> controllingDates = new TreeMap<>();

  Answers(Facts facts, ZoneId zone, Duration dueSoonDays, Duration dueSoonHours) {
    this.dates = new ControllingDates(facts.theCase());
    this.asOf = facts.theCase().asOf();
    this.zone = zone;
    this.dueSoonDays = dueSoonDays;
    this.dueSoonHours = dueSoonHours;
  }

  /** The answer, or null if the version of the rule is not in force or its deadline was kept. */
  @Nullable Answer of(Match match) {
    RuleMetadata metadata = match.rule().metadata();
    ReportCall report = match.branch().report();
    Object fact = report.fact() == null ? null : match.fact(report.fact());
    SortedSet<String> missing = new TreeSet<>(match.missing());
    if (!(fact instanceof Facts.Phantom)) {
      Dated dated = dates.of(metadata.controls(), fact);
      if (dated.day() == null) {
        missing.add(dated.path());
      } else if (!metadata.inForceOn(dated.day())) {
        return null;
      } else {
        controllingDates.put(dated.path(), dated.day());
      }
    }
    return switch (report.verb()) {
      case DUE -> due(match, fact, missing);
      case LATE -> late(match, fact, missing);
      default -> new Answer(match, paths(report, fact), missing, null);
    };
  }

  /** The dates that chose the versions of rules, by the path they were read from. */
  SortedMap<String, LocalDate> controllingDates() {
    return controllingDates;
  }

  private Answer due(Match match, @Nullable Object fact, SortedSet<String> missing) {
    Deadline deadline = deadline(match, fact, missing);
    return new Answer(
        match, paths(match.branch().report(), fact), missing, missing.isEmpty() ? deadline : null);
  }

  private @Nullable Answer late(Match match, @Nullable Object fact, SortedSet<String> missing) {
    ReportCall report = match.branch().report();
    Object appeal = report.other() == null ? null : match.fact(report.other());
    if (!(appeal instanceof Appeal filed)) {
      return new Answer(match, List.of(Facts.path(appeal == null ? "" : appeal)), missing, null);
    }
    String path = Facts.path(filed) + ".filedOn";
    Deadline deadline = deadline(match, fact, missing);
    LocalDate filedOn = filed.filedOn();
    if (filedOn == null) {
      missing.add(path);
    } else if (deadline != null && !filedOn.isAfter(deadline.dueBy())) {
      return null;
    }
    return new Answer(match, List.of(path), missing, missing.isEmpty() ? deadline : null);
  }

  private @Nullable Deadline deadline(
      Match match, @Nullable Object fact, SortedSet<String> missing) {
    Clock clock = match.rule().metadata().clock();
    if (clock == null || fact == null || fact instanceof Facts.Phantom) {
      return null;
    }
    ClockResult result = clock.deadline(clockDates(fact));
    if (result instanceof Deadline deadline) {
      return deadline;
    }
    if (result instanceof ClockResult.Missing event) {
      missing.add(Facts.path(fact) + "." + componentOf(event.event()));
    } else if (result instanceof ClockResult.NoHolidayTable table) {
      missing.add("federal holidays of " + table.year());
    }
    return null;
  }

  private ClockDates clockDates(Object fact) {
    ClockDates.Builder builder = ClockDates.builder(asOf, zone).dueSoon(dueSoonDays, dueSoonHours);
    if (fact instanceof PriorAuthorizationRequest request) {
      builder.requestReceived(request.receivedAt());
    } else if (fact instanceof Determination determination) {
      builder.noticeDate(determination.noticeDate()).provenReceipt(determination.provenReceipt());
    } else if (fact instanceof Appeal appeal) {
      builder.appealReceived(appeal.receivedAt());
    } else if (fact instanceof ClaimLine line) {
      builder.serviceDate(line.serviceDate());
    }
    return builder.build();
  }

  private static String componentOf(ClockEvent event) {
    return switch (event) {
      case REQUEST_RECEIVED, APPEAL_RECEIVED -> "receivedAt";
      case NOTICE_DATE -> "noticeDate";
      case NOTICE_RECEIVED -> "provenReceipt";
      case SERVICE_DATE -> "serviceDate";
    };
  }

  private static List<String> paths(ReportCall report, @Nullable Object fact) {
    if (report.verb() == Verb.ABSENT || fact == null) {
      return report.components();
    }
    String path = Facts.path(fact);
    if (report.components().isEmpty() || fact instanceof Facts.Phantom) {
      return List.of(path.isEmpty() ? "asOf" : path);
    }
    return report.components().stream()
        .map(component -> path.isEmpty() ? component : path + "." + component)
        .toList();
  }
}
