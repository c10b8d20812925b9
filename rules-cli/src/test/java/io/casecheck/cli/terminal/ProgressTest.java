package io.casecheck.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A long run says on a screen what it counts, and leaves nothing behind. */
class ProgressTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long milliseconds = 5000;

  private Progress progress(boolean interactive) {
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            stream,
            stream,
            interactive,
            false,
            true,
            100,
            Path.of(""));
    return new Progress(terminal, 9, "cases", () -> TimeUnit.MILLISECONDS.toNanos(milliseconds));
  }

  private String text() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private void stepAfter(Progress progress, int passed) {
    milliseconds += passed;
    progress.step();
  }

  @Test
  void saysHowManyOfWhatAfterASecondAndThenFiveTimesASecond() {
    try (Progress progress = progress(true)) {
      stepAfter(progress, 999);
      assertThat(text()).isEmpty();
      stepAfter(progress, 1);
      stepAfter(progress, 199);
      stepAfter(progress, 1);
    }
    assertThat(text()).isEqualTo("\r\u001b[K2 of 9 cases\r\u001b[K4 of 9 cases\r\u001b[K");
  }

  @Test
  void nothingIsLeftWhereTheRunFails() {
    assertThatThrownBy(
            () -> {
              try (Progress progress = progress(true)) {
                stepAfter(progress, 2000);
                throw new UsageException("it ends");
              }
            })
        .isInstanceOf(UsageException.class);
    assertThat(text()).isEqualTo("\r\u001b[K1 of 9 cases\r\u001b[K");
  }

  @Test
  void nothingIsSaidWhereNoTerminalIs() {
    try (Progress progress = progress(false)) {
      stepAfter(progress, 2000);
    }
    assertThat(text()).isEmpty();
  }
}
