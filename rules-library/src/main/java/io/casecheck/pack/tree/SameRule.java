package io.casecheck.pack.tree;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether two rules with one id read like versions of one rule. Law that changes keeps what a rule
 * is about: its title, but for figures, and the place that it reports. An id that was taken by
 * mistake brings another title and another place.
 */
public final class SameRule {
  private SameRule() {}

  /** Whether they have the same title, but for figures. */
  public static boolean title(Rule one, Rule other) {
    return words(one).equals(words(other));
  }

  /** Whether they report the same; so it is taken where the conditions of one could not be read. */
  public static boolean place(Rule one, Rule other) {
    Set<String> places = places(one);
    Set<String> others = places(other);
    return places.isEmpty() || others.isEmpty() || places.stream().anyMatch(others::contains);
  }

  private static String words(Rule rule) {
    return rule.metadata().title().replaceAll("\\d+", "0");
  }

  /** What is reported, without how: a deadline may become a note. */
  private static Set<String> places(Rule rule) {
    return rule.branches().stream()
        .map(branch -> branch.report())
        .map(report -> report.words().substring(report.verb().word().length()))
        .collect(Collectors.toSet());
  }
}
