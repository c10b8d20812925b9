package io.casecheck.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** The command with all its subcommands, apart from the process that it runs in. */
@Command(
    name = "casecheck",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Checks coverage, coding and appeal deadlines of a case against cited rules.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  casecheck evaluate case.yaml          what is wrong, what is missing, what is due",
      "  casecheck explain case.yaml RULE-ID   why a rule fires, or why it stays silent",
      "  casecheck check drl                   what is wrong with rules, line by line",
      "  casecheck help check                  the options of a command",
      "",
      "Not legal, medical or coding advice."
    })
final class Casecheck {
  private final Terminal terminal;
  private final Evaluator.Source evaluators;
  private final Home home;

  Casecheck(Terminal terminal, Evaluator.Source evaluators, Home home) {
    this.terminal = terminal;
    this.evaluators = evaluators;
    this.home = home;
  }

  /** The exit status of one run. */
  int run(String... arguments) {
    CommandLine line = new CommandLine(this);
    for (Object command : subcommands()) {
      line.addSubcommand(command);
    }
    // Like --help, for those who type it as a word; the list of commands need not name it.
    CommandLine help = new CommandLine(new CommandLine.HelpCommand());
    help.getCommandSpec().usageMessage().hidden(true);
    line.addSubcommand(help);
    PrintWriter out = new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8);
    line.setOut(out)
        .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
        .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(Math.max(terminal.width(), 80))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((exception, given) -> misused(exception))
        .setExecutionExceptionHandler(
            (exception, command, result) -> new Trouble(terminal).report(exception).code());
    line.registerConverter(LocalDate.class, Moments::day);
    int status = line.execute(asked(arguments));
    out.flush();
    return status;
  }

  /** The help of a command within a command: {@code help new rule} is {@code new rule --help}. */
  private static String[] asked(String... arguments) {
    if (arguments.length < 3 || !arguments[0].equals("help")) {
      return arguments;
    }
    String[] asked = Arrays.copyOfRange(arguments, 1, arguments.length + 1);
    asked[arguments.length - 1] = "--help";
    return asked;
  }

  /** One line here for each command that is added. */
  private List<Object> subcommands() {
    return List.of(
        new EvaluateCommand(terminal, evaluators, home),
        new DeadlinesCommand(terminal, evaluators, home),
        new TestCommand(terminal, evaluators, home),
        new ExplainCommand(terminal, evaluators, home),
        new CheckCommand(terminal, home),
        new CompileCommand(terminal),
        new DiffCommand(terminal, home),
        new DocsCommand(terminal, home),
        NewCommand.of(terminal, home),
        new SchemaCommand(terminal));
  }

  private int misused(ParameterException exception) {
    new Misuse(terminal).report(exception);
    return ExitStatus.UNREADABLE.code();
  }
}
