package io.casecheck.cli;

import io.casecheck.cli.answer.Evaluator;
import io.casecheck.cli.check.CheckCommand;
import io.casecheck.cli.create.NewCommand;
import io.casecheck.cli.diff.DiffCommand;
import io.casecheck.cli.docs.DocsCommand;
import io.casecheck.cli.evaluate.DeadlinesCommand;
import io.casecheck.cli.evaluate.EvaluateCommand;
import io.casecheck.cli.explain.ExplainCommand;
import io.casecheck.cli.folder.Home;
import io.casecheck.cli.rules.Trouble;
import io.casecheck.cli.terminal.ExitStatus;
import io.casecheck.cli.terminal.Moments;
import io.casecheck.cli.terminal.Terminal;
import io.casecheck.cli.terminal.Version;
import io.casecheck.cli.test.TestCommand;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
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
    needed(arguments).forEach((name, command) -> line.addSubcommand(name, command.get()));
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

  /** Reading the options of a command takes time, so one that is asked for by name stands alone. */
  private Map<String, Supplier<Object>> needed(String... arguments) {
    Map<String, Supplier<Object>> all = subcommands();
    Supplier<Object> asked = arguments.length == 0 ? null : all.get(arguments[0]);
    return asked == null ? all : Map.of(arguments[0], asked);
  }

  /** One line here for each command that is added. */
  private Map<String, Supplier<Object>> subcommands() {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("evaluate", () -> new EvaluateCommand(terminal, evaluators, home));
    commands.put("deadlines", () -> new DeadlinesCommand(terminal, evaluators, home));
    commands.put("test", () -> new TestCommand(terminal, evaluators, home));
    commands.put("explain", () -> new ExplainCommand(terminal, evaluators, home));
    commands.put("check", () -> new CheckCommand(terminal, home));
    commands.put("compile", () -> new CompileCommand(terminal));
    commands.put("diff", () -> new DiffCommand(terminal, home));
    commands.put("docs", () -> new DocsCommand(terminal, home));
    commands.put("new", () -> NewCommand.of(terminal, home));
    commands.put("schema", () -> new SchemaCommand(terminal));
    return commands;
  }

  private int misused(ParameterException exception) {
    new Misuse(terminal).report(exception);
    return ExitStatus.UNREADABLE.code();
  }
}
