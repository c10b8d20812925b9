package io.casecheck.finding;

import io.casecheck.finding.WaiverUse.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Applies waivers to findings. */
public final class Waivers {
  private Waivers() {}

  /**
   * Marks findings that are waived, and says what became of each waiver. A pure function: it reads
   * no clock, and changes neither findings nor waivers.
   *
   * @param findings findings of one case
   * @param waivers waivers of that case
   * @param on the day; a waiver holds to the end of its last day
   */
  public static WaivedFindings apply(Findings findings, List<Waiver> waivers, LocalDate on) {
    return apply(findings, waivers, on, Map.of());
  }

  /**
   * The same, where waivers may name rules that are gone: they name no finding, and their use says
   * which rule took the place.
   *
   * @param retired ids that are gone, each with the id in its place or an empty text, as {@code
   *     CaseEvaluator.retired()} has them
   */
  public static WaivedFindings apply(
      Findings findings, List<Waiver> waivers, LocalDate on, Map<String, String> retired) {
    List<WaiverUse> uses = new ArrayList<>();
    for (Waiver waiver : waivers) {
      List<Finding> named = findings.findings().stream().filter(waiver::names).toList();
      if (named.isEmpty()) {
        uses.add(use(waiver, null, on, retired));
      }
      named.forEach(finding -> uses.add(use(waiver, finding, on, retired)));
    }
    return new WaivedFindings(findings, on, uses);
  }

  private static WaiverUse use(
      Waiver waiver, @Nullable Finding finding, LocalDate on, Map<String, String> retired) {
    if (on.isAfter(waiver.expires())) {
      String last = "Its last day was " + waiver.expires() + ".";
      return used(waiver, Status.EXPIRED, finding, last);
    }
    if (finding == null) {
      return used(waiver, Status.UNMATCHED, null, unmatched(waiver.ruleId(), retired));
    }
    if (finding.outcome() == FindingOutcome.FAILED) {
      String broken = "The rule broke: nobody knows what would be waived.";
      return used(waiver, Status.REFUSED, finding, broken);
    }
    if (!finding.waivable()) {
      return used(waiver, Status.REFUSED, finding, "The rule cannot be waived.");
    }
    String changed = waiver.grantedFor().changed(finding);
    return changed == null
        ? used(waiver, Status.APPLIED, finding, "It is waived until " + waiver.expires() + ".")
        : used(waiver, Status.REOPENED, finding, changed);
  }

  private static String unmatched(@Nullable String ruleId, Map<String, String> retired) {
    String replacement = ruleId == null ? null : retired.get(ruleId);
    if (replacement == null) {
      return "It names no finding of this case.";
    }
    return replacement.isEmpty()
        ? "The rule " + ruleId + " was retired, and no other took its place."
        : "The rule " + ruleId + " was retired; " + replacement + " took its place.";
  }

  private static WaiverUse used(
      Waiver waiver, Status status, @Nullable Finding finding, String explanation) {
    return new WaiverUse(
        waiver, status, finding == null ? null : finding.fingerprint(), explanation);
  }
}
