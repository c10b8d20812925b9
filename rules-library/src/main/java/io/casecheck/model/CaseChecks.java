package io.casecheck.model;

import io.casecheck.model.CaseException.Problem;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Contradictions between the parts of a case: only what can be true nowhere. A moment is held
 * against a day in the zone that is kindest, since a case does not say where the day was.
 */
final class CaseChecks {
  private static final ZoneOffset WHERE_A_DAY_BEGINS_FIRST = ZoneOffset.ofHours(14);
  private static final ZoneOffset WHERE_A_DAY_BEGINS_LAST = ZoneOffset.ofHours(-12);

  /** Who decides on a request; the other first decision, of Original Medicare, is on a claim. */
  private static final Set<Level> DECIDE_REQUESTS =
      EnumSet.of(
          Level.ORGANIZATION_DETERMINATION,
          Level.COVERAGE_DETERMINATION,
          Level.BENEFIT_DETERMINATION);

  private final List<Problem> problems = new ArrayList<>();

  private CaseChecks() {}

  static void check(
      OffsetDateTime asOf,
      @Nullable PriorAuthorizationRequest request,
      @Nullable Claim claim,
      List<Determination> determinations,
      List<Appeal> appeals) {
    CaseChecks checks = new CaseChecks();
    checks.problems.addAll(AsOfChecks.problems(asOf, request, claim, determinations, appeals));
    if (request != null) {
      checks.request(request);
      determinations.forEach(determination -> checks.decision(determination, request));
    }
    if (claim != null) {
      checks.claim(claim);
    }
    determinations.forEach(checks::receipt);
    determinations.forEach(checks::reduction);
    determinations.forEach(determination -> checks.answer(determination, determinations, appeals));
    appeals.forEach(appeal -> checks.appeal(appeal, determinations));
    if (!checks.problems.isEmpty()) {
      throw new CaseException(checks.problems);
    }
  }

  private void request(PriorAuthorizationRequest request) {
    OffsetDateTime sent = request.submittedAt();
    OffsetDateTime received = request.receivedAt();
    if (sent != null && received != null && received.isBefore(sent)) {
      add("request.receivedAt", "is before request.submittedAt");
    }
    if (before(request.expeditingRefusedOn(), earliestDay(received))) {
      add("request.expeditingRefusedOn", "is before request.receivedAt");
    }
    if (before(request.expeditingRefusedOn(), earliestDay(sent))) {
      add("request.expeditingRefusedOn", "is before request.submittedAt");
    }
  }

  /** What was decided on an earlier request belongs to a case of its own. */
  private void decision(Determination determination, PriorAuthorizationRequest request) {
    if (!DECIDE_REQUESTS.contains(determination.level())
        || determination.kind() == ServiceKind.PAYMENT) {
      return;
    }
    String path = path(determination) + ".noticeDate";
    if (before(determination.noticeDate(), earliestDay(request.receivedAt()))) {
      add(path, "is before request.receivedAt");
    }
    if (before(determination.noticeDate(), earliestDay(request.submittedAt()))) {
      add(path, "is before request.submittedAt");
    }
  }

  private void claim(Claim claim) {
    claim.lines().forEach(this::infusion);
    claim.lines().forEach(line -> sending(claim, line));
    if (before(claim.receivedOn(), claim.submittedOn())) {
      add("claim.receivedOn", "is before claim.submittedOn");
    }
  }

  /** A claim tells what was done; one that is not sent yet may be prepared before. */
  private void sending(Claim claim, ClaimLine line) {
    String reason = "is before claim.lines[number=" + line.number() + "].serviceDate";
    if (before(claim.submittedOn(), line.serviceDate())) {
      add("claim.submittedOn", reason);
    }
    if (before(claim.receivedOn(), line.serviceDate())) {
      add("claim.receivedOn", reason);
    }
  }

  private void infusion(ClaimLine line) {
    Integer minutes = line.infusionMinutes();
    if (minutes != null && minutes < 0) {
      String path = "claim.lines[number=" + line.number() + "]";
      add(path + ".infusionStop", "is before " + path + ".infusionStart");
    }
  }

  private void receipt(Determination determination) {
    if (before(determination.provenReceipt(), determination.noticeDate())) {
      String path = path(determination);
      add(path + ".provenReceipt", "is before " + path + ".noticeDate");
    }
  }

  private void reduction(Determination determination) {
    if (Boolean.FALSE.equals(determination.reducesApprovedService())
        && determination.effectiveDate() != null) {
      String path = path(determination);
      add(
          path + ".effectiveDate",
          "is stated, but " + path + ".reducesApprovedService says that nothing is reduced");
    }
  }

  private void answer(
      Determination determination, List<Determination> determinations, List<Appeal> appeals) {
    Integer number = determination.appeal();
    if (number == null) {
      return;
    }
    String path = path(determination);
    appeals.stream()
        .filter(appeal -> appeal.number().equals(number))
        .findFirst()
        .ifPresentOrElse(
            appeal -> {
              answer(determination, path, appeal);
              subject(determination, path, appeal, determinations);
            },
            () -> {
              if (number != Determination.NO_APPEAL) {
                add(path + ".appeal", "names no appeal of this case");
              }
            });
  }

