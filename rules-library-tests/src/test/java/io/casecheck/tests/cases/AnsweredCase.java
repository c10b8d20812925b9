package io.casecheck.tests.cases;

import io.casecheck.finding.Finding;
import io.casecheck.finding.FindingOutcome;
import io.casecheck.finding.Findings;
import io.casecheck.json.SampleCase;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A sample case, and what the rules answer to it.
 *
 * @param sample the case
 * @param inputs what it states
 * @param raised ids of the rules that the case expects to be violated, due or noted
 * @param versions versions that answered, as id and first day
 * @param unknown ids of the rules that the case expects to be unknown, by themselves or for a
 *     shared input
 * @param silent ids of the rules that are in force and have nothing to say
 */
record AnsweredCase(
    SampleCase sample,
    StatedInputs inputs,
    Set<String> raised,
    Set<String> versions,
    Set<String> unknown,
    Set<String> silent) {
  private static final Set<FindingOutcome> RAISED =
      EnumSet.of(FindingOutcome.VIOLATED, FindingOutcome.DUE, FindingOutcome.NOTE);

  static AnsweredCase of(SampleCase sample, BundledEvaluators evaluators) {
    Findings findings = evaluators.evaluate(sample);
    Set<String> raised = expected(sample, RAISED);
    return new AnsweredCase(
        sample,
        StatedInputs.of(sample.input()),
        raised,
        versions(findings, raised),
        unknown(findings, expected(sample, EnumSet.of(FindingOutcome.UNKNOWN))),
        silent(findings));
  }

  private static Set<String> expected(SampleCase sample, Set<FindingOutcome> outcomes) {
    return sample.expected().stream()
        .filter(expected -> outcomes.contains(expected.outcome()))
        .map(expected -> expected.rule())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> versions(Findings findings, Set<String> raised) {
    return findings.findings().stream()
        .filter(finding -> RAISED.contains(finding.outcome()))
        .filter(finding -> raised.contains(finding.ruleId()))
        .map(finding -> version(finding.ruleId(), finding.version()))
        .collect(Collectors.toUnmodifiableSet());
  }

  static String version(String ruleId, LocalDate effective) {
    return ruleId + " of " + effective;
  }

  private static Set<String> unknown(Findings findings, Set<String> expected) {
    Set<String> ids = new HashSet<>(expected);
    findings.findings().stream()
        .filter(finding -> ids.contains(finding.ruleId()))
        .map(Finding::unsettled)
        .forEach(ids::addAll);
    return Set.copyOf(ids);
  }

  private static Set<String> silent(Findings findings) {
    Set<String> ids = new HashSet<>(findings.considered().inForce());
    findings.considered().fired().forEach(ids::remove);
    findings.considered().unknown().forEach(ids::remove);
    return Set.copyOf(ids);
  }

  /** Whether the rule is in force and has nothing to say. */
  boolean isSilent(String ruleId) {
    return silent.contains(ruleId);
  }
}
