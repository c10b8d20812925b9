package io.casecheck.finding;

import io.casecheck.finding.WaiverUse.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
    List<WaiverUse> uses = new ArrayList<>();
    for (Waiver waiver : waivers) {
      List<Finding> named = findings.findings().stream().filter(waiver::names).toList();
      if (named.isEmpty()) {
        uses.add(use(waiver, null, on));
      }
      named.forEach(finding -> uses.add(use(waiver, finding, on)));
    }
    return new WaivedFindings(findings, on, uses);
  }

  private static WaiverUse use(Waiver waiver, @Nullable Finding finding, LocalDate on) {
    if (on.isAfter(waiver.expires())) {
      String last = "Its last day was " + waiver.expires() + ".";
      return used(waiver, Status.EXPIRED, finding, last);
    }
    if (finding == null) {
      return used(waiver, Status.UNMATCHED, null, "It names no finding of this case.");
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

  private static WaiverUse used(
      Waiver waiver, Status status, @Nullable Finding finding, String explanation) {
    return new WaiverUse(
        waiver, status, finding == null ? null : finding.fingerprint(), explanation);
  }
}