  private void answer(Determination determination, String path, Appeal appeal) {
    String asked = "appeals[number=" + appeal.number() + "]";
    if (determination.level() != appeal.level()) {
      add(path + ".appeal", "names an appeal at another level than " + path + ".level");
    }
    if (determination.kind() != appeal.kind()) {
      add(path + ".appeal", "names an appeal about another kind of thing than " + path + ".kind");
    }
    if (determination.number().equals(appeal.determination())) {
      add(path + ".appeal", "names the appeal that was filed against this determination");
    }
    if (before(determination.noticeDate(), appeal.filedOn())) {
      add(path + ".noticeDate", "is before " + asked + ".filedOn");
    }
    if (before(determination.noticeDate(), appeal.postmarkedOn())) {
      add(path + ".noticeDate", "is before " + asked + ".postmarkedOn");
    }
    if (before(determination.noticeDate(), earliestDay(appeal.receivedAt()))) {
      add(path + ".noticeDate", "is before " + asked + ".receivedAt");
    }
  }

  /** An answer about a dismissal answers an appeal that is about one. */
  private void subject(
      Determination determination, String path, Appeal appeal, List<Determination> determinations) {
    Boolean about = determination.aboutDismissal();
    if (about == null) {
      return;
    }
    determinations.stream()
        .filter(asked -> asked.number().equals(appeal.determination()))
        .findFirst()
        .ifPresentOrElse(
            asked -> {
              if (asked.outcome() != null && about != (asked.outcome() == Outcome.DISMISSED)) {
                add(path + ".aboutDismissal", "contradicts " + path(asked) + ".outcome");
              }
            },
            () -> {
              if (about && appeal.determination() == Appeal.NO_DETERMINATION) {
                add(
                    path + ".aboutDismissal",
                    "contradicts appeals[number=" + appeal.number() + "].determination");
              }
            });
  }

  private void appeal(Appeal appeal, List<Determination> determinations) {
    String path = "appeals[number=" + appeal.number() + "]";
    if (before(latestDay(appeal.receivedAt()), appeal.postmarkedOn())) {
      add(path + ".receivedAt", "is before " + path + ".postmarkedOn");
    }
    if (before(latestDay(appeal.receivedAt()), appeal.filedOn())) {
      add(path + ".receivedAt", "is before " + path + ".filedOn");
    }
    OffsetDateTime received = appeal.receivedAt();
    OffsetDateTime assigned = appeal.reviewerReceivedAt();
    if (assigned != null && received != null && assigned.isBefore(received)) {
      add(path + ".reviewerReceivedAt", "is before " + path + ".receivedAt");
    }
    if (before(latestDay(assigned), appeal.filedOn())) {
      add(path + ".reviewerReceivedAt", "is before " + path + ".filedOn");
    }
    if (before(latestDay(assigned), appeal.postmarkedOn())) {
      add(path + ".reviewerReceivedAt", "is before " + path + ".postmarkedOn");
    }
    if (before(appeal.expeditingRefusedOn(), earliestDay(received))) {
      add(path + ".expeditingRefusedOn", "is before " + path + ".receivedAt");
    }
    determinations.stream()
        .filter(determination -> determination.number().equals(appeal.determination()))
        .findFirst()
        .ifPresentOrElse(
            subject -> filing(appeal, path, subject),
            () -> {
              if (appeal.determination() != Appeal.NO_DETERMINATION) {
                add(path + ".determination", "names no determination of this case");
              }
            });
  }

  private void filing(Appeal appeal, String path, Determination subject) {
    LocalDate notice = subject.noticeDate();
    String reason = "is before " + path(subject) + ".noticeDate";
    if (before(appeal.filedOn(), notice)) {
      add(path + ".filedOn", reason);
    }
    if (before(appeal.postmarkedOn(), notice)) {
      add(path + ".postmarkedOn", reason);
    }
    if (before(latestDay(appeal.receivedAt()), notice)) {
      add(path + ".receivedAt", reason);
    }
    if (before(latestDay(appeal.reviewerReceivedAt()), notice)) {
      add(path + ".reviewerReceivedAt", reason);
    }
  }

  private static String path(Determination determination) {
    return "determinations[number=" + determination.number() + "]";
  }

  private static @Nullable LocalDate latestDay(@Nullable OffsetDateTime moment) {
    return moment == null
        ? null
        : moment.withOffsetSameInstant(WHERE_A_DAY_BEGINS_FIRST).toLocalDate();
  }

  private static @Nullable LocalDate earliestDay(@Nullable OffsetDateTime moment) {
    return moment == null
        ? null
        : moment.withOffsetSameInstant(WHERE_A_DAY_BEGINS_LAST).toLocalDate();
  }

  private static boolean before(@Nullable LocalDate day, @Nullable LocalDate other) {
    return day != null && other != null && day.isBefore(other);
  }

  private void add(String path, String reason) {
    problems.add(new Problem(path, reason));
  }
}
