package io.casecheck.model;

import io.casecheck.model.CaseException.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Contradictions between the parts of a case. */
final class CaseChecks {
  private final List<Problem> problems = new ArrayList<>();

  private CaseChecks() {}

  static void check(
      @Nullable Claim claim, List<Determination> determinations, List<Appeal> appeals) {
    CaseChecks checks = new CaseChecks();
    if (claim != null) {
      claim.lines().forEach(checks::infusion);
    }
    determinations.forEach(checks::receipt);
    appeals.forEach(appeal -> checks.filing(appeal, determinations));
    if (!checks.problems.isEmpty()) {
      throw new CaseException(checks.problems);
    }
  }

  private void infusion(ClaimLine line) {
    Integer minutes = line.infusionMinutes();
    if (minutes != null && minutes < 0) {
      add("claim.lines[number=" + line.number() + "].infusionStop", "is before infusionStart");
    }
  }

  private void receipt(Determination determination) {
    if (before(determination.provenReceipt(), determination.noticeDate())) {
      add(
          "determinations[number=" + determination.number() + "].provenReceipt",
          "is before noticeDate");
    }
  }

  private void filing(Appeal appeal, List<Determination> determinations) {
    String path = "appeals[number=" + appeal.number() + "]";
    Determination subject =
        determinations.stream()
            .filter(determination -> determination.number().equals(appeal.determination()))
            .findFirst()
            .orElse(null);
    if (subject == null) {
      add(path + ".determination", "names no determination of this case");
    } else if (before(appeal.filedOn(), subject.noticeDate())) {
      add(path + ".filedOn", "is before the noticeDate of its determination");
    }
  }

  private static boolean before(@Nullable LocalDate day, @Nullable LocalDate other) {
    return day != null && other != null && day.isBefore(other);
  }

  private void add(String path, String reason) {
    problems.add(new Problem(path, reason));
  }
}
