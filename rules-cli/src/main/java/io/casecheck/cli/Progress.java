package io.casecheck.cli;

import java.util.concurrent.TimeUnit;

/** How far a long run has come, on a screen only, and only if it takes longer than a second. */
final class Progress {
  private static final long FIRST = TimeUnit.SECONDS.toNanos(1);
  private static final long AGAIN = TimeUnit.MILLISECONDS.toNanos(200);
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final Terminal terminal;
  private final int total;
  private long next = System.nanoTime() + FIRST;
  private int done;
  private boolean shown;

  Progress(Terminal terminal, int total) {
    this.terminal = terminal;
    this.total = total;
  }

  void step() {
    done++;
    long now = System.nanoTime();
    if (terminal.interactive() && now - next >= 0) {
      next = now + AGAIN;
      shown = true;
      write(CLEAR_LINE + done + " of " + total);
    }
  }

  /** Takes the line away before something else is written. */
  void clear() {
    if (shown) {
      shown = false;
      write(CLEAR_LINE);
    }
  }

  private void write(String text) {
    terminal.err().print(text);
    terminal.err().flush();
  }
}
