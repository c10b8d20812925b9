package io.casecheck.cli.mutation;

import io.casecheck.pack.tree.Rule;
import java.util.List;
import java.util.Map;

/**
 * A rule with one small change.
 *
 * @param original the version of the rule that is listed with the change
 * @param changes what stands in place of which version; two where versions follow each other
 * @param line line of what was changed, from 1
 * @param mutation what was changed, in words that no other mutant of the version has
 */
public record Mutant(Rule original, Map<Rule, Rule> changes, int line, String mutation) {
  /** Copies. */
  public Mutant {
    changes = Map.copyOf(changes);
  }

  /** Id of the rule. */
  public String ruleId() {
    return original.metadata().id();
  }

  /** Where it is, as {@code file:line}. */
  public String place() {
    return original.file() + ":" + line;
  }

  /** The versions with the change. */
  List<Rule> of(List<Rule> versions) {
    return versions.stream().map(version -> changes.getOrDefault(version, version)).toList();
  }
}
