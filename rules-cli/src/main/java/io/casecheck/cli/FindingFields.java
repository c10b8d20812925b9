package io.casecheck.cli;

import io.casecheck.finding.Citation;
import io.casecheck.finding.Finding;
import io.casecheck.finding.Verification;

/** What stands below the sentence of a finding: remedy, place, source, rule. */
final class FindingFields {
  private FindingFields() {}

  static void writeTo(Page page, Finding finding) {
    writeActions(page, finding);
    writeSource(page, finding);
  }

  /** What to do and where. */
  static void writeActions(Page page, Finding finding) {
    if (!finding.remedy().isEmpty()) {
      page.field("Do", Ink.STRONG, finding.remedyText());
    }
    if (!finding.paths().isEmpty()) {
      page.field("Where", String.join(", ", finding.paths()));
    }
  }

  /** What the answer stands on. */
  static void writeSource(Page page, Finding finding) {
    if (finding.reading() != null) {
      page.field("Read as", finding.reading());
    }
    for (Citation citation : finding.citations()) {
      page.field("Source", Ink.QUIET, text(citation));
    }
    for (String assumption : finding.assumptions()) {
      page.field("Caution", assumption);
    }
    page.field("Rule", Ink.QUIET, finding.ruleId());
  }

  static String text(Citation citation) {
    String place = (citation.authority() + " " + citation.section()).strip();
    return place + ", read " + citation.readOn() + mark(citation.verified());
  }

  private static String mark(Verification verified) {
    return switch (verified) {
      case YES -> "";
      case SECOND_HAND -> " (second-hand)";
      case NO -> " (not verified)";
    };
  }
}
