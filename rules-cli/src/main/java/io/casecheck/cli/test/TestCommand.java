package io.casecheck.cli.test;

import io.casecheck.cli.answer.EvaluatingCommand;
import io.casecheck.cli.answer.Evaluator;
import io.casecheck.cli.answer.OpenEvaluators;
import io.casecheck.cli.cases.SampleCases;
import io.casecheck.cli.folder.Home;
import io.casecheck.cli.folder.PathText;
import io.casecheck.cli.mutation.ExplainedMutants;
import io.casecheck.cli.mutation.MutationRun;
import io.casecheck.cli.rules.PackChoice;
import io.casecheck.cli.rules.PackFolder;
import io.casecheck.cli.rules.PackTree;
import io.casecheck.cli.rules.RetiredIds;
import io.casecheck.cli.terminal.ExitStatus;
import io.casecheck.cli.terminal.Style;
import io.casecheck.cli.terminal.Terminal;
import io.casecheck.cli.terminal.UsageException;
import io.casecheck.cli.terminal.Version;
import io.casecheck.cli.terminal.Waiting;
import io.casecheck.cli.watch.ChangeSource;
import io.casecheck.cli.watch.FolderChanges;
import io.casecheck.cli.watch.WatchRun;
import io.casecheck.json.CaseFiles;
import io.casecheck.json.SampleCase;
import io.casecheck.pack.Pack;
import io.casecheck.pack.tree.Rule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs sample cases: each must give exactly the findings that it expects. */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Runs sample cases: each must give exactly what it expects.",
    footerHeading = "%nExit status:%n",
    footer = {
      "  0  every case gives what it expects, or is marked pending",
      "  1  a case gives something else, a blank is left, too little is covered, or a mutant is",
      "     alive",
      "  2  there is no case, or a file cannot be read"
    })
