package io.casecheck.cli.mutation;

import java.util.List;

/**
 * Why some mutants cannot be noticed.
 *
 * @param entries the mutants and the reasons
 */
public record ExplainedMutants(List<Entry> entries) {
  /**
   * A mutant and why no case can notice it.
   *
   * @param rule id of the rule
   * @param version first day of the version, as text
   * @param mutation the mutation, as the command prints it
   * @param why why no case can notice it
   */
  public record Entry(String rule, String version, String mutation, String why) {
    boolean isAbout(Mutant mutant) {
      return rule.equals(mutant.ruleId())
          && version.equals(mutant.original().metadata().effective().toString())
          && mutation.equals(mutant.mutation());
    }
  }

  /** Copies. */
  public ExplainedMutants {
    entries = List.copyOf(entries);
  }
}
