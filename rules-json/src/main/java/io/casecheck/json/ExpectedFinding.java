package io.casecheck.json;

import io.casecheck.finding.FindingOutcome;
import io.casecheck.time.DeadlineStatus;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding that a sample case expects. Rule, outcome and places are always compared, the rest only
 * where it is stated.
 *
 * @param rule id of the rule
 * @param outcome what it answers
 * @param at places in the case, in any order; empty if the finding names none
 * @param missing missing inputs of an {@link FindingOutcome#UNKNOWN}, in any order; null if they
 *     are not compared
 * @param dueBy last day of a deadline; null if it is not compared
 * @param safeFrom first safe day of a deadline, where that is not the first day of the period; null
 *     if it is not compared
 * @param safeBy cautious last day of a deadline; null if it is not compared
 * @param noSafeDay whether a deadline has no safe day; null if it is not compared
 * @param dueAt last moment of a deadline in hours; null if it is not compared
 * @param status where the deadline stands; null if it is not compared
 * @param version first day of the version of the rule that answers; null if it is not compared
 */
public record ExpectedFinding(
    String rule,
    FindingOutcome outcome,
    List<String> at,
    @Nullable List<String> missing,
    @Nullable LocalDate dueBy,
    @Nullable LocalDate safeFrom,
    @Nullable LocalDate safeBy,
    @Nullable Boolean noSafeDay,
    @Nullable OffsetDateTime dueAt,
    @Nullable DeadlineStatus status,
    @Nullable LocalDate version) {

  /** Copies. */
  public ExpectedFinding {
    at = List.copyOf(at);
    missing = missing == null ? null : List.copyOf(missing);
  }

  /** The line of a case file that expects this finding. */
  @Override
  public String toString() {
    return new ExpectationLine(rule, outcome.name())
        .value("version", version)
        .paths("at", at)
        .paths("missing", missing == null ? List.of() : missing)
        .value("dueBy", dueBy)
        .value("safeFrom", safeFrom)
        .value("safeBy", safeBy)
        .value("noSafeDay", noSafeDay)
        .moment("dueAt", dueAt)
        .value("status", status)
        .toString();
  }
}
