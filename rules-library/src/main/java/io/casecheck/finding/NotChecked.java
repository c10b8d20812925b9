package io.casecheck.finding;

import org.jspecify.annotations.Nullable;

/**
 * Something that was not checked; its silence means nothing.
 *
 * @param reason why
 * @param subject what: a scope such as {@code payer}, or a rule id
 * @param explanation one sentence for a person
 * @param ruleId rule that says so, or whose answer is missing; null for a scope
 */
public record NotChecked(
    Reason reason, String subject, String explanation, @Nullable String ruleId) {

  /** Why something was not checked. */
  public enum Reason {
    /** The case does not state the drug, payer, program or state. */
    SCOPE_NOT_STATED,
    /** No loaded scope fits the drug, payer, program or state of the case. */
    NO_SCOPE,
    /** A scope applies, but no rule of it is in force on the dates that control. */
    NO_RULE_IN_FORCE,
    /** Criteria that nobody could read. */
    CRITERIA_NOT_LOADED,
    /** A figure that is not published for the date that controls. */
    NOT_PUBLISHED,
    /** A rule broke. */
    RULE_FAILED,
    /** The budget of the evaluation was spent. */
    BUDGET_SPENT
  }
}
