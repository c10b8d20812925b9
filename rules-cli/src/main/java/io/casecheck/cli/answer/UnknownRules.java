package io.casecheck.cli.answer;

import io.casecheck.json.ExpectedFinding;
import io.casecheck.json.NearestName;
import io.casecheck.json.SampleCaseResult;
import io.casecheck.rule.RuleDescription;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Rules that cases expect and that the pack does not have: mistyped, or in a folder not given. */
public final class UnknownRules {
  /** Where rules of one's own are, if not in the pack. */
  public static final String WHERE = "Rules of your own are given with --overlay FOLDER.";

  private final Map<String, String> unknown = new TreeMap<>();

  public void add(SampleCaseResult result, Evaluator evaluator) {
    Set<String> known =
        evaluator.rules().stream().map(RuleDescription::id).collect(Collectors.toSet());
    result.missing().stream()
        .map(ExpectedFinding::rule)
        .filter(id -> !known.contains(id) && !evaluator.retired().containsKey(id))
        .forEach(id -> unknown.put(id, NearestName.of(id, known).orElse("")));
  }

  /** A line for each, and where they may be; empty if there is none. */
  public String text() {
    if (unknown.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    unknown.forEach(
        (id, near) -> {
          text.append("There is no rule ").append(id);
          text.append(near.isEmpty() ? ".\n" : "; did you mean " + near + "?\n");
        });
    if (unknown.containsValue("")) {
      text.append(WHERE).append('\n');
    }
    return text.append('\n').toString();
  }
}
