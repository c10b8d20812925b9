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

  /** The id is the second argument, or the first where the place comes after it. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:problems\\.add|list\\.add|tokens\\s*\\.fail|fail|add|new PackProblem)\\(\\s*"
              + "(?:(?:[a-z][A-Za-z]*(?:\\.[a-zA-Z]+\\((?:\"[a-z]+\")?\\))*(?: \\+ [a-z.()A-Z]+)?"
              + "|value\\(\"[a-z]+\"\\)|[01]),\\s*){0,2}\"([a-z]+(?:-[a-z]+)*)\",");

  @Test
  void everyCheckIsExplained() throws IOException {
    Set<String> explained = new TreeSet<>();
    Matcher rows =
        Pattern.compile("^\\| `([a-z-]+)` \\|", Pattern.MULTILINE)
            .matcher(Files.readString(Path.of("../docs/troubleshooting.md")));
    while (rows.find()) {
      explained.add(rows.group(1));
    }
    assertThat(explained).hasSizeGreaterThan(30).containsAll(named());
  }

  private static Set<String> named() throws IOException {
    Set<String> ids = new TreeSet<>();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher named = NAMED.matcher(Files.readString(file));
        while (named.find()) {
          ids.add(named.group(1));
        }
      }
    }
    assertThat(ids).contains("syntax", "unknown-field", "window-gap");
    return ids;
  }
}
