package io.casecheck.cli.site;

import io.casecheck.cli.difference.Detail;
import io.casecheck.cli.difference.VersionComparison;
import io.casecheck.cli.difference.Windows;
import io.casecheck.rule.RuleDescription;
import java.util.ArrayList;
import java.util.List;

/**
 * A version of a rule.
 *
 * @param rule what it says
 * @param changes in what it differs from the version before it, but its days; empty for the first
 */
public record VersionView(RuleDescription rule, List<Detail> changes) {

  /** Copies. */
  public VersionView {
    changes = List.copyOf(changes);
  }

  static List<VersionView> newestFirst(List<RuleDescription> oldestFirst) {
    List<VersionView> versions = new ArrayList<>();
    for (int i = 0; i < oldestFirst.size(); i++) {
      RuleDescription rule = oldestFirst.get(i);
      List<Detail> changes =
          i == 0
              ? List.of()
              : VersionComparison.of(oldestFirst.get(i - 1), rule).details().stream()
                  .filter(detail -> !detail.part().equals("window"))
                  .toList();
      versions.add(0, new VersionView(rule, changes));
    }
    return versions;
  }

  /** When it is in force, in words. */
  public String window() {
    return Words.capital(Windows.inWords(rule));
  }
}
