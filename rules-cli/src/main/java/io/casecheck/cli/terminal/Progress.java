package io.casecheck.cli.terminal;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How far a long run has come, on a screen only, and only if it takes longer than a second. Nothing
 * of it is left once it is closed, however the run ends.
 */
public final class Progress implements AutoCloseable {
  private static final long FIRST = TimeUnit.SECONDS.toNanos(1);
  private static final long AGAIN = TimeUnit.MILLISECONDS.toNanos(200);
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final Terminal terminal;
  private final int total;
  private final String what;
  private final LongSupplier nanoTime;
  private long next;
  private int done;
  private boolean shown;

  /**
   * A run that begins now.
   *
   * @param what what is counted, in the plural
   */
  public Progress(Terminal terminal, int total, String what) {
    this(terminal, total, what, System::nanoTime);
  }

  /** The same by another clock, for tests. */
  Progress(Terminal terminal, int total, String what, LongSupplier nanoTime) {
    this.terminal = terminal;
    this.total = total;
    this.what = what;
    this.nanoTime = nanoTime;
    this.next = nanoTime.getAsLong() + FIRST;
  }

  public void step() {
    done++;
    long now = nanoTime.getAsLong();
    if (terminal.interactive() && now - next >= 0) {
      next = now + AGAIN;
      shown = true;
      write(CLEAR_LINE + done + " of " + total + " " + what);
    }
  }

  /** Takes the line away before something else is written. */
  public void clear() {
    if (shown) {
      shown = false;
      write(CLEAR_LINE);
    }
  }

  @Override
  public void close() {
    clear();
  }

  private void write(String text) {
    terminal.err().print(text);
    terminal.err().flush();
  }
}
