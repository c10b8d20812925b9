package io.casecheck;

import io.casecheck.finding.Severity;
import io.casecheck.pack.Pack;
import io.casecheck.pack.Spelling;
import io.casecheck.rule.PackProblem;
import io.casecheck.rule.RulePackException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The criteria sets of rules, of which hosts switch some on by their names. */
final class CriteriaSets {
  private static final String CHECK = "unknown-criteria";

  private CriteriaSets() {}

  /**
   * Refuses a name that no rule has: it would switch nothing on, and the answers would look cleaner
   * than they are.
   *
   * @throws RulePackException with each such name and the nearest one
   */
  static void requireKnown(Set<String> switchedOn, Pack pack) {
    SortedSet<String> known =
        pack.rules().stream()
            .map(rule -> rule.metadata().criteria())
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(TreeSet::new));
    List<PackProblem> problems =
        switchedOn.stream()
            .filter(name -> !known.contains(name))
            .sorted()
            .map(name -> unknown(name, known))
            .toList();
    if (!problems.isEmpty()) {
      throw new RulePackException(problems);
    }
  }

  private static PackProblem unknown(String name, SortedSet<String> known) {
    String others = known.isEmpty() ? "have none at all" : "have " + String.join(", ", known);
    return new PackProblem(
        CHECK,
        Severity.ERROR,
        "",
        0,
        0,
        "",
        "The rules have no criteria set %s; they %s.".formatted(name, others),
        Spelling.nearest(name, known),
        List.of());
  }
}
