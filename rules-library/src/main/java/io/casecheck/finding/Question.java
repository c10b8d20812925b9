package io.casecheck.finding;

import java.util.List;

/**
 * One line of the ask list: an input that would settle something.
 *
 * @param path the input
 * @param question the question that a person can answer
 * @param settles ids of the rules that wait for it, sorted
 */
public record Question(String path, String question, List<String> settles) {
  /** Copies. */
  public Question {
    settles = List.copyOf(settles);
  }
}
