package io.casecheck.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What lasts over a second says so on a screen, and leaves nothing behind. */
class WaitingTest {
  private static final String SHOWN = "\r\u001b[Kchecking ...";
  private final CountDownLatch written = new CountDownLatch(1);

  /** Tells when something is written, so that the test waits for that and not for a time. */
  private final ByteArrayOutputStream err =
      new ByteArrayOutputStream() {
        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
          super.write(bytes, from, length);
          written.countDown();
        }
      };

  private Terminal terminal(boolean interactive) {
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new Terminal(
        InputStream.nullInputStream(), stream, stream, interactive, false, true, 100, Path.of(""));
  }

  private String work(long seconds) {
    try {
      return String.valueOf(written.await(seconds, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private String text() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void longWorkIsNamedAndTheNameIsTakenAway() {
    assertThat(Waiting.during(terminal(true), "checking", () -> work(60))).isEqualTo("true");
    assertThat(text()).isEqualTo(SHOWN + "\r\u001b[K");
  }

  @Test
  void theNameIsTakenAwayWhereTheWorkFails() {
    assertThatThrownBy(
            () ->
                Waiting.during(
                    terminal(true),
                    "checking",
                    () -> {
                      throw new UsageException(work(60));
                    }))
        .isInstanceOf(UsageException.class);
    assertThat(text()).isEqualTo(SHOWN + "\r\u001b[K");
  }

  @Test
  void shortWorkSaysNothing() {
    assertThat(Waiting.during(terminal(true), "checking", () -> "done")).isEqualTo("done");
    assertThat(text()).isEmpty();
  }

  @Test
  void nothingIsSaidWhereNoTerminalIs() {
    assertThat(Waiting.during(terminal(false), "checking", () -> work(2))).isEqualTo("false");
    assertThat(text()).isEmpty();
  }
}
