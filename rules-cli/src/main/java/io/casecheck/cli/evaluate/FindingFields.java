package io.casecheck.cli.evaluate;

import io.casecheck.cli.terminal.Ink;
import io.casecheck.cli.terminal.Page;
import io.casecheck.finding.Citation;
import io.casecheck.finding.Finding;
import io.casecheck.finding.Verification;
import java.util.List;

/** What stands below the sentence of a finding: remedy, place, source, rule. */
final class FindingFields {
  private FindingFields() {}

  static void writeTo(Page page, Finding finding) {
    writeTo(page, List.of(finding));
  }

  /** The fields of findings that differ in their places only. */
  static void writeTo(Page page, List<Finding> alike) {
    writeActions(page, alike);
    writeSource(page, alike.get(0));
  }

  /** What to do and where. */
  static void writeActions(Page page, List<Finding> alike) {
    Finding first = alike.get(0);
    if (!first.remedy().isEmpty()) {
      page.field("Do", Ink.STRONG, first.remedyText());
    }
    if (first.route() != null) {
      page.field(RouteText.label(first.route()), RouteText.of(first.route()));
    }
    String label = "Where";
    for (Finding finding : alike) {
      if (!finding.paths().isEmpty()) {
        page.field(label, String.join(", ", finding.paths()));
        label = "";
      }
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
    return citation.authority()
        + place(citation.section())
        + ", read "
        + citation.readOn()
        + mark(citation.verified());
  }

  /** A section by number continues its authority, as lawyers write it; a title needs a colon. */
  private static String place(String section) {
    if (section.isBlank()) {
      return "";
    }
    String firstWord = section.strip().replaceFirst("\\s.*", "");
    return (firstWord.matches(".*[0-9].*") ? " " : ": ") + section.strip();
  }

  private static String mark(Verification verified) {
    return switch (verified) {
      case YES -> "";
      case SECOND_HAND -> " (second-hand)";
      case NO -> " (not verified)";
    };
  }
}
