package io.casecheck.tests.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/troubleshooting.md explains every check that the library names, and no other. */
class CheckIdsTest {
  private static final Path SOURCES = Path.of("../rules-library/src/main/java/io/casecheck/pack");

  /** Ids with a hyphen can be told from other words of the sources; those of one word cannot. */
  private static final Pattern HYPHENATED = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");

  @Test
  void everyCheckIsExplained() throws IOException {
    Set<String> explained = new TreeSet<>();
    Matcher rows =
        Pattern.compile("^\\| `([a-z-]+)` \\|", Pattern.MULTILINE)
            .matcher(Files.readString(Path.of("../docs/troubleshooting.md")));
    while (rows.find()) {
      explained.add(rows.group(1));
    }
    explained.removeIf(id -> !id.contains("-"));
    assertThat(explained).isEqualTo(named());
  }

  private static Set<String> named() throws IOException {
    Set<String> ids = new TreeSet<>();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher named = HYPHENATED.matcher(Files.readString(file));
        while (named.find()) {
          ids.add(named.group(1));
        }
      }
    }
    ids.remove("second-hand");
    assertThat(ids).contains("unknown-field", "window-gap");
    return ids;
  }
}