public final class TestCommand extends EvaluatingCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "PATH",
      description = "File or folder of sample cases (default: the cases of the clone).")
  private @Nullable String path;

  @Option(
      names = "--filter",
      paramLabel = "TEXT",
      description =
          "Only cases whose file or name holds this text, or that expect a rule whose id begins"
              + " with it; coverage and mutants of those rules, over all cases.")
  private String filter = "";

  @Option(
      names = "--coverage",
      description = "What no case shows: rules, conditions, thresholds, windows.")
  private boolean coverage;

  @Option(names = "--stubs", description = "With coverage: a case for each hole, to be completed.")
  private boolean stubs;

  @Option(
      names = "--coverage-threshold",
      paramLabel = "PERCENT",
      description = "Coverage below which the run fails.")
  private @Nullable Integer threshold;

  @Option(
      names = "--mutate",
      description =
          "Changes rules one operator, constant, window, clock or `not` at a time and shows"
              + " the changes that no case notices.")
  private boolean mutate;

  @Option(
      names = "--all-rules",
      description = "With --overlay: coverage and mutants of the rules beneath it too.")
  private boolean allRules;

  @Option(
      names = "--explained",
      paramLabel = "FILE",
      description = "Why some mutants cannot be noticed (default: mutants.yaml beside the cases).")
  private @Nullable String explained;

  @Option(
      names = "--watch",
      description = "Runs again whenever a rule or a case changes, until standard input ends.")
  private boolean watch;

  public TestCommand(Terminal terminal, Evaluator.Source evaluators, Home home) {
    super(terminal, evaluators, home);
  }

  @Override
  public Integer call() {
    PackChoice choice = choice();
    if (watch) {
      return watch(watched(choice)).code();
    }
    SampleCases.passedOver(folder())
        .forEach(
            file ->
                terminal()
                    .tell(
                        "%s is not read: the name of a file of sample cases ends in .yaml."
                            .formatted(PathText.of(file))));
    List<SampleCase> samples = samples(choice);
    List<SampleCase> chosen = chosen(samples, choice);
    boolean text = isText();
    try (OpenEvaluators open = open(choice)) {
      TestRun run = new TestRun(terminal(), open, style(), text);
      ExitStatus status = run.run(chosen).worse(run.blanks(CaseFiles.blanks(folder())));
      boolean more = coverage || threshold != null || mutate;
      RuleTests tests = more ? ruleTests(choice, samples, chosen) : null;
      CoverageReport.Document covered =
          tests != null && (coverage || threshold != null) ? tests.coverage(stubs) : null;
      MutationRun.Outcome mutants =
          tests != null && mutate && status == ExitStatus.CLEAR
              ? tests.mutation(explained())
              : null;
      if (text) {
        write(covered, mutants);
      } else {
        terminal().print(run.document(covered, mutants).json());
      }
      return status.worse(status(covered, mutants)).code();
    }
  }

  /** Sample cases with the criteria sets of the command line switched on too. */
  private List<SampleCase> samples(PackChoice choice) {
    return SampleCases.at(folder()).stream()
        .map(
            sample ->
                new SampleCase(
                    sample.file(),
                    sample.line(),
                    sample.name(),
                    sample.why(),
                    sample.input(),
                    choice.with(sample.criteria()).criteria(),
                    sample.pending(),
                    sample.expected()))
        .toList();
  }

  private List<SampleCase> chosen(List<SampleCase> samples, PackChoice choice) {
    List<SampleCase> chosen = samples.stream().filter(this::isChosen).toList();
    if (chosen.isEmpty()) {
      Pack tree = PackTree.read(choice);
      if (coverage && tree.rules().stream().anyMatch(this::isNamed)) {
        return chosen; // What no case shows of the rule is just what is asked.
      }
      throw new UsageException(
          new RetiredIds(tree.retired())
              .sentence(filter)
              .orElse(
                  "no sample case fits; a run without cases proves nothing. --filter takes a part of a"
                      + " file or a name, or how the id of a rule begins."));
    }
    return chosen;
  }

  /** In a clone the rules that are edited are those of the clone, and not those of its build. */
  private PackChoice watched(PackChoice choice) {
    Path own = home().pack();
    return choice.rules() == null && own != null
        ? new PackChoice(own, choice.overlays(), choice.criteria())
        : choice;
  }

  private ExitStatus watch(PackChoice choice) {
    ExecutorService confirming = Executors.newSingleThreadExecutor(WatchRun::daemon);
    try {
      WatchRun run =
          new WatchRun(
              terminal(),
              style(),
              choice,
              () -> chosen(samples(choice), choice),
              evaluators(),
              confirming);
      try (ChangeSource changes = new FolderChanges(run.folders(folder()), terminal().in())) {
        return run.run(changes, folder());
      }
    } finally {
      confirming.shutdown();
    }
  }

  private RuleTests ruleTests(
      PackChoice choice, List<SampleCase> samples, List<SampleCase> chosen) {
    Pack tree = Waiting.during(terminal(), "reading the rules", () -> PackTree.read(choice));
    return new RuleTests(
        terminal(), tree, samples, TestRules.of(filter, tree, chosen, beneath(choice)));
  }

  /** Rules that are not the author's own: thousands of lines about them hide the few that are. */
  private List<Rule> beneath(PackChoice choice) {
    return allRules || choice.overlays().isEmpty()
        ? List.of()
        : PackTree.read(choice.withoutOverlays()).rules();
  }

  private void write(
      CoverageReport.@Nullable Document covered, MutationRun.@Nullable Outcome mutants) {
    Style style = style();
    if (covered != null) {
      terminal().print(CoverageReport.text(covered, style));
    }
    if (mutants != null) {
      terminal().print(MutationReport.text(mutants, style));
    } else if (mutate) {
      terminal()
          .print("Mutants are judged once every case gives what it expects and no blank is left.");
    }
  }

  private ExitStatus status(
      CoverageReport.@Nullable Document covered, MutationRun.@Nullable Outcome mutants) {
    boolean tooLittle = covered != null && threshold != null && covered.percent() < threshold;
    boolean alive = mutants != null && !mutants.isClean();
    return tooLittle || alive ? ExitStatus.BLOCKED : ExitStatus.CLEAR;
  }

  private ExplainedMutants explained() {
    if (explained != null) {
      return ExplainedMutantsFile.read(terminal().directory().resolve(explained));
    }
    Path beside = folder().toAbsolutePath().resolveSibling("mutants.yaml");
    return Files.isRegularFile(beside)
        ? ExplainedMutantsFile.read(beside)
        : new ExplainedMutants(List.of());
  }

  private Path folder() {
    if (path != null) {
      Path folder = terminal().directory().resolve(path);
      if (PackFolder.is(folder)) {
        throw new UsageException(
            "%s holds rules; name the folder of their cases: casecheck test CASES --overlay %s."
                .formatted(path, path));
      }
      return folder;
    }
    Path own = home().cases();
    if (own == null) {
      throw new UsageException("name the folder of sample cases: casecheck test FOLDER.");
    }
    return own;
  }

  private boolean isNamed(Rule rule) {
    return TestRules.isNamed(rule.metadata().id(), filter);
  }

  private boolean isChosen(SampleCase sample) {
    String wanted = filter.toLowerCase(Locale.ROOT);
    return sample.toString().toLowerCase(Locale.ROOT).contains(wanted)
        || sample.expected().stream()
            .anyMatch(expected -> TestRules.isNamed(expected.rule(), filter));
  }
}
