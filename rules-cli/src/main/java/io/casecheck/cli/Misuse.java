package io.casecheck.cli;

import io.casecheck.cli.terminal.Terminal;
import io.casecheck.json.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says how a command must be called, to somebody who called it otherwise. */
final class Misuse {
  private final Terminal terminal;

  Misuse(Terminal terminal) {
    this.terminal = terminal;
  }

  void report(ParameterException exception) {
    CommandSpec command = exception.getCommandLine().getCommandSpec();
    String sentence = String.valueOf(exception.getMessage()).strip();
    terminal.tell(sentence.endsWith(".") ? sentence : sentence + ".");
    nearest(exception, command).ifPresent(name -> terminal.tell("Did you mean " + name + "?"));
    cases(exception, command)
        .ifPresent(cases -> terminal.tell("For cases write: --cases " + cases));
    if (command.subcommands().isEmpty()) {
      terminal.tell("Try: " + command.qualifiedName() + " --help");
    } else {
      terminal.tell("The commands are " + String.join(", ", command.subcommands().keySet()) + ".");
    }
  }

  /** A second place, where rules are asked for and cases are an option. */
  private static Optional<String> cases(ParameterException exception, CommandSpec command) {
    return exception instanceof UnmatchedArgumentException unmatched
            && command.findOption("--cases") != null
        ? unmatched.getUnmatched().stream().filter(more -> !more.startsWith("-")).findFirst()
        : Optional.empty();
  }

  private static Optional<String> nearest(ParameterException exception, CommandSpec command) {
    if (!(exception instanceof UnmatchedArgumentException unmatched)) {
      return Optional.empty();
    }
    List<String> allowed = new ArrayList<>(command.subcommands().keySet());
    command.options().forEach(option -> allowed.addAll(List.of(option.names())));
    String written = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
    return NearestName.of(written, allowed);
  }
}
