package io.casecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.cli.mutation.ExplainedMutants;
import io.casecheck.cli.mutation.ExplainedMutants.Entry;
import io.casecheck.cli.mutation.MutationRun;
import io.casecheck.json.CaseFiles;
import io.casecheck.pack.Pack;
import io.casecheck.pack.PackFiles;
import io.casecheck.pack.PackReader;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No small change to a rule stays unnoticed, as the rules' own evaluators see it. */
class ExplainedMutantsTest {
  private static final Path TESTS = Path.of("../rules-library-tests");

  /** Scopes whose cases do not notice everything yet. */
  private static final Set<String> OPEN = Set.of("program/medicare-advantage");

  @Test
  void everyExplanationIsRightAndNothingElseIsAlive() {
    ExplainedMutants explained = ExplainedMutantsFile.read(TESTS.resolve("mutants.yaml"));
    Set<String> rules = explained.entries().stream().map(Entry::rule).collect(Collectors.toSet());
    Pack pack = PackReader.read(PackFiles.in(Path.of("../drl")), Pack.NONE);
    MutationRun.Outcome outcome =
        new MutationRun(pack, CaseFiles.read(TESTS.resolve("cases")), explained)
            .run(
                rule -> rules.contains(rule.metadata().id()) || !OPEN.contains(rule.scope()),
                false,
                (done, all) -> {});
    assertThat(outcome.wrong()).isEmpty();
    assertThat(outcome.explained()).hasSameSizeAs(explained.entries());
    assertThat(outcome.alive())
        .as("mutants that neither a case notices nor mutants.yaml explains")
        .allMatch(mutant -> OPEN.contains(mutant.original().scope()));
  }
}
