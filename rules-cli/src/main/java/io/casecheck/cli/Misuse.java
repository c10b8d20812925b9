package io.casecheck.cli;

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
    if (command.subcommands().isEmpty()) {
      terminal.tell("Try: " + command.qualifiedName() + " --help");
    } else {
      terminal.tell("The commands are " + String.join(", ", command.subcommands().keySet()) + ".");
    }
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
