package io.casecheck.cli.site;

import io.casecheck.finding.FindingOutcome;
import io.casecheck.finding.Findings;
import io.casecheck.json.ExpectedFinding;
import io.casecheck.json.SampleCase;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A sample case and what the rules answer to it. */
public final class AnsweredCase {
  private final String file;
  private final SampleCase sample;
  private final CaseInputs inputs;
  private final Set<String> raised;
  private final Set<String> unknown;
  private final Set<String> silent;

  /**
   * Takes a case and its answer.
   *
   * @param file the case's file, below the folder of cases
   */
  public AnsweredCase(String file, SampleCase sample, Findings findings) {
    this.file = file;
    this.sample = sample;
    this.inputs = CaseInputs.of(sample.input());
    this.raised = rules(sample, Set.of("VIOLATED", "DUE", "NOTE"));
    this.unknown = new HashSet<>(rules(sample, Set.of("UNKNOWN")));
    findings.findings().stream()
        .filter(finding -> finding.outcome() == FindingOutcome.UNKNOWN)
        .filter(finding -> unknown.contains(finding.ruleId()))
        .toList()
        .forEach(finding -> unknown.addAll(finding.unsettled()));
    this.silent = new HashSet<>(findings.considered().inForce());
    silent.removeAll(findings.considered().fired());
    silent.removeAll(findings.considered().unknown());
    silent.removeAll(findings.considered().failed());
  }

  private static Set<String> rules(SampleCase sample, Set<String> outcomes) {
    return sample.expected().stream()
        .filter(expected -> outcomes.contains(expected.outcome().name()))
        .map(ExpectedFinding::rule)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The file of the case, below the folder of cases. */
  public String file() {
    return file;
  }

  /** The case. */
  public SampleCase sample() {
    return sample;
  }

  CaseInputs inputs() {
    return inputs;
  }

  boolean raises(String rule) {
    return raised.contains(rule);
  }

  boolean leavesOpen(String rule) {
    return unknown.contains(rule);
  }

  /** Whether the rule is in force and has nothing to say. */
  boolean isSilentOn(String rule) {
    return silent.contains(rule);
  }
}
