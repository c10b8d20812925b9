package io.casecheck.cli;

import io.casecheck.cli.answer.CaseEvaluators;
import io.casecheck.cli.folder.Home;
import io.casecheck.cli.terminal.Terminal;
import io.casecheck.cli.terminal.TerminalSettings;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** The only place that knows the process: its streams, its surroundings and its exit. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the process with its exit status. */
  public static void main(String[] arguments) {
    System.exit(
        new Casecheck(terminal(System.getenv()), new CaseEvaluators(), home()).run(arguments));
  }

  @SuppressWarnings("SystemConsoleNull") // isTerminal asks the versions that never answer null
  private static Terminal terminal(Map<String, String> environment) {
    Console console = System.console();
    boolean interactive = console != null && isTerminal(console);
    Charset charset = console == null ? StandardCharsets.UTF_8 : console.charset();
    return new Terminal(
        System.in,
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        interactive,
        interactive && TerminalSettings.colour(environment),
        !interactive || charset.equals(StandardCharsets.UTF_8),
        interactive ? TerminalSettings.width(environment) : Terminal.WIDEST,
        Path.of(""));
  }

  /** From Java 22 on a console exists without a terminal too, and has a method that tells. */
  private static boolean isTerminal(Console console) {
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** UTF-8 always: a file or a pipe must not depend on the locale it was written under. */
  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  private static Home home() {
    return Home.of(System.getProperty("casecheck.clone"), System.getProperty("casecheck.rules"));
  }
}
