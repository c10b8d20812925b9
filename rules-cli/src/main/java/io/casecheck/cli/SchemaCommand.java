package io.casecheck.cli;

import io.casecheck.json.Schemas;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the JSON schema of what the commands read and write. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Prints a JSON schema, for editors and for programs.")
final class SchemaCommand implements Callable<Integer> {
  /** What can be described. */
  enum Subject {
    CASE("case"),
    FINDINGS("findings"),
    CASE_FILE("case-file");

    private final String word;

    Subject(String word) {
      this.word = word;
    }

    @Override
    public String toString() {
      return word;
    }
  }

  @Parameters(
      paramLabel = "NAME",
      description = "${COMPLETION-CANDIDATES}: what evaluate reads, what it writes, a sample-case file.")
  private Subject subject = Subject.CASE;

  private final Terminal terminal;

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.print(
        switch (subject) {
          case CASE -> Schemas.caseSchema();
          case FINDINGS -> Schemas.findingsSchema();
          case CASE_FILE -> Schemas.caseFileSchema();
        });
    return ExitStatus.CLEAR.code();
  }
}
