package io.casecheck.cli.difference;

import java.util.List;

/**
 * One way in which answers change, and the cases that show it. Names places and days apart, never a
 * value of a case.
 *
 * @param change an answer that is new, gone or another
 * @param rule id of the rule; of what was not checked, its subject
 * @param words what changes, such as {@code now answers VIOLATED at claim.lines[number=1].units}
 * @param cases names of the cases, in the order they were evaluated
 */
public record AnswerDifference(Change change, String rule, String words, List<String> cases) {

  /** Copies. */
  public AnswerDifference {
    cases = List.copyOf(cases);
  }
}
