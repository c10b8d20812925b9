package io.casecheck.cli.terminal;

import io.casecheck.finding.Findings;

/** What a command says to the program that called it. */
public enum ExitStatus {
  /** All checked, and nothing blocks. */
  CLEAR(0),
  /** Nothing blocks, but something is unknown, failed or not checked. */
  INCOMPLETE(3),
  /** An error is violated; of a test run: a case failed. */
  BLOCKED(1),
  /** The input cannot be read, or the command was called wrongly. */
  UNREADABLE(2),
  /** The command itself broke. */
  BROKEN(70);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }

  /** The graver of two: unreadable before blocked before incomplete before clear. */
  public ExitStatus worse(ExitStatus other) {
    return compareTo(other) >= 0 ? this : other;
  }

  public static ExitStatus of(Findings findings) {
    if (findings.blocks()) {
      return BLOCKED;
    }
    return findings.status() == Findings.Status.COMPLETE ? CLEAR : INCOMPLETE;
  }
}
