package io.casecheck.tests.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/troubleshooting.md quotes is said. */
class TroubleshootingTest {
  private static final String DOCUMENT = "docs/troubleshooting.md";

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
}
