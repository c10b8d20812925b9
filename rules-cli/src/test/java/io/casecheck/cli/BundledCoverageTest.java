package io.casecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.cli.mutation.TreeSettings;
import io.casecheck.engine.Situations;
import io.casecheck.engine.explain.PackCoverage;
import io.casecheck.json.CaseFiles;
import io.casecheck.json.SampleCase;
import io.casecheck.pack.Pack;
import io.casecheck.pack.PackFiles;
import io.casecheck.pack.PackReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the sample cases show of the bundled rules does not fall behind. */
class BundledCoverageTest {
  /** Raised when cases are added; some goals cannot be reached, such as a day before every law. */
  private static final int PERCENT = 85;

  @Test
  void theCasesCoverTheBundledRules() {
    Pack pack = PackReader.read(PackFiles.in(Path.of("../drl")), Pack.NONE);
    PackCoverage coverage = new PackCoverage(pack);
    Map<Set<String>, Situations> situations = new HashMap<>();
    for (SampleCase sample : CaseFiles.read(Path.of("../rules-library-tests/cases"))) {
      coverage.observe(
          sample.name(),
          sample.input(),
          situations.computeIfAbsent(
              sample.criteria(), sets -> new Situations(pack, TreeSettings.with(sets))));
    }
    assertThat(new CoverageReport(coverage, rule -> true, false).document().percent())
        .isGreaterThanOrEqualTo(PERCENT);
  }
}
