package io.casecheck.tests.metamorphic;

import io.casecheck.finding.Finding;
import io.casecheck.finding.FindingOutcome;
import io.casecheck.finding.Findings;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a rule says of a place for certain.
 *
 * @param ruleId the rule
 * @param scope scope of the rule
 * @param outcome what it says
 * @param paths the place
 */
record Settled(String ruleId, String scope, FindingOutcome outcome, List<String> paths) {
  static Set<Settled> in(Findings findings) {
    return findings.findings().stream()
        .filter(finding -> finding.outcome() != FindingOutcome.UNKNOWN)
        .map(Settled::of)
        .collect(Collectors.toSet());
  }

  private static Settled of(Finding finding) {
    return new Settled(finding.ruleId(), finding.scope(), finding.outcome(), finding.paths());
  }

  /** Whether the findings leave it open, at this place or for an input that many rules wait for. */
  boolean isOpenIn(Findings findings) {
    return findings.findings().stream()
        .filter(finding -> finding.outcome() == FindingOutcome.UNKNOWN)
        .anyMatch(
            finding ->
                finding.unsettled().contains(ruleId)
                    || (finding.ruleId().equals(ruleId) && finding.paths().equals(paths)));
  }

  /** Whether the findings say that the rule's scope was not checked at all. */
  boolean isNotCheckedIn(Findings findings) {
    String kind = scope.substring(0, Math.max(0, scope.indexOf('/')));
    return !findings.considered().scopes().contains(scope)
        && findings.notChecked().stream().anyMatch(open -> open.subject().equals(kind));
  }
}
