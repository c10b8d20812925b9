package io.casecheck.pack.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.casecheck.pack.Pack;
import io.casecheck.pack.read.PackFiles;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a file, it is read, and mending it twice is mending it once. */
class RandomMistakesTest {
  private static final int FILES = 150;
  private static final List<String> PIECES =
      List.of(
          "(",
          ")",
          "[",
          "\"",
          "'",
          ";",
          ",",
          ":",
          "$x",
          "not",
          "@",
          "{",
          "==",
          "=",
          "!",
          "&&",
          "or",
          "then",
          "when",
          "end",
          "rule",
          "1.2.3",
          "..",
          "\\u0041",
          "\\",
          "\u201C",
          "accumulate",
          "null",
          "in",
          "\n",
          "/*",
          "//",
          "ClaimLine(",
          "import",
          "global",
          "package");

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void isReadAndMendedOnce(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < FILES; i++) {
      Map<String, String> files = GoodPack.files();
      files.put(Mistake.RULES, changed(random));
      PackFiles pack = new PackFiles(new TreeMap<>(files));
      String where = "seed %s, file %s:\n%s".formatted(seed, i, files.get(Mistake.RULES));

      assertThatCode(() -> PackReader.check(pack, Pack.NONE)).as(where).doesNotThrowAnyException();
      PackFiles mended = PackMender.mend(pack, Pack.NONE);
      assertThat(PackMender.mend(mended, Pack.NONE).texts()).as(where).isEqualTo(mended.texts());
    }
  }

  private static String changed(Random random) {
    StringBuilder text = new StringBuilder(GoodPack.RULES);
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(text.length());
      if (random.nextBoolean()) {
        text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(3)));
      } else {
        text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return text.toString();
  }
}
