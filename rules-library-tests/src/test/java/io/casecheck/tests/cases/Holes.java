package io.casecheck.tests.cases;

import io.casecheck.rule.RuleDescription;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the sample cases do not show of the rules. */
final class Holes {
  /** So few inputs may part a near miss from a case that raises the rule. */
  private static final int NEAR = 3;

  private final List<AnsweredCase> cases;

  Holes(List<AnsweredCase> cases) {
    this.cases = cases;
  }

  /** Versions of rules that no case raises. */
  Set<String> neverRaised(Collection<RuleDescription> rules) {
    Set<String> raised = all(AnsweredCase::versions);
    return rules.stream()
        .map(rule -> AnsweredCase.version(rule.id(), rule.effective()))
        .filter(version -> !raised.contains(version))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Rules that no case leaves unknown. */
  Set<String> neverUnknown(Collection<String> ruleIds) {
    Set<String> unknown = all(AnsweredCase::unknown);
    return ruleIds.stream()
        .filter(id -> !unknown.contains(id))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> all(Function<AnsweredCase, Set<String>> ids) {
    return cases.stream().map(ids).flatMap(Set::stream).collect(Collectors.toSet());
  }

  /**
   * Rules without a near miss: a case in which the rule is in force and silent, and which differs
   * from one that raises it in a few inputs only.
   */
  Set<String> neverNearlyMissed(Collection<String> ruleIds) {
    return ruleIds.stream()
        .filter(id -> !isNearlyMissed(id))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean isNearlyMissed(String ruleId) {
    List<AnsweredCase> silent = cases.stream().filter(one -> one.isSilent(ruleId)).toList();
    return cases.stream()
        .filter(one -> one.raised().contains(ruleId))
        .anyMatch(
            raising ->
                silent.stream().anyMatch(miss -> raising.inputs().isNear(miss.inputs(), NEAR)));
  }
}
