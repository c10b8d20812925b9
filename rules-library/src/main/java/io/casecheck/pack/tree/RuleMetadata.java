package io.casecheck.pack.tree;

import io.casecheck.finding.Category;
import io.casecheck.finding.Route;
import io.casecheck.finding.Severity;
import io.casecheck.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of itself.
 *
 * @param id id, shared by all versions
 * @param title one line
 * @param category what it is about
 * @param severity how much it matters
 * @param effective first day of this version
 * @param expires last day of this version; null if it has no end
 * @param controls date that is held against the window
 * @param sources keys of the register of sources
 * @param criteria criteria set it belongs to; null if it is always on
 * @param clock clock of a deadline; null if it states none
 * @param route what comes next on the way of an appeal; null if it states none
 * @param message message of its findings
 * @param remedy what to do
 * @param reading how an unclear text was read; null if it is clear
 * @param replaces id of the rule of another pack that it replaces; null if it replaces none
 * @param waivable whether its findings may be waived
 * @param places where the values stand that are stated, by name without {@code @}
 */
public record RuleMetadata(
    String id,
    String title,
    Category category,
    Severity severity,
    LocalDate effective,
    @Nullable LocalDate expires,
    ControllingDate controls,
    List<String> sources,
    @Nullable String criteria,
    @Nullable Clock clock,
    @Nullable Route route,
    String message,
    String remedy,
    @Nullable String reading,
    @Nullable String replaces,
    boolean waivable,
    Map<String, Span> places) {

  /** Whether the day lies in the window; both ends are included. */
  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(effective) && (expires == null || !day.isAfter(expires));
  }

  /** Whether this and another are in force on the same day. */
  public boolean overlaps(RuleMetadata other) {
    return inForceOn(other.effective) || other.inForceOn(effective);
  }
}
