package io.casecheck.cli;

import io.casecheck.cli.terminal.ExitStatus;
import io.casecheck.cli.terminal.Terminal;
import io.casecheck.cli.terminal.UsageException;
import io.casecheck.cli.terminal.Version;
import io.casecheck.json.Schemas;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the JSON schema of what the commands read and write. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Prints a JSON schema, for editors and for programs.")
final class SchemaCommand implements Callable<Integer> {
  /** What can be described, in the words of the command line. */
  private static final Map<String, Supplier<String>> SCHEMAS =
      new TreeMap<>(
          Map.of(
              "case", Schemas::caseSchema,
              "case-file", Schemas::caseFileSchema,
              "diff", Schemas::diffSchema,
              "explanations", Schemas::explanationsSchema,
              "findings", Schemas::findingsSchema,
              "scope", Schemas::scopeSchema,
              "sources", Schemas::sourcesSchema,
              "pack", Schemas::packSchema));

  @Parameters(
      paramLabel = "NAME",
      description =
          "case: what evaluate reads; findings: what it writes; case-file: a sample case;"
              + " explanations, diff: what these write; scope, sources, pack: files of a rule pack.")
  private String name = "";

  private final Terminal terminal;

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Supplier<String> schema = SCHEMAS.get(name);
    if (schema == null) {
      throw new UsageException(
          "There is no schema with this name; write one of "
              + String.join(", ", SCHEMAS.keySet())
              + ".");
    }
    terminal.print(schema.get());
    return ExitStatus.CLEAR.code();
  }
}
