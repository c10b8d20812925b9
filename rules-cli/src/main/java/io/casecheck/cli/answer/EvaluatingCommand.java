package io.casecheck.cli.answer;

import io.casecheck.cli.folder.Home;
import io.casecheck.cli.rules.PackChoice;
import io.casecheck.cli.rules.PackOptions;
import io.casecheck.cli.terminal.LookOptions;
import io.casecheck.cli.terminal.Style;
import io.casecheck.cli.terminal.Terminal;
import io.casecheck.cli.terminal.UsageException;
import io.casecheck.cli.terminal.Waiting;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What commands share that let rules answer cases: which rules, and how the answer is written. */
public abstract class EvaluatingCommand implements Callable<Integer> {
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

  protected EvaluatingCommand(Terminal terminal, Evaluator.Source evaluators, Home home) {
    this.terminal = terminal;
    this.evaluators = evaluators;
    this.home = home;
  }

  protected final Terminal terminal() {
    return terminal;
  }

  protected final Evaluator.Source evaluators() {
    return evaluators;
  }

  protected final Home home() {
    return home;
  }

  /** Whether people read the answer, and not programs. */
  protected final boolean isText() {
    return format == Format.text;
  }

  protected final Style style() {
    return look.style(terminal);
  }

  /**
   * The rules that the options choose.
   *
   * @throws UsageException if they name nothing
   */
  protected final PackChoice choice() {
    return pack.choice(terminal.directory(), home.rules());
  }

  protected final OpenEvaluators open(PackChoice choice) {
    return new OpenEvaluators(
        wanted -> Waiting.during(terminal, "reading the rules", () -> evaluators.open(wanted)),
        choice);
  }
}
