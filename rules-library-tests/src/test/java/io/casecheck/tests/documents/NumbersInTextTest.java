package io.casecheck.tests.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers reach text by {@code %s} or {@code +}: {@code %d} writes the digits of the locale. */
class NumbersInTextTest {
  private static final Pattern BY_LOCALE =
      Pattern.compile("\"[^\"]*%(\\d+\\$)?[-#+0,(]*\\d*(\\.\\d+)?[dfeEgGaAtTS][^\"]*\"");

  @Test
  void noShippedTextIsWrittenByLocale() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path source : Repository.shippedSources()) {
      int number = 0;
      for (String line : Repository.text(source).lines().toList()) {
        number++;
        if (writesByLocale(line)) {
          found.add(source.getFileName() + ":" + number + ": " + line.strip());
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%d", "line %d,", "%,d", "%05.2f", "%2$d", "%tF", "%S"})
  void aConversionByLocaleIsFound(String text) {
    assertThat(writesByLocale("return \"" + text + "\".formatted(x);")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "%-10s", "100 %", "%n", "50%.", "50 % at most", "%%"})
  void otherTextIsHarmless(String text) {
    assertThat(writesByLocale("return \"" + text + "\".formatted(x);")).isFalse();
  }

  private static boolean writesByLocale(String line) {
    return BY_LOCALE.matcher(line).find() && !line.contains("Locale.");
  }
}
