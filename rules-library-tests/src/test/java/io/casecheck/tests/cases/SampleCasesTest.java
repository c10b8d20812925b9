package io.casecheck.tests.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casecheck.json.CaseFileException;
import io.casecheck.json.CaseFileTests;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Bundled.class)
class SampleCasesTest {
  @TestFactory
  Stream<DynamicNode> everyCaseGivesWhatItExpects(BundledEvaluators evaluators) {
    return CaseFileTests.of(Samples.FOLDER, criteria -> evaluators.with(criteria)::evaluate);
  }

  @Test
  void pendingCasesAreCounted(TestReporter reporter) {
    long pending = CaseFileTests.pendingCount(Samples.FOLDER);
    reporter.publishEntry("sample cases", String.valueOf(Samples.all().size()));
    reporter.publishEntry("pending sample cases", String.valueOf(pending));
    assertThat(pending).isLessThan(Samples.all().size());
  }

  @Test
  void aFolderWithoutCasesFails(@TempDir Path empty, BundledEvaluators evaluators) {
    assertThatThrownBy(
            () -> CaseFileTests.of(empty, criteria -> evaluators.with(criteria)::evaluate))
        .isInstanceOf(CaseFileException.class);
  }
}
