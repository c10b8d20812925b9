package io.casecheck.cli.diff;

import io.casecheck.RulePack;
import io.casecheck.cli.difference.Changelog;
import io.casecheck.cli.difference.ChangelogEntry;
import io.casecheck.cli.difference.PackDifference;
import io.casecheck.cli.folder.Home;
import io.casecheck.cli.folder.TemporaryFolder;
import io.casecheck.cli.rules.PackProblemText;
import io.casecheck.cli.terminal.ExitStatus;
import io.casecheck.cli.terminal.LookOptions;
import io.casecheck.cli.terminal.Moments;
import io.casecheck.cli.terminal.Terminal;
import io.casecheck.cli.terminal.Version;
import io.casecheck.cli.terminal.Waiting;
import io.casecheck.rule.PackProblem;
import io.casecheck.rule.RulePackException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two packs over cases: which answers change, by which rule, and what to call it. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Compares two packs: what rules say, and how they answer cases.",
    footerHeading = "%nExit status:%n",
    footer = {
      "  0  both say and answer the same",
      "  1  something differs",
      "  2  a pack, a revision or a case cannot be read"
    })
public final class DiffCommand implements Callable<Integer> {
  /** What to write. */
  enum Format {
    text,
    json
  }

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "Folder of rules, compiled pack, or git revision such as HEAD~1.")
  private String old = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NEW",
      description = "The same (default: the rules of the clone as they lie there).")
  private @Nullable String renewed;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "CASES",
      description = "Cases that both answer (default: the sample cases of NEW, in a clone).")
  private @Nullable String cases;

  @Option(
      names = "--rules",
      paramLabel = "FOLDER",
      description = "Folder whose revisions are meant (default: the clone's drl).")
  private @Nullable String rules;

  @Option(
      names = "--overlay",
      description =
          "OLD and NEW lie over the bundled rules: folders without scopes of their own do.")
  private boolean overlay;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.text;

  @Option(names = "--changelog", description = "Print the changelog's points in place of all else.")
  private boolean changelog;

  @Option(
      names = "--write",
      description = "Put the points into CHANGELOG.md, for the next version.")
  private boolean write;

  @Mixin private LookOptions look = new LookOptions();

  private static final int SHOWN = 3;

  private final Terminal terminal;
  private final Home home;

  public DiffCommand(Terminal terminal, Home home) {
    this.terminal = terminal;
    this.home = home;
  }

  @Override
  public Integer call() {
    try (TemporaryFolder temporary = new TemporaryFolder()) {
      DiffSides sides = new DiffSides(terminal, home, temporary, rules);
      DiffSide was = sides.named(old);
      DiffSide is = renewed == null ? sides.workTree() : sides.named(renewed);
      Packs packs = load(was, is);
      if (packs == null) {
        return ExitStatus.UNREADABLE.code();
      }
      PackDifference difference =
          new DiffRun(terminal, packs.was, packs.is).over(new DiffCases(terminal, is).of(cases));
      report(was, is, difference);
      return (difference.isEmpty() ? ExitStatus.CLEAR : ExitStatus.BLOCKED).code();
    }
  }

  private record Packs(RulePack was, RulePack is) {}

  /** What did not change since the build, or between the two, is not compiled again. */
  private @Nullable Packs load(DiffSide was, DiffSide is) {
    RulePack newer = load(is, RulePack.bundled());
    RulePack older = newer == null ? null : load(was, newer);
    return newer == null || older == null ? null : new Packs(older, newer);
  }

  private @Nullable RulePack load(DiffSide side, RulePack similar) {
    try {
      return Waiting.during(
          terminal,
          "reading the rules of " + side.name(),
          () ->
              overlay
                  ? RulePack.bundled().under(side.pack())
                  : Files.isRegularFile(side.pack())
                      ? RulePack.read(side.pack())
                      : RulePack.read(side.pack(), similar));
    } catch (RulePackException e) {
      unloadable(side, e.problems());
      return null;
    }
  }

  /** What is wrong with an old revision nobody can mend any more: three problems tell enough. */
  private void unloadable(DiffSide side, List<PackProblem> problems) {
    boolean written = side.written() != null;
    PackProblemText text = new PackProblemText(List.of(side.pack()));
    problems.stream()
        .limit(written ? SHOWN : Integer.MAX_VALUE)
        .forEach(problem -> terminal.problem(side.named(text.of(problem))));
    terminal.tell(
        "the rules of %s do not load: %s.%s"
            .formatted(
                side.name(),
                Moments.count(problems.size(), "problem"),
                written ? " This version of casecheck does not read them." : ""));
  }

  private void report(DiffSide was, DiffSide is, PackDifference difference) {
    List<String> points = ChangelogEntry.points(difference);
    if (changelog) {
      terminal.print(Changelog.list(points));
    } else if (format == Format.json) {
      terminal.print(new DiffDocument(was.name(), is.name()).write(difference));
    } else {
      terminal.print(new DiffPage(look.style(terminal)).write(was.name(), is.name(), difference));
    }
    if (write && !points.isEmpty()) {
      new ChangelogFile(terminal, home).add(points, difference.suggestion().level());
    }
  }
}
