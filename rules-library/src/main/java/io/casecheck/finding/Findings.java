package io.casecheck.finding;

import java.util.List;

/**
 * The answer to one case. The same case, pack and as-of moment give the same answer, byte for byte.
 *
 * @param status whether everything was checked and settled
 * @param findings findings: most severe first, then by outcome, rule id and place
 * @param notChecked what was not checked, sorted; "not checked" is never "clean"
 * @param askList inputs that would settle what is unknown, most valuable first
 * @param considered what was looked at
 * @param receipt what the answer rests on
 */
public record Findings(
    Status status,
    List<Finding> findings,
    List<NotChecked> notChecked,
    List<Question> askList,
    Considered considered,
    Receipt receipt) {

  /** Whether an answer is whole. */
  public enum Status {
    /** Every rule in force answered, and nothing is unknown, failed or not checked. */
    COMPLETE,
    /** Something is unknown, failed or not checked. */
    INCOMPLETE
  }

  /** Copies. */
  public Findings {
    findings = List.copyOf(findings);
    notChecked = List.copyOf(notChecked);
    askList = List.copyOf(askList);
  }

  /** The findings that carry a deadline, earliest first. */
  public List<Finding> deadlines() {
    return findings.stream()
        .filter(finding -> finding.deadline() != null)
        .sorted(DeadlineOrder.EARLIEST_FIRST)
        .toList();
  }

  /** Whether an {@link Severity#ERROR} is {@link FindingOutcome#VIOLATED}. */
  public boolean blocks() {
    return findings.stream()
        .anyMatch(
            finding ->
                finding.outcome() == FindingOutcome.VIOLATED
                    && finding.severity() == Severity.ERROR);
  }

  /** Status and counts only: what a person's record says stays out of logs. */
  @Override
  public String toString() {
    return "Findings[" + status + ", findings=" + findings.size() + "]";
  }
}
