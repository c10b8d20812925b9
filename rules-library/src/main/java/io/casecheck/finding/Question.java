package io.casecheck.finding;

import java.util.List;

/**
 * One line of the ask list: an input, or a list with its documents, that would settle something.
 *
 * <p>An answer can bring up a further question: once a code is known, other inputs of its item may
 * decide, and an item of a list may leave something unstated.
 *
 * @param path the input, or the list that is not held
 * @param question the question that a person can answer; holds numbers of items and no value
 * @param settles ids of the rules with a finding that waits for this input alone, sorted: whatever
 *     the whole answer is, it settles that finding
 * @param settlesWithOthers ids of the rules with a finding that waits for this input and for others
 *     as well, sorted: the answer may settle it, or may leave it to the others
 */
public record Question(
    String path, String question, List<String> settles, List<String> settlesWithOthers) {
  /** Copies. */
  public Question {
    settles = List.copyOf(settles);
    settlesWithOthers = List.copyOf(settlesWithOthers);
  }
}
