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
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the time line of a case alone, and writes it as a calendar. */
@Command(
    name = "deadlines",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Shows the deadlines of a case, and what may be filed next.",
      "Past and open ones, with what goes on by itself; writes the open ones as a calendar."
    },
    footerHeading = "%nExit status:%n",
    footer = {
      "  0  every deadline is known",
      "  3  a deadline is unknown or was not looked for, or a rule broke",
      "  2  the input cannot be read, or the calendar cannot be written"
    })
public final class DeadlinesCommand extends EvaluatingCommand {
  @Parameters(
      paramLabel = "FILE",
      description = "A case in YAML or JSON, a sample-case file, or - for standard input.")
  private String file = "";

  @Option(
      names = "--calendar",
      paramLabel = "FILE",
      description = "Write the open deadlines to this file as iCalendar, with alarms.")
  private @Nullable String calendar;

  @Option(
      names = "--key",
      paramLabel = "TEXT",
      description =
          "Keeps this case's entries apart from another's in the same calendar: a number of your"
              + " own, nothing of a person.")
  private String key = "";

  public DeadlinesCommand(Terminal terminal, Evaluator.Source evaluators, Home home) {
    super(terminal, evaluators, home);
  }

  @Override
  public Integer call() {
    PackChoice choice = choice();
    DeadlineReport report = new DeadlineReport(page(), new DeadlineCalendar(key));
    try (OpenEvaluators open = open(choice)) {
      ExitStatus read = new Evaluation(terminal(), open, report).run(List.of(file));
      if (read.compareTo(ExitStatus.UNREADABLE) >= 0) {
        return read.code();
      }
    }
    if (calendar != null) {
      report.calendar().writeTo(terminal().directory().resolve(calendar));
    }
    return report.status().code();
  }

  private Report page() {
    return !isText()
        ? new JsonReport(terminal(), new CaseSource(terminal()).isPlain(file))
        : new DeadlinesPage(terminal(), style());
  }
}
