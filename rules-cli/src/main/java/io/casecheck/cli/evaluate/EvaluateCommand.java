package io.casecheck.cli.evaluate;

import io.casecheck.cli.answer.EvaluatingCommand;
import io.casecheck.cli.answer.Evaluator;
import io.casecheck.cli.answer.OpenEvaluators;
import io.casecheck.cli.cases.CaseSource;
import io.casecheck.cli.folder.Home;
import io.casecheck.cli.rules.PackChoice;
import io.casecheck.cli.terminal.ExitStatus;
import io.casecheck.cli.terminal.Terminal;
import io.casecheck.cli.terminal.Version;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Evaluates cases and shows what was found. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Evaluates cases: what is wrong, what is missing, what is due.",
    footerHeading = "%nExit status:%n",
    footer = {
      "  0  all checked, nothing blocks",
      "  1  an error blocks",
      "  3  nothing blocks, but something is unknown, failed or not checked",
      "  2  an input cannot be read",
      "Of several cases the worst counts: 2, then 1, then 3."
    })
public final class EvaluateCommand extends EvaluatingCommand {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Cases in YAML or JSON, sample-case files, folders of them, or - for standard input.")
  private List<String> files = new ArrayList<>();

  @Option(names = "--accept-unchecked", description = "Exit with 0 in place of 3.")
  private boolean acceptUnchecked;

  public EvaluateCommand(Terminal terminal, Evaluator.Source evaluators, Home home) {
    super(terminal, evaluators, home);
  }

  @Override
  public Integer call() {
    PackChoice choice = choice();
    Report report =
        !isText() ? new JsonReport(terminal(), isOneCase()) : new TextReport(terminal(), style());
    try (OpenEvaluators open = open(choice)) {
      ExitStatus status = new Evaluation(terminal(), open, report).run(files);
      return acceptUnchecked && status == ExitStatus.INCOMPLETE
          ? ExitStatus.CLEAR.code()
          : status.code();
    }
  }

  /** Whether the arguments can stand for one plain case only, whatever the files hold. */
  private boolean isOneCase() {
    return files.size() == 1 && new CaseSource(terminal()).isPlain(files.get(0));
  }
}
