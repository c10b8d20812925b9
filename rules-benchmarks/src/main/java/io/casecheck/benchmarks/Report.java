package io.casecheck.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Runs everything and writes the tables: ratios of one run, beside what is aimed at. */
public final class Report {
  private Report() {}

  /**
   * Writes BENCHMARKS.md.
   *
   * @param arguments the clone, and {@code quick} if a glance is enough
   */
  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]);
    boolean quick = arguments.length > 1 && arguments[1].equals("quick");
    Page page = new Page();
    page.line("# Benchmarks");
    page.line("");
    page.line(
        "Written on %s by the command that CONTRIBUTING.md names.", LocalDate.now(ZoneOffset.UTC));
    page.line(
        "%s processors, %s %s, Java %s. Read ratios, not single figures: all of them are of one"
            + " run.",
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        Runtime.version().feature());
    CompiledScopes compiled = CompiledScopes.compile(PackFolder.temporary());
    CaseTables cases = new CaseTables(new Measurements(quick), page);
    cases.peers();
    cases.missing();
    cases.tracing();
    cases.lines();
    cases.otherScopes(compiled);
    ProcessTables processes = new ProcessTables(root, page);
    processes.start();
    processes.firstCases();
    processes.memory(compiled);
    processes.edit();
    System.out.println(page);
    Files.writeString(root.resolve("BENCHMARKS.md"), page.toString());
  }
}
