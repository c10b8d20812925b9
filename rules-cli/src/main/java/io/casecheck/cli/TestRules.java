package io.casecheck.cli;

import io.casecheck.json.ExpectedFinding;
import io.casecheck.json.SampleCase;
import io.casecheck.pack.Pack;
import io.casecheck.pack.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which rules a filter means: those whose id holds it, else those that the chosen cases expect. */
final class TestRules {
  private TestRules() {}

  static Predicate<Rule> of(String filter, Pack pack, List<SampleCase> chosen) {
    String wanted = filter.toUpperCase(Locale.ROOT);
    Predicate<Rule> named = rule -> rule.metadata().id().contains(wanted);
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
}
