package io.casecheck.cli.terminal;

import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Supplier;

/**
 * Says what goes on while nothing can be counted: on a screen only, and only once it has taken a
 * second.
 */
public final class Waiting {
  private static final long FIRST = 1000;
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final Terminal terminal;
  private final String what;
  private final Timer timer = new Timer(true);
  private boolean shown;
  private boolean over;

  private Waiting(Terminal terminal, String what) {
    this.terminal = terminal;
    this.what = what;
  }

  /** Does the work; what it shows meanwhile is gone before this returns. */
  public static <T> T during(Terminal terminal, String what, Supplier<T> work) {
    if (!terminal.interactive()) {
      return work.get();
    }
    Waiting waiting = new Waiting(terminal, what);
    waiting.begin();
    try {
      return work.get();
    } finally {
      waiting.end();
    }
  }

  private void begin() {
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            show();
          }
        },
        FIRST);
  }

  private synchronized void show() {
    if (!over) {
      shown = true;
      write(CLEAR_LINE + what + " ...");
    }
  }

  private synchronized void end() {
    timer.cancel();
    over = true;
    if (shown) {
      write(CLEAR_LINE);
    }
  }

  private void write(String text) {
    terminal.err().print(text);
    terminal.err().flush();
  }
}
