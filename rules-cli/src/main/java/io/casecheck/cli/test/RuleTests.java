package io.casecheck.cli.test;

import io.casecheck.cli.cases.TreeSettings;
import io.casecheck.cli.mutation.ExplainedMutants;
import io.casecheck.cli.mutation.MutationRun;
import io.casecheck.cli.terminal.Progress;
import io.casecheck.cli.terminal.Terminal;
import io.casecheck.cli.terminal.Waiting;
import io.casecheck.engine.Situations;
import io.casecheck.engine.explain.PackCoverage;
import io.casecheck.json.SampleCase;
import io.casecheck.pack.Pack;
import io.casecheck.pack.tree.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Tests the cases of rules: what they show, and what they would notice. */
final class RuleTests {
  private final Terminal terminal;
  private final Pack pack;
  private final List<SampleCase> samples;
  private final Predicate<Rule> chosen;

  RuleTests(Terminal terminal, Pack pack, List<SampleCase> samples, Predicate<Rule> chosen) {
    this.terminal = terminal;
    this.pack = pack;
    this.samples = samples;
    this.chosen = chosen;
  }

  /** What the cases show of the chosen rules. */
  CoverageReport.Document coverage(boolean withStubs) {
    PackCoverage coverage = new PackCoverage(pack);
    Map<Set<String>, Situations> situations = new HashMap<>();
    try (Progress progress = new Progress(terminal, samples.size(), "cases looked at")) {
      for (SampleCase sample : samples) {
        progress.step();
        if (!sample.isPending()) {
          coverage.observe(
              sample.name(),
              sample.input(),
              situations.computeIfAbsent(
                  sample.criteria(), sets -> new Situations(pack, TreeSettings.with(sets))));
        }
      }
    }
    return Waiting.during(
        terminal,
        withStubs ? "looking for stubs" : "looking at the holes",
        () -> new CoverageReport(coverage, chosen, withStubs).document());
  }

  /** Which small changes to the chosen rules no case notices. */
  MutationRun.Outcome mutation(ExplainedMutants explained) {
    MutationRun run = new MutationRun(pack, samples, explained);
    MutationRun.Survivors survivors = survivors(run);
    return Waiting.during(
        terminal, "asking the engine about what is left", () -> run.confirmed(survivors));
  }

  private MutationRun.Survivors survivors(MutationRun run) {
    Progress[] progress = new Progress[1];
    try {
      return run.survivors(
          chosen,
          (done, all) -> {
            progress[0] =
                progress[0] == null ? new Progress(terminal, all, "mutants") : progress[0];
            progress[0].step();
          });
    } finally {
      if (progress[0] != null) {
        progress[0].close();
      }
    }
  }
}
