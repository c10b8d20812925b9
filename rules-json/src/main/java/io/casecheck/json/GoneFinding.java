package io.casecheck.json;

import io.casecheck.finding.FindingOutcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding of the base case that is no longer raised. What is null fits everything.
 *
 * @param rule id of the rule
 * @param outcome what it answered
 * @param at places in the case
 */
record GoneFinding(String rule, @Nullable FindingOutcome outcome, @Nullable List<String> at) {

  boolean fits(ExpectedFinding expected) {
    return rule.equals(expected.rule())
        && (outcome == null || outcome == expected.outcome())
        && (at == null || at.equals(expected.at()));
  }
}
