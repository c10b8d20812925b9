package io.casecheck.cli.test;

import io.casecheck.json.ExpectedFinding;
import io.casecheck.json.SampleCase;
import io.casecheck.pack.Pack;
import io.casecheck.pack.tree.Rule;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which rules are looked at. A filter means those with its id or whose id begins with it, else
 * those that the chosen cases expect; without one all rules are meant but those beneath.
 */
final class TestRules {
  private TestRules() {}

  /**
   * The rules of a filter.
   *
   * @param beneath rules that are only looked at where the filter means them
   */
  static Predicate<Rule> of(
      String filter, Pack pack, List<SampleCase> chosen, Collection<Rule> beneath) {
    if (filter.isEmpty()) {
      Set<Rule> left = Set.copyOf(beneath);
      return rule -> !left.contains(rule);
    }
    Predicate<Rule> named = rule -> isNamed(rule.metadata().id(), filter);
    if (pack.rules().stream().anyMatch(named)) {
      return named;
    }
    Set<String> expected =
        chosen.stream()
            .flatMap(sample -> sample.expected().stream())
            .map(ExpectedFinding::rule)
            .collect(Collectors.toSet());
    return rule -> expected.contains(rule.metadata().id());
  }

  /** Whether a filter is an id or how it begins; a part from the middle belongs to many scopes. */
  static boolean isNamed(String id, String filter) {
    return id.startsWith(filter.toUpperCase(Locale.ROOT));
  }
}
