package io.casecheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingsTest {
  private static final Finding ERROR = finding(FindingOutcome.VIOLATED, Severity.ERROR);
  private static final Finding WARNING = finding(FindingOutcome.VIOLATED, Severity.WARNING);
  private static final Finding OPEN = finding(FindingOutcome.UNKNOWN, Severity.ERROR);
  private static final Finding DUE = finding(FindingOutcome.DUE, Severity.ERROR);

  private static Finding finding(FindingOutcome outcome, Severity severity) {
    SampleFindings sample = new SampleFindings();
    sample.outcome = outcome;
    sample.severity = severity;
    return sample.finding();
  }

  @Test
  void aSeverityAloneBlocksNothing() {
    assertThat(Stream.of(ERROR, WARNING, OPEN, DUE).filter(Finding::blocks)).containsExactly(ERROR);
    assertThat(SampleFindings.findings(WARNING, OPEN, DUE).blocking()).isEmpty();
    assertThat(SampleFindings.findings(WARNING, OPEN, DUE).blocks()).isFalse();
  }

  @Test
  void findingsAreToldApartInTheirOrder() {
    Findings findings = SampleFindings.findings(OPEN, ERROR, DUE, WARNING);
    assertThat(findings.blocking()).containsExactly(ERROR);
    assertThat(findings.findings(FindingOutcome.VIOLATED)).containsExactly(ERROR, WARNING);
    assertThat(findings.findings(FindingOutcome.NOTE)).isEmpty();
    assertThat(Stream.of(FindingOutcome.values()).map(findings::findings).flatMap(List::stream))
        .hasSameElementsAs(findings.findings());
  }
}
