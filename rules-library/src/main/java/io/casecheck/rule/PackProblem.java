package io.casecheck.rule;

import io.casecheck.finding.Severity;
import java.util.List;

/**
 * One thing that is wrong with a rule pack.
 *
 * @param check id of the check that found it, such as {@code unknown-field}
 * @param severity how much it matters; only an error keeps the pack from loading
 * @param file path below the pack's folder, with slashes; empty if the pack as a whole is meant
 * @param line line, from 1; 0 if the file as a whole is meant
 * @param column column, from 1; 0 if the line as a whole is meant
 * @param rule name of the rule; empty outside a rule
 * @param message what is wrong and why, in the pack's own words
 * @param fix what to write instead; empty if nothing is certain
 * @param edits what mends it, where that is certain; else empty. They do not overlap.
 */
public record PackProblem(
    String check,
    Severity severity,
    String file,
    int line,
    int column,
    String rule,
    String message,
    String fix,
    List<PackEdit> edits) {

  /** Copies. */
  public PackProblem {
    edits = List.copyOf(edits);
  }

  /** The same problem with another severity. */
  public PackProblem withSeverity(Severity other) {
    return new PackProblem(check, other, file, line, column, rule, message, fix, edits);
  }

  /** File, if there is one, with place, message and fix in one line. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(file);
    if (line > 0) {
      text.append(':').append(line);
      if (column > 0) {
        text.append(':').append(column);
      }
    }
    text.append(file.isEmpty() ? "" : ": ").append(message);
    if (!fix.isEmpty()) {
      text.append(" Fix: ").append(fix);
    }
    return text.append(" [").append(check).append(']').toString();
  }
}
