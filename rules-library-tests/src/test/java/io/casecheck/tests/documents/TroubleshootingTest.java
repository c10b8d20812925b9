package io.casecheck.tests.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.pack.Check;
import io.casecheck.rule.PackProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/troubleshooting.md explains every check of a pack, and each really says what it shows. */
class TroubleshootingTest {
  private static final String DOCUMENT = "docs/troubleshooting.md";

  @Test
  void everyCheckIsExplainedAndNoOther() throws IOException {
    assertThat(explained().keySet()).isEqualTo(checks());
  }

  static Set<String> checks() {
    return Arrays.stream(Check.values())
        .map(Check::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("checks")
  void aMistakeGivesTheMessageThatIsShown(String check, @TempDir Path folder) throws IOException {
    List<PackProblem> found = PackMistakes.problems(check, folder);
    Pattern shown = wildcards(explained().getOrDefault(check, ""));
    assertThat(found)
        .as("problems of check %s whose message is %s", check, shown)
        .anyMatch(
            problem -> problem.check().equals(check) && shown.matcher(problem.message()).matches());
  }

  @Test
  void everyMessageOfACaseFileIsOneThatIsWritten() throws IOException {
    String sources = sources("rules-json/src/main/java/io/casecheck/json");
    for (List<String> row : Documents.rows(DOCUMENT, "## A case cannot be read")) {
      String message = row.get(0).replaceFirst("^`form` ", "` ").replaceFirst(" \\.\\.\\.$", "");
      assertThat(sources).as("sources of rules-json").contains(message);
    }
  }

  private static String sources(String folder) throws IOException {
    try (Stream<Path> files = Files.list(Repository.file(folder))) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.sorted().toList()) {
        all.append(Files.isRegularFile(file) ? Repository.text(file) : "");
      }
      return all.toString();
    }
  }

  private static Map<String, String> explained() throws IOException {
    Map<String, String> messages = new LinkedHashMap<>();
    for (List<String> row : Documents.rows(DOCUMENT, "## The rules do not load")) {
      messages.put(row.get(0).replace("`", ""), row.get(1));
    }
    return new TreeMap<>(messages);
  }

  /** Three dots stand for any text. */
  private static Pattern wildcards(String shown) {
    return Pattern.compile(
        Arrays.stream(shown.split("\\.\\.\\.(?!\\.|\")", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*")));
  }
}
