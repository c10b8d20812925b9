package io.casecheck.finding;

import java.util.List;

/**
 * The answer to one case. The same case, pack and as-of moment give the same answer, byte for byte.
 *
 * @param status whether everything was checked and settled
 * @param findings findings: most severe first, then by outcome, rule id and place
 * @param notChecked what was not checked, sorted; "not checked" is never "clean"
 * @param askList inputs and lists that would settle what is unknown, most valuable first. As far as
 *     the evaluator sees, no smaller set does so whatever the answers are; the order is greedy:
 *     each next question is the one that, with those above it, settles the most rules. What else
 *     matters once a code is stated or a list is held is not known before, and is asked when it is.
 *     What no answer about the case can settle, such as the holidays of a year to come, is not on
 *     it
 * @param receipt what the answer rests on, and what was looked at
 */
public record Findings(
    Status status,
    List<Finding> findings,
    List<NotChecked> notChecked,
    List<Question> askList,
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

  /** What was looked at; the receipt holds it. */
  public Considered considered() {
    return receipt.considered();
  }

  /** The findings that carry a deadline, earliest first. */
  public List<Finding> deadlines() {
    return findings.stream()
        .filter(finding -> finding.deadline() != null)
        .sorted(DeadlineOrder.EARLIEST_FIRST)
        .toList();
  }

  /** The findings with this outcome, in their order. */
  public List<Finding> findings(FindingOutcome outcome) {
    return findings.stream().filter(finding -> finding.outcome() == outcome).toList();
  }

  /** The findings that block, in their order; see {@link Finding#blocks()}. */
  public List<Finding> blocking() {
    return findings.stream().filter(Finding::blocks).toList();
  }

  /**
   * Whether an {@link Severity#ERROR} is {@link FindingOutcome#VIOLATED}. If not, it need not be
   * clean: see {@link #status()}.
   */
  public boolean blocks() {
    return findings.stream().anyMatch(Finding::blocks);
  }

  /** Status and counts only: what a person's record says stays out of logs. */
  @Override
  public String toString() {
    return "Findings[" + status + ", findings=" + findings.size() + "]";
  }
}
