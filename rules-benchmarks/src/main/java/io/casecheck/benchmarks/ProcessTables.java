package io.casecheck.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What it costs to start, to warm up, to hold rules and to edit one. */
final class ProcessTables {
  private static final String WARM_UP_SECONDS = "5";

  private final Path root;
  private final Page page;

  /**
   * @param root the clone
   */
  ProcessTables(Path root, Page page) {
    this.root = root;
    this.page = page;
  }

  void start() {
    String rules = root.resolve("drl").toString();
    String aCase = root.resolve("examples/complete-request.yaml").toString();
    String command = root.resolve("casecheck").toString();
    Path archive = PackFolder.temporary().resolve("classes.jsa");
    double compiled =
        Processes.milliseconds(Processes.java(ColdStart.class, List.of(), List.of(rules)));
    double bundled = Processes.milliseconds(Processes.java(ColdStart.class, List.of(), List.of()));
    Processes.milliseconds(
        Processes.java(ColdStart.class, List.of("-XX:ArchiveClassesAtExit=" + archive), List.of()));
    if (!Files.exists(archive)) {
      throw new IllegalStateException("no class-data archive was written");
    }
    double archived =
        Processes.milliseconds(
            Processes.java(
                ColdStart.class, List.of("-XX:SharedArchiveFile=" + archive), List.of()));
    double evaluate = Processes.milliseconds(List.of(command, "evaluate", aCase));
    double evaluateCompiling =
        Processes.milliseconds(List.of(command, "evaluate", "--rules", rules, aCase));
    page.heading(
        "From the start of a process to its first answer",
        "The rules that come along, and the same compiled at run time. Aimed at: at most 0.15"
            + " times, with a class-data archive 0.07; the same for the command, which has one.");
    page.line("| what | ms | times compiling |");
    page.line("|---|---:|---:|");
    page.line("| compiled at run time | %.0f | 1.00 |", compiled);
    page.line("| compiled when built | %.0f | %.3f |", bundled, bundled / compiled);
    page.line(
        "| compiled when built, class-data archive | %.0f | %.3f |", archived, archived / compiled);
    page.line("| `casecheck evaluate --rules drl` | %.0f | 1.00 |", evaluateCompiling);
    page.line("| `casecheck evaluate` | %.0f | %.3f |", evaluate, evaluate / evaluateCompiling);
  }

  void firstCases() {
    List<Double> cold = Processes.numbers(Processes.java(FirstCases.class, List.of(), List.of()));
    List<Double> warm =
        Processes.numbers(Processes.java(FirstCases.class, List.of(), List.of(WARM_UP_SECONDS)));
    page.heading(
        "The first cases after a start",
        "µs for a case of the rules that come along, and the same after `warmUp` of "
            + WARM_UP_SECONDS
            + " seconds.");
    page.line("| cases | at once | after warming up |");
    page.line("|---:|---:|---:|");
    int first = 1;
    for (int i = 0; i < FirstCases.ENDS.size(); i++) {
      int last = FirstCases.ENDS.get(i);
      page.line(
          "| %s | %.0f | %.0f |",
          first == last ? "" + first : first + " to " + last, cold.get(i), warm.get(i));
      first = last + 1;
    }
  }

  void memory(CompiledScopes compiled) {
    page.heading(
        "Memory that loaded rules hold",
        "KB of heap. Sixty rules in each scope; one scope applies to the cases.");
    page.line("| scopes | loaded | after 256 cases |");
    page.line("|---:|---:|---:|");
    for (int others : List.of(0, 100, CompiledScopes.COUNT)) {
      List<String> arguments = new ArrayList<>();
      arguments.add(compiled.applying().toString());
      compiled.others(others).forEach(file -> arguments.add(file.toString()));
      List<Double> held = Processes.numbers(Processes.java(HeldMemory.class, List.of(), arguments));
      page.line("| %s | %.0f | %.0f |", others + 1, held.get(0), held.get(1));
    }
  }

  void edit() throws IOException {
    page.heading(
        "From an edit to the verdict",
        "`casecheck test --watch` on the rules that come along and all sample cases. Aimed at: at"
            + " most 1,000 ms.");
    page.line("%.0f ms.", new EditToVerdict(root).milliseconds());
  }
}
