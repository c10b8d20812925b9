package io.casecheck.finding;

import io.casecheck.time.Deadline;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over what findings say, without what a person's record says.
 *
 * <p>It covers the rules, their versions, outcomes, severities, places, missing inputs, deadlines
 * by the day, and what was not checked. It covers no value of the case: a hash of a date of birth
 * or of a unit count is no secret, since whoever holds it can try every one. So two cases that
 * differ only in a value that changes no answer have one digest, unless the host seals values with
 * a key of its own. Days of deadlines follow from the dates that choose versions, which a receipt
 * holds in the clear. Wording is left out as well: the digest of the pack covers it.
 */
public final class FindingsDigest {
  private final StringBuilder text = new StringBuilder(1_024);

  private FindingsDigest() {}

  /** The digest of findings in their published order, in hexadecimal digits. */
  public static String of(List<Finding> findings, List<NotChecked> notChecked) {
    FindingsDigest digest = new FindingsDigest();
    findings.forEach(digest::add);
    notChecked.forEach(digest::add);
    return digest.hash();
  }

  private String hash() {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private void add(Finding finding) {
    text(finding.ruleId());
    text(finding.version());
    text(finding.outcome());
    text(finding.severity());
    texts(finding.paths());
    texts(finding.missing());
    texts(finding.unsettled());
    text(finding.seal());
    Deadline deadline = finding.deadline();
    if (deadline != null) {
      text(deadline.dueBy());
      text(deadline.safeFrom());
      text(deadline.safeBy());
      text(deadline.basis());
      text(deadline.status());
    }
    Route route = finding.route();
    if (route != null && route.threshold() != null) {
      text(route.threshold().amount());
    }
    end();
  }

  private void add(NotChecked notChecked) {
    text(notChecked.reason());
    text(notChecked.subject());
    text(notChecked.ruleId());
    end();
  }

  private void texts(List<String> texts) {
    texts.forEach(this::text);
    end();
  }

  /** What was written cannot run into what follows: no text of a finding holds these bytes. */
  private void text(@Nullable Object value) {
    if (value != null) {
      text.append(value);
    }
    text.append('\0');
  }

  private void end() {
    text.append('\1');
  }
}
