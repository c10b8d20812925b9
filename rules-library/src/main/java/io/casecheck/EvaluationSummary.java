package io.casecheck;

import io.casecheck.finding.FindingOutcome;
import io.casecheck.finding.Findings;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How one evaluation went: no value, path or id of the case.
 *
 * @param took how long it took
 * @param status whether everything was checked
 * @param outcomes how many findings had each outcome; an outcome that none had is left out
 * @param packDigests digests of the packs that answered, the lowest first
 */
public record EvaluationSummary(
    Duration took,
    Findings.Status status,
    Map<FindingOutcome, Integer> outcomes,
    List<String> packDigests) {

  /** Copies. */
  public EvaluationSummary {
    outcomes = Collections.unmodifiableMap(new TreeMap<>(outcomes));
    packDigests = List.copyOf(packDigests);
  }

  static EvaluationSummary of(Findings findings, Duration took) {
    Map<FindingOutcome, Integer> outcomes = new TreeMap<>();
    findings.findings().forEach(finding -> outcomes.merge(finding.outcome(), 1, Integer::sum));
    return new EvaluationSummary(
        took, findings.status(), outcomes, findings.receipt().packDigests());
  }
}
