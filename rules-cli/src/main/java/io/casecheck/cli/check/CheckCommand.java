package io.casecheck.cli.check;

import io.casecheck.RulePackCheck;
import io.casecheck.cli.folder.Home;
import io.casecheck.cli.rules.PackProblemText;
import io.casecheck.cli.terminal.ExitStatus;
import io.casecheck.cli.terminal.Moments;
import io.casecheck.cli.terminal.Terminal;
import io.casecheck.cli.terminal.UsageException;
import io.casecheck.cli.terminal.Version;
import io.casecheck.cli.terminal.Waiting;
import io.casecheck.finding.Severity;
import io.casecheck.rule.PackProblem;
import io.casecheck.rule.RuleDescription;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks rules without running them: every mistake at once, each with its line and a mark. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Checks rules without running them: every mistake, with its line.",
    footerHeading = "%nExit status:%n",
    footer = {
      "  0  nothing is wrong, or nothing that --fail-on counts",
      "  1  something is",
      "  2  there is no such file or folder",
      "What a check means: casecheck check --explain ID, or docs/checks.md."
    })
public final class CheckCommand implements Callable<Integer> {
  /** What to write. */
  enum Format {
    text,
    json,
    sarif,
    junit
  }

  /** The mildest problem that makes the status 1. */
  enum FailOn {
    error,
    warning,
    info;

    Severity severity() {
      return Severity.valueOf(name().toUpperCase(Locale.ROOT));
    }
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "PATH",
      description = "Folder of rules, or a file in one (default: the rules of the clone).")
  private @Nullable String path;

  @Option(
      names = "--overlay",
      description = "The folder lies over the bundled rules: it may cite their sources.")
  private boolean overlay;

  @Option(
      names = "--cases",
      paramLabel = "FOLDER",
      description =
          "Sample cases, whose codes are looked up too (default: those of the clone, for its own"
              + " rules).")
  private @Nullable String cases;

  @Option(names = "--fix", description = "Mend what is certain.")
  private boolean fix;

  @Option(names = "--dry-run", description = "With --fix: show what would be written, only.")
  private boolean dryRun;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.text;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private FailOn failOn = FailOn.error;

  @Option(
      names = "--explain",
      paramLabel = "ID",
      description = "What the check of this id means, with a bad and a good example.")
  private @Nullable String explained;

  private final Terminal terminal;
  private final Home home;

  public CheckCommand(Terminal terminal, Home home) {
    this.terminal = terminal;
    this.home = home;
  }

  @Override
  public Integer call() {
    if (explained != null) {
      terminal.print(section(explained));
      return ExitStatus.CLEAR.code();
    }
    if (dryRun && !fix) {
      throw new UsageException("--dry-run shows what --fix would write; write both.");
    }
    CheckedPack pack = pack();
    if (dryRun) {
      String difference =
          Waiting.during(terminal, "mending", () -> new PackFixer(pack).difference());
      if (difference.isEmpty()) {
        terminal.tell("nothing can be mended for certain; check without --fix says what is wrong.");
      } else {
        terminal.print(difference);
      }
    } else if (fix) {
      int mended = Waiting.during(terminal, "mending", () -> new PackFixer(pack).write());
      terminal.tell(Moments.count(mended, "file") + " mended.");
    }
    RulePackCheck check = Waiting.during(terminal, "checking the rules", pack::check);
    List<PackProblem> problems = pack.problems(check);
    if (!dryRun) {
      terminal.print(written(pack, check.rules(), problems));
    }
    boolean fails =
        problems.stream().anyMatch(problem -> problem.severity().compareTo(failOn.severity()) <= 0);
    return (fails ? ExitStatus.BLOCKED : ExitStatus.CLEAR).code();
  }

  private static String section(String id) {
    CheckGuide guide = new CheckGuide();
    return guide
        .section(id)
        .orElseThrow(
            () ->
                new UsageException(
                    "there is no check %s; there are %s."
                        .formatted(id, String.join(", ", guide.ids()))));
  }

  private CheckedPack pack() {
    if (path != null) {
      return CheckedPack.at(terminal.directory(), path, overlay, folderOfCases());
    }
    Path own = home.pack();
    if (own == null) {
      throw new UsageException("name the folder of rules: casecheck check FOLDER.");
    }
    return new CheckedPack(own, "", overlay, cases == null ? ownCases() : folderOfCases());
  }

  private @Nullable Path ownCases() {
    Path own = home.cases();
    return own != null && Files.isDirectory(own) ? own : null;
  }

  private @Nullable Path folderOfCases() {
    Path folder = cases == null ? null : terminal.directory().resolve(cases);
    if (folder != null && !Files.exists(folder)) {
      throw new UsageException("--cases: there is no folder " + cases + ".");
    }
    return folder;
  }

  private String written(
      CheckedPack pack, List<RuleDescription> rules, List<PackProblem> problems) {
    return switch (format) {
      case text -> text(pack, rules, problems);
      case json -> ProblemJson.of(problems);
      case sarif -> new ProblemSarif(pack, new CheckGuide()).of(problems);
      case junit -> new ProblemJunit(pack, failOn.severity()).of(problems);
    };
  }

  private static String text(
      CheckedPack pack, List<RuleDescription> rules, List<PackProblem> problems) {
    StringBuilder text = new StringBuilder();
    PackProblemText problem = new PackProblemText(List.of(pack.folder()));
    problems.forEach(one -> text.append(problem.of(one)).append("\n\n"));
    if (!rules.isEmpty()) {
      long scopes = rules.stream().map(RuleDescription::scope).distinct().count();
      text.append(Moments.count(rules.size(), "rule version"))
          .append(" in ")
          .append(Moments.count(scopes, "scope"))
          .append(", ");
    }
    return text.append(counts(problems)).append('\n').toString();
  }

  private static String counts(List<PackProblem> problems) {
    StringBuilder text = new StringBuilder(Moments.count(problems.size(), "problem"));
    long errors = problems.stream().filter(problem -> problem.severity() == Severity.ERROR).count();
    return errors == problems.size()
        ? text.toString()
        : text.append(", ").append(Moments.count(errors, "error")).toString();
  }
}
