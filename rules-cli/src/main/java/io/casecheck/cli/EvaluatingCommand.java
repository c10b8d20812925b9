package io.casecheck.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What commands share that let rules answer cases: which rules, and how the answer is written. */
abstract class EvaluatingCommand implements Callable<Integer> {
  /** What to write. */
  enum Format {
    text,
    json
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.text;

  @Mixin private PackOptions pack = new PackOptions();
  @Mixin private LookOptions look = new LookOptions();

  private final Terminal terminal;
  private final Evaluator.Source evaluators;
  private final Home home;

  EvaluatingCommand(Terminal terminal, Evaluator.Source evaluators, Home home) {
    this.terminal = terminal;
    this.evaluators = evaluators;
    this.home = home;
  }

  final Terminal terminal() {
    return terminal;
  }

  final Evaluator.Source evaluators() {
    return evaluators;
  }

  final Home home() {
    return home;
  }

  /** Whether people read the answer, and not programs. */
  final boolean isText() {
    return format == Format.text;
  }

  final Style style() {
    return look.style(terminal);
  }

  /**
   * The rules that the options choose.
   *
   * @throws UsageException if they name nothing
   */
  final PackChoice choice() {
    return pack.choice(terminal.directory(), home.rules());
  }

  final OpenEvaluators open(PackChoice choice) {
    return new OpenEvaluators(
        wanted -> Waiting.during(terminal, "reading the rules", () -> evaluators.open(wanted)),
        choice);
  }
}
