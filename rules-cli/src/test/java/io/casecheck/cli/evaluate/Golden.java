package io.casecheck.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Output that is compared whole with a file beside the tests. */
final class Golden {
  private Golden() {}

  static void assertSame(String actual, String file) {
    assertThat(actual).as(file).isEqualTo(text(file));
  }

  static String text(String file) {
    try (InputStream stream = Golden.class.getResourceAsStream(file)) {
      assertThat(stream).as(file).isNotNull();
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
