package io.casecheck.explanation;

import java.util.List;

/**
 * One condition of a rule and what became of it.
 *
 * @param kind what it is
 * @param depth 0 for a line of its own, 1 for what belongs to the line above it, and so on
 * @param text the condition as the rule has it, on one line
 * @param file file of the rule below its pack
 * @param line line in the file, from 1
 * @param column column in the line, from 1; 0 if it concerns the whole line
 * @param decides whether the rule needs it to be true; what stands below a {@code not}, an {@code
 *     exists} or an accumulate only shows why that line is as it is
 * @param truth what became of it
 * @param readings the inputs that it reads, in the order of the text
 * @param remark what else is to be said, in a sentence; empty if there is nothing
 */
public record ConditionResult(
    ConditionKind kind,
    int depth,
    String text,
    String file,
    int line,
    int column,
    boolean decides,
    ConditionTruth truth,
    List<Reading> readings,
    String remark) {

  /** Copies. */
  public ConditionResult {
    readings = List.copyOf(readings);
  }
}
