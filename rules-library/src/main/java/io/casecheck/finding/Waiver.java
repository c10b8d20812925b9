package io.casecheck.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's decision to let one finding of one case stand, for a time. It names the finding by its
 * fingerprint, or by the id of the rule and a place; exactly one of the two.
 *
 * <p>A waiver belongs to a case and is kept with it: fingerprints and places are the same in every
 * case, so a waiver that is handed to another case waives there as well.
 *
 * @param fingerprint fingerprint of the finding; null if rule and place name it
 * @param ruleId id of the rule; null if a fingerprint names it
 * @param path one of the finding's paths, exactly; null if a fingerprint names it
 * @param grantedFor what the finding said; if it says something else, the waiver no longer holds
 * @param reason why it may stand
 * @param owner who answers for that
 * @param expires last day on which the waiver holds
 */
public record Waiver(
    @Nullable String fingerprint,
    @Nullable String ruleId,
    @Nullable String path,
    GrantedFor grantedFor,
    String reason,
    String owner,
    LocalDate expires) {

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if it names no finding or names one twice, or if reason or
   *     owner is blank
   */
  public Waiver {
    boolean byPlace = ruleId != null && path != null;
    if (byPlace == (fingerprint != null) || (ruleId == null) != (path == null)) {
      throw new IllegalArgumentException(
          "a waiver names either a fingerprint, or a ruleId and a path");
    }
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a waiver needs a reason");
    }
    if (owner.isBlank()) {
      throw new IllegalArgumentException("a waiver needs an owner");
    }
  }

  /**
   * A waiver of this finding as it is.
   *
   * @throws IllegalArgumentException if reason or owner is blank
   */
  public static Waiver of(Finding finding, String reason, String owner, LocalDate expires) {
    return new Waiver(
        finding.fingerprint(), null, null, GrantedFor.of(finding), reason, owner, expires);
  }

  /**
   * A waiver of what a rule says at a place.
   *
   * @throws IllegalArgumentException if reason or owner is blank
   */
  public static Waiver at(
      String ruleId,
      String path,
      GrantedFor grantedFor,
      String reason,
      String owner,
      LocalDate expires) {
    return new Waiver(null, ruleId, path, grantedFor, reason, owner, expires);
  }

  /** Whether it names this finding. */
  boolean names(Finding finding) {
    return fingerprint != null
        ? fingerprint.equals(finding.fingerprint())
        : finding.ruleId().equals(ruleId) && finding.paths().contains(path);
  }

  /** What it names and until when; reason and owner are free text and stay out of logs. */
  @Override
  public String toString() {
    return "Waiver["
        + (fingerprint == null ? ruleId + " " + path : fingerprint)
        + " until "
        + expires
        + "]";
  }
}
