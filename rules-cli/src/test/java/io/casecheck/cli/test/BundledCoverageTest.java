package io.casecheck.cli.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.cli.cases.TreeSettings;
import io.casecheck.engine.Situations;
import io.casecheck.engine.explain.CaseStub;
import io.casecheck.engine.explain.CoverageGoal;
import io.casecheck.engine.explain.PackCoverage;
import io.casecheck.engine.explain.VersionCoverage;
import io.casecheck.json.CaseFiles;
import io.casecheck.json.SampleCase;
import io.casecheck.pack.Pack;
import io.casecheck.pack.load.PackReader;
import io.casecheck.pack.read.PackFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sample cases show of the bundled rules, and what is said of what they do not show. */
class BundledCoverageTest {
  /** Raised when cases are added. */
  private static final int PERCENT = 90;

  private static final Path CASES = Path.of("../rules-library-tests/cases");

  /** Some, since the search for all stubs takes minutes; 1 takes every one. */
  private static final int EVERY = Integer.getInteger("casecheck.stubs.every", 12);

  private static final Pack PACK = PackReader.read(PackFiles.in(Path.of("../drl")), Pack.NONE);
  private static final Map<Set<String>, Situations> SITUATIONS = new HashMap<>();
  private static final PackCoverage COVERAGE = new PackCoverage(PACK);

  @TempDir Path folder;

  private record Hole(VersionCoverage version, CoverageGoal goal) {}

  @BeforeAll
  static void observe() {
    for (SampleCase sample : CaseFiles.read(CASES)) {
      COVERAGE.observe(sample.name(), sample.input(), situations(sample));
    }
  }

  private static Situations situations(SampleCase sample) {
    return SITUATIONS.computeIfAbsent(
        sample.criteria(), sets -> new Situations(PACK, TreeSettings.with(sets)));
  }

  @Test
  void theCasesCoverTheBundledRules() {
    assertThat(new CoverageReport(COVERAGE, rule -> true, false).document().percent())
        .isGreaterThanOrEqualTo(PERCENT);
  }

  @Test
  void noCaseReachesWhatIsSaidToBeOutOfReach() {
    List<Hole> wrong = new ArrayList<>();
    for (VersionCoverage version : COVERAGE.versions()) {
      version
          .goals()
          .forEach(
              (goal, reached) -> {
                if (reached && COVERAGE.whyNever(version, goal).isPresent()) {
                  wrong.add(new Hole(version, goal));
                }
              });
    }
    assertThat(wrong).isEmpty();
  }

  /** The search knows nothing of the proofs, and looks for a case that refutes one. */
  @Test
  void noChangeReachesWhatIsSaidToBeOutOfReach() {
    List<Hole> never =
        holes().filter(hole -> COVERAGE.whyNever(hole.version, hole.goal).isPresent()).toList();
    assertThat(never).hasSizeGreaterThan(100);
    for (int i = 0; i < never.size(); i += EVERY) {
      Hole hole = never.get(i);
      assertThat(COVERAGE.stub(hole.version, hole.goal)).as("%s", hole.goal).isEmpty();
    }
  }

  @Test
  void aStubThatIsSavedAndRunReachesItsGoal() throws IOException {
    List<Hole> open =
        holes().filter(hole -> COVERAGE.whyNever(hole.version, hole.goal).isEmpty()).toList();
    Map<String, Hole> byName = new LinkedHashMap<>();
    StringBuilder stubs = new StringBuilder();
    for (int i = 0; i < open.size(); i += EVERY) {
      Hole hole = open.get(i);
      Optional<CaseStub> stub = COVERAGE.stub(hole.version, hole.goal);
      if (stub.isPresent()) {
        byName.put("stub " + i, hole);
        stubs.append(StubText.of("stub " + i, stub.get()).replaceAll("pending:.*", ""));
        stubs.append("---\n");
      }
    }
    copyCases();
    Files.writeString(folder.resolve("stubs.yaml"), stubs);

    List<String> reached = new ArrayList<>();
    for (SampleCase sample : CaseFiles.read(folder)) {
      Hole hole = byName.get(sample.name());
      if (hole != null) {
        VersionCoverage again = new VersionCoverage(hole.version.rule());
        again.observe(sample.name(), situations(sample).of(sample.input()));
        if (Boolean.TRUE.equals(again.goals().get(hole.goal))) {
          reached.add(sample.name());
        }
      }
    }
    assertThat(reached).containsExactlyInAnyOrderElementsOf(byName.keySet());
    assertThat(byName.size()).isGreaterThan(open.size() / EVERY * 8 / 10);
  }

  private static Stream<Hole> holes() {
    return COVERAGE.versions().stream()
        .flatMap(version -> version.holes().stream().map(goal -> new Hole(version, goal)));
  }

  private void copyCases() throws IOException {
    try (Stream<Path> files = Files.walk(CASES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(CASES.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
