package io.casecheck.rule;

/**
 * One thing that is wrong with a rule pack.
 *
 * @param check id of the check that found it, such as {@code unknown-field}
 * @param file path below the pack's folder, with slashes
 * @param line line, from 1; 0 if the file as a whole is meant
 * @param column column, from 1; 0 if the line as a whole is meant
 * @param rule name of the rule; empty outside a rule
 * @param message what is wrong and why, in the pack's own words
 * @param fix what to write instead; empty if nothing is certain
 */
public record PackProblem(
    String check, String file, int line, int column, String rule, String message, String fix) {

  /** File, place, message and fix in one line. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(file);
    if (line > 0) {
      text.append(':').append(line);
      if (column > 0) {
        text.append(':').append(column);
      }
    }
    text.append(": ").append(message);
    if (!fix.isEmpty()) {
      text.append(" Fix: ").append(fix);
    }
    return text.append(" [").append(check).append(']').toString();
  }
}
