package io.casecheck.cli.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.cli.mutation.ExplainedMutants;
import io.casecheck.cli.mutation.Mutant;
import io.casecheck.cli.mutation.MutationRun;
import io.casecheck.json.CaseFiles;
import io.casecheck.pack.Pack;
import io.casecheck.pack.load.PackReader;
import io.casecheck.pack.read.PackFiles;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** No small change to a rule stays unnoticed, as the rules' own evaluators see it. */
class ExplainedMutantsTest {
  private static final Path TESTS = Path.of("../rules-library-tests");

  @Test
  void everyMutantIsNoticedOrExplained() {
    ExplainedMutants explained = ExplainedMutantsFile.read(TESTS.resolve("mutants.yaml"));
    Pack pack = PackReader.read(PackFiles.in(Path.of("../drl")), Pack.NONE);
    MutationRun run = new MutationRun(pack, CaseFiles.read(TESTS.resolve("cases")), explained);
    MutationRun.Outcome outcome = run.outcome(run.survivors(rule -> true, (done, all) -> {}));
    assertThat(outcome.wrong()).isEmpty();
    assertThat(outcome.explained()).hasSameSizeAs(explained.entries());
    assertThat(outcome.alive())
        .as("mutants that neither a case notices nor mutants.yaml explains")
        .extracting(Mutant::ruleId, Mutant::mutation)
        .isEmpty();
  }
}
