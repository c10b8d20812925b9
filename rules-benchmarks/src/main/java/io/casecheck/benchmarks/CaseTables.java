package io.casecheck.benchmarks;

import io.casecheck.benchmarks.Measurements.Cost;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What cases cost in a process that is warm. */
final class CaseTables {
  private final Measurements measurements;
  private final Page page;

  CaseTables(Measurements measurements, Page page) {
    this.measurements = measurements;
    this.page = page;
  }

  void peers() {
    Map<String, Cost> one = measurements.by(CaseBenchmark.class, "peer", 1, Map.of());
    double plain = cost(one, CaseBenchmark.PLAIN).microseconds();
    double usual = cost(one, CaseBenchmark.NEW_SESSION).microseconds();
    page.heading(
        "One case of 22 facts against sixty rules that apply to it",
        "All peers find the same on 1,000 cases. Aimed at: at most 10 times plain Java, at most half"
            + " a new Drools session in time and in memory, faster than every peer.");
    page.line("| who | µs | KB | times plain Java | times a new Drools session |");
    page.line("|---|---:|---:|---:|---:|");
    one.forEach(
        (peer, cost) ->
            page.line(
                "| %s | %.2f | %.1f | %.1f | %.2f |",
                peer,
                cost.microseconds(),
                cost.kilobytes(),
                cost.microseconds() / plain,
                cost.microseconds() / usual));
    Map<String, Cost> two = measurements.by(CaseBenchmark.class, "peer", 2, casecheck());
    page.line("");
    page.line(
        "Two threads do %.2f times the work of one (aimed at: at least 1.8).",
        2
            * cost(one, CaseBenchmark.CASECHECK).microseconds()
            / cost(two, CaseBenchmark.CASECHECK).microseconds());
  }

  private static Map<String, String[]> casecheck() {
    return Map.of("peer", new String[] {CaseBenchmark.CASECHECK});
  }

  void missing() {
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
    page.heading(
        "Inputs left out",
        "What three-valued evaluation costs: a complete case needs none of it. Aimed at: at most"
            + " 1.2, 1.5 and 2.5 times the complete case with 1, 5 and 20 % left out.");
    ratios("left out", costs, List.of("0", "0.01", "0.05", "0.2"));
  }

  void tracing() {
    Map<String, Cost> costs = measurements.by(TracingBenchmark.class, "what", 1, Map.of());
    page.heading(
        "Tracing",
        "An answer carries its receipt and what decided each finding. Why each rule answered or"
            + " stayed silent is worked out only when it is asked for.");
    ratios("what", costs, List.of(TracingBenchmark.ANSWER, TracingBenchmark.ANSWER_AND_WHY));
  }

  void otherScopes(CompiledScopes compiled) {
    Map<String, Cost> costs =
        measurements.by(
            OtherScopesBenchmark.class,
            "scopes",
            1,
            Map.of("folder", new String[] {compiled.folder().toString()}));
    page.heading(
        "Rules loaded in scopes that do not apply",
        "Scopes of sixty rules each. Aimed at: at most 1.1 times.");
    ratios("other scopes", costs, List.of("0", "100", "1000"));
  }

  void lines() {
    Map<String, Cost> costs = measurements.by(LongClaimBenchmark.class, "lines", 1, Map.of());
    page.heading("A claim that grows", "Aimed at: at most 1.2 times as much for each line.");
    page.line("| lines | µs | µs for each line | times the claim before |");
    page.line("|---:|---:|---:|---:|");
    double before = 0;
    for (String lines : List.of("10", "100", "1000", "10000")) {
      double each = cost(costs, lines).microseconds() / Integer.parseInt(lines);
      page.line(
          "| %s | %.0f | %.2f | %s |",
          lines,
          cost(costs, lines).microseconds(),
          each,
          before == 0 ? "" : String.format(Locale.ROOT, "%.2f", each / before));
      before = each;
    }
  }

  private void ratios(String what, Map<String, Cost> costs, List<String> values) {
    double first = cost(costs, values.get(0)).microseconds();
    page.line("| %s | µs | KB | times |", what);
    page.line("|---|---:|---:|---:|");
    for (String value : values) {
      Cost cost = cost(costs, value);
      page.line(
          "| %s | %.2f | %.1f | %.2f |",
          value, cost.microseconds(), cost.kilobytes(), cost.microseconds() / first);
    }
  }

  private static Cost cost(Map<String, Cost> costs, String key) {
    return Objects.requireNonNull(costs.get(key), key);
  }
}
