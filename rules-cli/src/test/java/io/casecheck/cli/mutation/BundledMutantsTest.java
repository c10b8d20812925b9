package io.casecheck.cli.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.json.CaseFiles;
import io.casecheck.json.SampleCase;
import io.casecheck.pack.Pack;
import io.casecheck.pack.load.PackReader;
import io.casecheck.pack.read.PackFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestReporter;

/** Small changes to the bundled rules, held against the sample cases. */
@TestInstance(Lifecycle.PER_CLASS)
class BundledMutantsTest {
  private static final long SEED = 20261125;
  private static final int CONFIRMED = 60;

  private Pack pack;
  private List<SampleCase> samples;

  @BeforeAll
  void read() {
    pack = PackReader.read(PackFiles.in(Path.of("../drl")), Pack.NONE);
    samples = CaseFiles.read(Path.of("../rules-library-tests/cases"));
  }

  /** The engine must see what the evaluators see, or the fast judgement would mean nothing. */
  @Test
  void theEngineNoticesWhatTheEvaluatorsNotice(TestReporter reporter) {
    MutantJudge judge = new MutantJudge(pack, samples);
    List<Mutant> all =
        pack.rules().stream()
            .filter(rule -> rule.scope().equals("drug/hemgenix"))
            .flatMap(rule -> Mutants.of(rule, pack.rules()).stream())
            .toList();
    List<Mutant> noticed =
        new Random(SEED)
            .ints(0, all.size())
            .distinct()
            .mapToObj(all::get)
            .filter(judge::isNoticed)
            .limit(CONFIRMED)
            .toList();
    reporter.publishEntry("seed", String.valueOf(SEED));
    assertThat(noticed).hasSize(CONFIRMED);
    assertThat(words(new EngineJudge(pack, samples).alike(noticed))).isEmpty();
  }

  private static List<String> words(List<Mutant> mutants) {
    return mutants.stream()
        .map(mutant -> mutant.ruleId() + " " + mutant.mutation())
        .collect(Collectors.toList());
  }
}
