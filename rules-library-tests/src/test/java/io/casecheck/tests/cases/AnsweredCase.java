package io.casecheck.tests.cases;

import io.casecheck.finding.Finding;
import io.casecheck.finding.FindingOutcome;
import io.casecheck.finding.Findings;
import io.casecheck.json.SampleCase;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A sample case, and what the rules answer to it.
 *
 * @param sample the case
 * @param inputs what it states
 * @param findings the answer
 */
record AnsweredCase(SampleCase sample, StatedInputs inputs, Findings findings) {
  private static final Set<FindingOutcome> RAISED =
      EnumSet.of(FindingOutcome.VIOLATED, FindingOutcome.DUE, FindingOutcome.NOTE);

  static AnsweredCase of(SampleCase sample, BundledEvaluators evaluators) {
    return new AnsweredCase(sample, StatedInputs.of(sample.input()), evaluators.evaluate(sample));
  }

  /** Ids of the rules that the case expects to be violated, due or noted. */
  Set<String> raised() {
    return sample.expected().stream()
        .filter(expected -> RAISED.contains(expected.outcome()))
        .map(expected -> expected.rule())
        .collect(Collectors.toSet());
  }

  /** Versions that answered, as id and first day. */
  Set<String> versions() {
    return findings.findings().stream()
        .filter(finding -> RAISED.contains(finding.outcome()))
        .filter(finding -> raised().contains(finding.ruleId()))
        .map(finding -> version(finding.ruleId(), finding.version()))
        .collect(Collectors.toSet());
  }

  static String version(String ruleId, LocalDate effective) {
    return ruleId + " of " + effective;
  }

  /** Ids of the rules that the case expects to be unknown, by themselves or for a shared input. */
  Set<String> unknown() {
    Set<String> ids =
        sample.expected().stream()
            .filter(expected -> expected.outcome() == FindingOutcome.UNKNOWN)
            .map(expected -> expected.rule())
            .collect(Collectors.toCollection(TreeSet::new));
    findings.findings().stream()
        .filter(finding -> ids.contains(finding.ruleId()))
        .map(Finding::unsettled)
        .forEach(ids::addAll);
    return ids;
  }

  /** Whether the rule is in force and has nothing to say. */
  boolean isSilent(String ruleId) {
    return findings.considered().inForce().contains(ruleId)
        && !findings.considered().fired().contains(ruleId)
        && !findings.considered().unknown().contains(ruleId);
  }
}
