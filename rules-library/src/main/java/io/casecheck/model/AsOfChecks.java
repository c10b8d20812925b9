package io.casecheck.model;

import io.casecheck.model.CaseException.Problem;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a case tells as done cannot lie after the moment at which it is looked at. Days that may
 * still come are left out: those that are planned, on which a decision takes effect, or on which a
 * claim that is only prepared is to be carried out.
 */
final class AsOfChecks {
  private static final ZoneOffset WHERE_A_DAY_BEGINS_FIRST = ZoneOffset.ofHours(14);

  private final OffsetDateTime asOf;
  private final LocalDate latestDay;
  private final List<Problem> problems = new ArrayList<>();

  private AsOfChecks(OffsetDateTime asOf) {
    this.asOf = asOf;
    this.latestDay = asOf.withOffsetSameInstant(WHERE_A_DAY_BEGINS_FIRST).toLocalDate();
  }

  static List<Problem> problems(
      OffsetDateTime asOf,
      @Nullable PriorAuthorizationRequest request,
      @Nullable Claim claim,
      List<Determination> determinations,
      List<Appeal> appeals) {
    AsOfChecks checks = new AsOfChecks(asOf);
    if (request != null) {
      checks.moment("request.submittedAt", request.submittedAt());
      checks.moment("request.receivedAt", request.receivedAt());
      checks.day("request.expeditingRefusedOn", request.expeditingRefusedOn());
    }
    if (claim != null) {
      checks.day("claim.submittedOn", claim.submittedOn());
      checks.day("claim.receivedOn", claim.receivedOn());
    }
    determinations.forEach(checks::determination);
    appeals.forEach(checks::appeal);
    return checks.problems;
  }

  private void determination(Determination determination) {
    String path = "determinations[number=" + determination.number() + "].";
    day(path + "noticeDate", determination.noticeDate());
    day(path + "provenReceipt", determination.provenReceipt());
  }

  private void appeal(Appeal appeal) {
    String path = "appeals[number=" + appeal.number() + "].";
    day(path + "filedOn", appeal.filedOn());
    day(path + "postmarkedOn", appeal.postmarkedOn());
    moment(path + "receivedAt", appeal.receivedAt());
    moment(path + "reviewerReceivedAt", appeal.reviewerReceivedAt());
    day(path + "expeditingRefusedOn", appeal.expeditingRefusedOn());
  }

  private void day(String path, @Nullable LocalDate day) {
    if (day != null && day.isAfter(latestDay)) {
      add(path);
    }
  }

  private void moment(String path, @Nullable OffsetDateTime moment) {
    if (moment != null && moment.isAfter(asOf)) {
      add(path);
    }
  }

  private void add(String path) {
    problems.add(new Problem(path, "is after asOf, but tells what has happened"));
  }
}
