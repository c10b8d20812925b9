package io.casecheck.cli;

import io.casecheck.json.SampleCase;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs sample cases: each must give exactly the findings that it expects. */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Runs sample cases: each must give exactly the findings that it expects.",
    footerHeading = "%nExit status:%n",
    footer = {
      "  0  every case gives what it expects, or is marked pending",
      "  1  a case gives something else",
      "  2  there is no case, or a file cannot be read"
    })
final class TestCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "PATH",
      description = "File or folder of sample cases (default: the cases of the clone).")
  private @Nullable String path;

  @Option(
      names = "--filter",
      paramLabel = "TEXT",
      description = "Only cases whose file, name or expected rules hold this text.")
  private String filter = "";

  @Mixin private PackOptions pack = new PackOptions();
  @Mixin private LookOptions look = new LookOptions();

  private final Terminal terminal;
  private final Evaluator.Source evaluators;
  private final Home home;

  TestCommand(Terminal terminal, Evaluator.Source evaluators, Home home) {
    this.terminal = terminal;
    this.evaluators = evaluators;
    this.home = home;
  }

  @Override
  public Integer call() {
    PackChoice choice = pack.choice(terminal.directory(), home.rules());
    List<SampleCase> chosen = SampleCases.at(folder()).stream().filter(this::isChosen).toList();
    if (chosen.isEmpty()) {
      throw new UsageException("no sample case fits; a run without cases proves nothing.");
    }
    try (OpenEvaluators open = new OpenEvaluators(evaluators, choice)) {
      return new TestRun(terminal, open, look.style(terminal)).run(chosen).code();
    }
  }

  private Path folder() {
    if (path != null) {
      return terminal.directory().resolve(path);
    }
    if (home.checkout() == null) {
      throw new UsageException("name the folder of sample cases: casecheck test FOLDER.");
    }
    return home.checkout().resolve("rules-library-tests").resolve("cases");
  }

  private boolean isChosen(SampleCase sample) {
    String wanted = filter.toLowerCase(Locale.ROOT);
    return sample.toString().toLowerCase(Locale.ROOT).contains(wanted)
        || sample.expected().stream()
            .anyMatch(expected -> expected.rule().toLowerCase(Locale.ROOT).contains(wanted));
  }
}
