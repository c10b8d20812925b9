package io.casecheck.benchmarks;

import io.casecheck.benchmarks.Measurements.Cost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Runs everything and writes the tables: ratios of one run, beside what is aimed at. */
public final class Report {
  private final Measurements measurements;
  private final StringBuilder page = new StringBuilder();

  private Report(Measurements measurements) {
    this.measurements = measurements;
  }

  /**
   * Writes the tables.
   *
   * @param arguments the file to write, and {@code quick} if a glance is enough
   */
  public static void main(String[] arguments) throws IOException {
    Report report =
        new Report(new Measurements(arguments.length > 1 && arguments[1].equals("quick")));
    report.write();
    System.out.println(report.page);
    Files.writeString(Path.of(arguments[0]), report.page);
  }

  private void write() {
    line("# Benchmarks");
    line("");
    line("Written on %s by the command that CONTRIBUTING.md names.", today());
    line(
        "%s processors, %s, Java %s. Read ratios, not single figures: all of them are of one run.",
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        Runtime.version().feature());
    peers();
    missing();
    otherScopes();
    lines();
    start();
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  private void peers() {
    Map<String, Cost> one = measurements.by(CaseBenchmark.class, "peer", 1, Map.of());
    double plain = cost(one, CaseBenchmark.PLAIN).microseconds();
    double usual = cost(one, CaseBenchmark.NEW_SESSION).microseconds();
    heading(
        "One case of 22 facts against sixty rules that apply to it",
        "All peers find the same on 1,000 cases. Aimed at: at most 10 times plain Java, at most half"
            + " a new Drools session in time and in memory, faster than every peer.");
    line("| who | µs | KB | times plain Java | times a new Drools session |");
    line("|---|---:|---:|---:|---:|");
    one.forEach(
        (peer, cost) ->
            line(
                "| %s | %.2f | %.1f | %.1f | %.2f |",
                peer,
                cost.microseconds(),
                cost.kilobytes(),
                cost.microseconds() / plain,
                cost.microseconds() / usual));
    Map<String, Cost> two = measurements.by(CaseBenchmark.class, "peer", 2, casecheck());
    line("");
    line(
        "Two threads do %.2f times the work of one (aimed at: at least 1.8).",
        2
            * cost(one, CaseBenchmark.CASECHECK).microseconds()
            / cost(two, CaseBenchmark.CASECHECK).microseconds());
  }

  private static Map<String, String[]> casecheck() {
    return Map.of("peer", new String[] {CaseBenchmark.CASECHECK});
  }

  private void missing() {
    Map<String, Cost> costs =
        measurements.by(
            CaseBenchmark.class,
            "leftOut",
            1,
            Map.of(
                "peer",
                new String[] {CaseBenchmark.CASECHECK},
                "leftOut",
                new String[] {"0", "0.01", "0.05", "0.2"}));
    heading(
        "Inputs left out",
        "Aimed at: at most 1.2, 1.5 and 2.5 times the complete case with 1, 5 and 20 % left out.");
    ratios("left out", costs, List.of("0", "0.01", "0.05", "0.2"));
  }

  private void otherScopes() {
    Map<String, Cost> costs = measurements.by(OtherScopesBenchmark.class, "scopes", 1, Map.of());
    heading(
        "Rules loaded in scopes that do not apply",
        "Scopes of sixty rules each. Aimed at: at most 1.1 times.");
    ratios("other scopes", costs, List.of("0", "100", "1000"));
  }

  private void lines() {
    Map<String, Cost> costs = measurements.by(LongClaimBenchmark.class, "lines", 1, Map.of());
    heading("A claim that grows", "Aimed at: at most 1.2 times as much for each line.");
    line("| lines | µs | µs for each line | times the claim before |");
    line("|---:|---:|---:|---:|");
    double before = 0;
    for (String lines : List.of("10", "100", "1000", "10000")) {
      double each = cost(costs, lines).microseconds() / Integer.parseInt(lines);
      line(
          "| %s | %.0f | %.2f | %s |",
          lines,
          cost(costs, lines).microseconds(),
          each,
          before == 0 ? "" : String.format(Locale.ROOT, "%.2f", each / before));
      before = each;
    }
  }

  private void start() {
    Path folder = PackFolder.applying(PackFolder.temporary());
    double bundled = Processes.milliseconds(List.of(), List.of());
    double compiled = Processes.milliseconds(List.of(), List.of(folder.toString()));
    Path archive = PackFolder.temporary().resolve("classes.jsa");
    Processes.milliseconds(List.of("-XX:ArchiveClassesAtExit=" + archive), List.of());
    double archived =
        Processes.milliseconds(List.of("-XX:SharedArchiveFile=" + archive), List.of());
    heading(
        "From the start of a process to its first answer",
        "The bundled pack against sixty rules compiled at run time, which are fewer. Aimed at: at"
            + " most 0.15 times, with a class-data archive 0.07.");
    line("| what | ms | times compiling |");
    line("|---|---:|---:|");
    line("| rules compiled at run time | %.0f | 1.00 |", compiled);
    line("| bundled pack | %.0f | %.2f |", bundled, bundled / compiled);
    line("| bundled pack, class-data archive | %.0f | %.2f |", archived, archived / compiled);
  }

  private void ratios(String what, Map<String, Cost> costs, List<String> values) {
    double first = cost(costs, values.get(0)).microseconds();
    line("| %s | µs | KB | times |", what);
    line("|---:|---:|---:|---:|");
    for (String value : values) {
      Cost cost = cost(costs, value);
      line(
          "| %s | %.2f | %.1f | %.2f |",
          value, cost.microseconds(), cost.kilobytes(), cost.microseconds() / first);
    }
  }

  private static Cost cost(Map<String, Cost> costs, String key) {
    return Objects.requireNonNull(costs.get(key), key);
  }

  private void heading(String title, String text) {
    line("");
    line("## " + title);
    line("");
    line(text);
    line("");
  }

  private void line(String text, Object... values) {
    page.append(values.length == 0 ? text : String.format(Locale.ROOT, text, values)).append('\n');
  }
}
