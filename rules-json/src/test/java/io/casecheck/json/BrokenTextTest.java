package io.casecheck.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a text is broken, it is a case or a {@link CaseFileException}, and nothing else. */
class BrokenTextTest {
  private static final String SIGNS = "\n\t :-,[]{}\"'&*!|>%@`#?~\\0aZ.\u0000\u00e9\ud83d\ufeff";

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void isNeverAnotherException(long seed) throws IOException {
    String yaml = Files.readString(CaseReaderTest.COMPLETE);
    String json = CaseWriter.write(CaseReader.read(CaseReaderTest.COMPLETE));
    Random random = new Random(seed);
    int refused = 0;
    for (int i = 0; i < 500; i++) {
      String text = broken(random.nextBoolean() ? yaml : json, random);
      try {
        CaseReader.read(text, "f");
      } catch (CaseFileException e) {
        refused++;
        assertThat(e.problems()).as("seed %d, text %d:\n%s", seed, i, text).isNotEmpty();
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError("seed %d, text %d:\n%s".formatted(seed, i, text), e);
      }
    }
    assertThat(refused).as("seed %d", seed).isGreaterThan(250);
  }

  private static String broken(String text, Random random) {
    StringBuilder broken = new StringBuilder(text);
    for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
      int at = random.nextInt(broken.length());
      char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
      switch (random.nextInt(4)) {
        case 0 -> broken.insert(at, sign);
        case 1 -> broken.setCharAt(at, sign);
        case 2 -> broken.delete(at, Math.min(broken.length(), at + 1 + random.nextInt(20)));
        default -> broken.insert(at, broken.substring(at, Math.min(broken.length(), at + 40)));
      }
    }
    return broken.toString();
  }
}
