package io.casecheck.json;

import io.casecheck.finding.FindingOutcome;
import io.casecheck.time.DeadlineStatus;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A finding of the base case that is no longer raised. It states what the line of the base states,
 * or less: what is null fits everything, and what the base leaves open is fitted by null only.
 *
 * @param rule id of the rule
 * @param outcome what it answered
 * @param at places in the case, in any order
 * @param missing missing inputs, in any order
 * @param dueBy last day of a deadline
 * @param safeFrom first safe day of a deadline
 * @param safeBy cautious last day of a deadline
 * @param noSafeDay whether a deadline has no safe day
 * @param dueAt last moment of a deadline in hours
 * @param status where the deadline stands
 * @param version first day of the version of the rule that answered
 */
record GoneFinding(
    String rule,
    @Nullable FindingOutcome outcome,
    @Nullable List<String> at,
    @Nullable List<String> missing,
    @Nullable LocalDate dueBy,
    @Nullable LocalDate safeFrom,
    @Nullable LocalDate safeBy,
    @Nullable Boolean noSafeDay,
    @Nullable OffsetDateTime dueAt,
    @Nullable DeadlineStatus status,
    @Nullable LocalDate version) {

  boolean fits(ExpectedFinding expected) {
    return rule.equals(expected.rule())
        && (outcome == null || outcome == expected.outcome())
        && sameElements(at, expected.at())
        && sameElements(missing, expected.missing())
        && same(dueBy, expected.dueBy())
        && same(safeFrom, expected.safeFrom())
        && same(safeBy, expected.safeBy())
        && same(noSafeDay, expected.noSafeDay())
        && (dueAt == null || (expected.dueAt() != null && dueAt.isEqual(expected.dueAt())))
        && same(status, expected.status())
        && same(version, expected.version());
  }

  private static boolean same(@Nullable Object stated, @Nullable Object expected) {
    return stated == null || stated.equals(expected);
  }

  private static boolean sameElements(
      @Nullable List<String> stated, @Nullable List<String> expected) {
    return stated == null || (expected != null && Set.copyOf(stated).equals(Set.copyOf(expected)));
  }
}
