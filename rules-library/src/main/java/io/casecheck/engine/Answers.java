package io.casecheck.engine;

import io.casecheck.engine.ControllingDates.Dated;
import io.casecheck.engine.FilingDay.Standing;
import io.casecheck.model.Appeal;
import io.casecheck.model.Claim;
import io.casecheck.model.ClaimLine;
import io.casecheck.model.Determination;
import io.casecheck.model.PriorAuthorizationRequest;
import io.casecheck.pack.tree.ReportCall;
import io.casecheck.pack.tree.ReportCall.Verb;
import io.casecheck.pack.tree.RuleMetadata;
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
public final class Answers {
  private final ControllingDates dates;
  private final Thresholds thresholds;
  private final OffsetDateTime asOf;
  private final ZoneId zone;
  private final Duration dueSoonDays;
  private final Duration dueSoonHours;
  private final SortedMap<String, LocalDate> controllingDates = new TreeMap<>();

  Answers(Facts facts, ZoneId zone, Duration dueSoonDays, Duration dueSoonHours) {
    this.dates = new ControllingDates(facts.theCase());
    this.thresholds = new Thresholds(facts);
    this.asOf = facts.theCase().asOf();
    this.zone = zone;
    this.dueSoonDays = dueSoonDays;
    this.dueSoonHours = dueSoonHours;
  }

  /** The answer, or null if the version of the rule is not in force or its deadline was kept. */
  public @Nullable Answer of(Match match) {
    RuleMetadata metadata = match.rule().metadata();
    ReportCall report = match.branch().report();
    Object fact = report.fact() == null ? null : match.fact(report.fact());
    SortedSet<String> missing = new TreeSet<>(match.missing());
    if (!(fact instanceof Facts.Phantom)) {
      Dated dated = dates.of(metadata.controls(), match.branch(), match.frame());
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
      default -> Answer.of(match, paths(report, fact), missing, null);
    };
  }

  /** The dates that chose the versions of rules, by the path they were read from. */
  SortedMap<String, LocalDate> controllingDates() {
    return controllingDates;
  }

  private Answer due(Match match, @Nullable Object fact, SortedSet<String> missing) {
    Deadline deadline = deadline(match, fact, missing);
    return Answer.of(
        match,
        paths(match.branch().report(), fact),
        missing,
        deadline == null || !missing.isEmpty()
            ? null
            : thresholds.cautious(deadline, match.rule().metadata().route(), fact));
  }

  private @Nullable Answer late(Match match, @Nullable Object fact, SortedSet<String> missing) {
    ReportCall report = match.branch().report();
    Object appeal = report.other() == null ? null : match.fact(report.other());
    if (!(appeal instanceof Appeal filed)) {
      return Answer.of(match, List.of(Facts.path(appeal == null ? "" : appeal)), missing, null);
    }
    Clock clock = match.rule().metadata().clock();
    FilingDay filing = new FilingDay(filed, clock == null ? null : clock.filedWhen());
    Deadline deadline = deadline(match, fact, missing);
    Standing standing = deadline == null ? Standing.OPEN : filing.against(deadline);
    if (standing == Standing.IN_TIME) {
      return null;
    }
    if (standing == Standing.OPEN) {
      missing.addAll(open(filing, filed, deadline, fact));
    }
    return Answer.of(
        match,
        List.of(Facts.path(filed) + ".filedOn"),
        missing,
        missing.isEmpty() && deadline != null
            ? DeadlineInWords.of(deadline.and(filing.step()))
            : null);
  }

  private static List<String> open(
      FilingDay filing, Appeal filed, @Nullable Deadline deadline, @Nullable Object fact) {
    String day = filing.missing();
    if (day != null) {
      return List.of(Facts.path(filed) + "." + day);
    }
    return deadline == null || fact == null
        ? List.of()
        : List.of(Facts.path(fact) + "." + componentOf(ClockEvent.NOTICE_RECEIVED));
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
      builder
          .requestSubmitted(request.submittedAt())
          .requestReceived(request.receivedAt())
          .expeditingRefused(request.expeditingRefusedOn())
          .extensionTaken(request.extensionTaken());
    } else if (fact instanceof Determination determination) {
      builder
          .noticeDate(determination.noticeDate())
          .provenReceipt(determination.provenReceipt())
          .effectiveDate(determination.effectiveDate());
    } else if (fact instanceof Appeal appeal) {
      builder
          .appealFiled(appeal.filedOn())
          .appealReceived(appeal.receivedAt())
          .reviewerReceived(appeal.reviewerReceivedAt())
          .expeditingRefused(appeal.expeditingRefusedOn())
          .extensionTaken(appeal.extensionTaken());
    } else if (fact instanceof Claim claim) {
      builder.claimReceived(claim.receivedOn());
    } else if (fact instanceof ClaimLine line) {
      builder.serviceDate(line.serviceDate());
    }
    return builder.build();
  }

  private static String componentOf(ClockEvent event) {
    return switch (event) {
      case REQUEST_SUBMITTED -> "submittedAt";
      case REQUEST_RECEIVED, APPEAL_RECEIVED -> "receivedAt";
      case REVIEWER_RECEIVED -> "reviewerReceivedAt";
      case EXPEDITING_REFUSED -> "expeditingRefusedOn";
      case NOTICE_DATE -> "noticeDate";
      case NOTICE_RECEIVED -> "provenReceipt";
      case EFFECTIVE_DATE -> "effectiveDate";
      case APPEAL_FILED -> "filedOn";
      case CLAIM_RECEIVED -> "receivedOn";
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
