package io.casecheck.finding;

import io.casecheck.finding.WaiverUse.Status;
import java.time.LocalDate;
import java.util.List;

/**
 * Findings and what waivers make of them. Nothing is taken out: a waived finding is still a finding
 * and stays in {@link #findings()}, an {@code UNKNOWN} stays unknown, and the status stays as it
 * is.
 *
 * @param findings all findings, as evaluated
 * @param on day for which the waivers were applied
 * @param uses what became of each waiver, in the order given; one for each finding that it names
 */
public record WaivedFindings(Findings findings, LocalDate on, List<WaiverUse> uses) {

  /** Copies. */
  public WaivedFindings {
    uses = List.copyOf(uses);
  }

  /**
   * Whether the finding is waived. That waivers name it is not enough: they may be expired, refused
   * or given for what it no longer says.
   */
  public boolean isWaived(Finding finding) {
    return usesOf(finding).stream().anyMatch(use -> use.status() == Status.APPLIED);
  }

  /** What became of the waivers that name the finding. */
  public List<WaiverUse> usesOf(Finding finding) {
    return uses.stream().filter(use -> finding.fingerprint().equals(use.fingerprint())).toList();
  }

  /** Waivers with this status, such as those that are expired or that name nothing. */
  public List<WaiverUse> uses(Status status) {
    return uses.stream().filter(use -> use.status() == status).toList();
  }

  /** The findings that are not waived, in their order. */
  public List<Finding> standing() {
    return findings.findings().stream().filter(finding -> !isWaived(finding)).toList();
  }

  /** The findings that are waived, in their order. */
  public List<Finding> waived() {
    return findings.findings().stream().filter(this::isWaived).toList();
  }

  /** Whether an {@link Severity#ERROR} is {@link FindingOutcome#VIOLATED} and not waived. */
  public boolean blocks() {
    return standing().stream().anyMatch(Finding::blocks);
  }

  /** Counts only: what a person's record says stays out of logs. */
  @Override
  public String toString() {
    return "WaivedFindings[" + findings + ", uses=" + uses.size() + "]";
  }
}
