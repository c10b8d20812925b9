package io.casecheck.finding;

import io.casecheck.time.Deadline;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a finding said when it was waived. A later finding at the same place that says something
 * else is another matter, and is open again. Reworded, cited otherwise or moved to another line of
 * its file it says the same.
 *
 * <p>A value that changes and leaves the answer as it was reopens where the host seals values with
 * a key; without a key waived is the answer, whatever the value. The one date of a case in here is
 * the last day of a deadline that was let go.
 *
 * @param outcome what the rule answered
 * @param severity how much it mattered
 * @param version first day of the version of the rule that answered; null for any version
 * @param missing inputs that were missing, sorted; empty unless the outcome is unknown
 * @param dueBy last day of the deadline; null if there was none, or for any day
 * @param seal seal of the values that the answer rested on; null for any values
 */
public record GrantedFor(
    FindingOutcome outcome,
    Severity severity,
    @Nullable LocalDate version,
    List<String> missing,
    @Nullable LocalDate dueBy,
    @Nullable String seal) {

  /** Copies and sorts. */
  public GrantedFor {
    missing = missing.stream().sorted().distinct().toList();
  }

  /** All that this finding says. */
  public static GrantedFor of(Finding finding) {
    return new GrantedFor(
        finding.outcome(),
        finding.severity(),
        finding.version(),
        finding.missing(),
        dueBy(finding),
        finding.seal());
  }

  /** An outcome that is not unknown, of any version of the rule, due on any day. */
  public static GrantedFor outcome(FindingOutcome outcome, Severity severity) {
    return new GrantedFor(outcome, severity, null, List.of(), null, null);
  }

  /** What the finding says otherwise, or null if it says the same. */
  @Nullable String changed(Finding finding) {
    if (finding.outcome() != outcome) {
      return "The outcome was " + outcome + " and is " + finding.outcome() + ".";
    }
    if (finding.severity() != severity) {
      return "The severity was " + severity + " and is " + finding.severity() + ".";
    }
    if (version != null && !version.equals(finding.version())) {
      return "Another version of the rule answers.";
    }
    if (!missing.equals(finding.missing())) {
      return "Other inputs are missing.";
    }
    if (dueBy != null && !dueBy.equals(dueBy(finding))) {
      return "The deadline ends on another day.";
    }
    if (seal != null && finding.seal() == null) {
      return "Whether a value has changed is not known: no seal key was given.";
    }
    if (seal != null && !seal.equals(finding.seal())) {
      return "A value that the answer rests on has changed.";
    }
    return null;
  }

  private static @Nullable LocalDate dueBy(Finding finding) {
    Deadline deadline = finding.deadline();
    return deadline == null ? null : deadline.dueBy();
  }

  /** Outcome and severity only: dates of a person's care stay out of logs. */
  @Override
  public String toString() {
    return "GrantedFor[" + outcome + " " + severity + "]";
  }
}
