package io.casecheck.cli.test;

import io.casecheck.cli.answer.Evaluator;
import io.casecheck.finding.Findings;
import io.casecheck.json.ExpectedFinding;
import io.casecheck.json.SampleCaseResult;
import io.casecheck.rule.RuleDescription;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Rules that a case expects, and that were not asked since their scope does not fit the case. */
final class SilentScopes {
  private SilentScopes() {}

  /** A line for each such scope, begun by a line feed; empty if there is none. */
  static String text(SampleCaseResult result, Findings findings, Evaluator evaluator) {
    Set<String> expected =
        result.missing().stream().map(ExpectedFinding::rule).collect(Collectors.toSet());
    List<String> applied = findings.considered().scopes();
    Set<String> silent =
        evaluator.rules().stream()
            .filter(rule -> expected.contains(rule.id()))
            .map(RuleDescription::scope)
            .filter(scope -> !applied.contains(scope))
            .collect(Collectors.toCollection(TreeSet::new));
    return silent.stream().map(SilentScopes::sentence).collect(Collectors.joining());
  }

  private static String sentence(String scope) {
    String kind = scope.substring(0, Math.max(0, scope.indexOf('/')));
    return "\n  the scope %s does not apply: its scope.yaml does not fit the case, such as its %s"
        .formatted(scope, kind);
  }
}
