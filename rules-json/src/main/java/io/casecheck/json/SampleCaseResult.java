package io.casecheck.json;

import io.casecheck.finding.Finding;
import java.util.List;

/**
 * How the findings of a sample case differ from the expected ones.
 *
 * @param sampleCase the case
 * @param missing expected and not found
 * @param unexpected found and not expected
 * @param different found at the right place by the right rule, but with other missing inputs,
 *     another deadline or by another version
 */
public record SampleCaseResult(
    SampleCase sampleCase,
    List<ExpectedFinding> missing,
    List<Finding> unexpected,
    List<Difference> different) {

  /**
   * A finding that differs in a part that the expectation states.
   *
   * @param expected the expectation
   * @param found the finding
   */
  public record Difference(ExpectedFinding expected, Finding found) {}

  /** Copies. */
  public SampleCaseResult {
    missing = List.copyOf(missing);
    unexpected = List.copyOf(unexpected);
    different = List.copyOf(different);
  }

  /** Whether the findings are exactly the expected ones. */
  public boolean passed() {
    return missing.isEmpty() && unexpected.isEmpty() && different.isEmpty();
  }

  /**
   * The difference for a person, in several lines; begins with file, line and name of the case.
   * Findings are written as the lines of {@code expect} that would expect them.
   */
  public String text() {
    StringBuilder text = new StringBuilder(sampleCase.toString());
    if (sampleCase.why() != null) {
      text.append("\n  why: ").append(sampleCase.why());
    }
    if (passed()) {
      return text.append("\n  as expected").toString();
    }
    missing.forEach(expected -> text.append("\n  missing:    ").append(expected));
    for (Finding finding : unexpected) {
      text.append("\n  unexpected: ").append(ExpectationLine.of(finding));
      text.append("\n              ").append(finding.title());
    }
    for (Difference difference : different) {
      text.append("\n  expected:   ").append(difference.expected());
      text.append("\n  but found:  ")
          .append(ExpectationLine.of(difference.found(), difference.expected().version() != null));
    }
    return text.toString();
  }

  /** The case and counts. */
  @Override
  public String toString() {
    return "SampleCaseResult["
        + sampleCase
        + ": "
        + missing.size()
        + " missing, "
        + unexpected.size()
        + " unexpected, "
        + different.size()
        + " different]";
  }
}
