package io.casecheck.cli.terminal;

/** The command was called in a way that it cannot follow; the message says what to change. */
public final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String sentence;

  public UsageException(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  public String sentence() {
    return sentence;
  }
}
