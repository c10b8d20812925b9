package io.casecheck.explanation;

import java.util.List;

/**
 * The fewest changes among those tried that turn the answer of a rule. The engine has evaluated the
 * changed case: it answers so.
 *
 * @param verdict what the version answers to the changed case
 * @param changes the changes, all of them needed together
 */
public record Flip(RuleVerdict verdict, List<CaseChange> changes) {

  /** Copies. */
  public Flip {
    changes = List.copyOf(changes);
  }
}
