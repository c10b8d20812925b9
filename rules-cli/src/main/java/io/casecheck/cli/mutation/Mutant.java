package io.casecheck.cli.mutation;

import io.casecheck.pack.Rule;

/**
 * A rule with one small change.
 *
 * @param original the rule
 * @param changed the rule with the change
 * @param line line of what was changed, from 1
 * @param mutation what was changed, in words that no other mutant of the rule has
 */
public record Mutant(Rule original, Rule changed, int line, String mutation) {
  /** Id of the rule. */
  public String ruleId() {
    return original.metadata().id();
  }

  /** Where it is, as {@code file:line}. */
  public String place() {
    return original.file() + ":" + line;
  }
}
