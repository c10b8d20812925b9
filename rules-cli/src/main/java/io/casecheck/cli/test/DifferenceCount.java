package io.casecheck.cli.test;

import io.casecheck.cli.terminal.Page;
import io.casecheck.json.SampleCaseResult;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** How often which rule differs: one cause behind many failed cases shows itself. */
final class DifferenceCount {
  /** Fewer failed cases than this are read one by one. */
  private static final int WORTH_COUNTING = 5;

  private final Map<String, Integer> counts = new TreeMap<>();
  private int results;

  void add(SampleCaseResult result) {
    results++;
    result.missing().forEach(expected -> count("missing", expected.rule()));
    result.unexpected().forEach(found -> count("unexpected", found.ruleId()));
    result.different().forEach(pair -> count("different", pair.found().ruleId()));
  }

  private void count(String how, String rule) {
    counts.merge(Page.pad(how, 12) + rule, 1, Integer::sum);
  }

  /** One line for each rule and way of differing, most frequent first; empty for a few cases. */
  String text() {
    if (results < WORTH_COUNTING) {
      return "";
    }
    StringBuilder text = new StringBuilder("Differences by rule\n");
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(
            entry -> text.append(Page.padLeft(entry.getValue(), 6) + "  " + entry.getKey() + "\n"));
    return text.append("\n").toString();
  }
}
