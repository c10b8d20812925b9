package io.casecheck.finding;

import org.jspecify.annotations.Nullable;

/**
 * What became of a waiver at one finding that it names, or of a waiver that names none.
 *
 * @param waiver the waiver
 * @param status what became of it
 * @param fingerprint the finding; null if the waiver names none
 * @param explanation one sentence for a person
 */
public record WaiverUse(
    Waiver waiver, Status status, @Nullable String fingerprint, String explanation) {

  /** What became of a waiver. Only {@link #APPLIED} waives. */
  public enum Status {
    /** The finding is waived. */
    APPLIED,
    /** The finding says something else than when it was waived: it is open again. */
    REOPENED,
    /** The rule, or a rule that broke, cannot be waived. */
    REFUSED,
    /** Its last day is over. */
    EXPIRED,
    /** No finding is named by it. */
    UNMATCHED
  }
}
