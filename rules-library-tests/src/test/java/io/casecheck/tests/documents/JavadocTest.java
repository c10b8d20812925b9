package io.casecheck.tests.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The Javadoc of a release shows what hosts may use, and nothing else of the library. */
class JavadocTest {
  private static final String ALL_BELOW = ".*";

  private final List<String> leftOut;

  JavadocTest() throws IOException {
    leftOut =
        List.of(
            Repository.pom("<excludePackageNames>([^<]+)</excludePackageNames>")
                .strip()
                .split(":"));
  }

  @Test
  void itLeavesOutEveryInternalPackageAndNoOther() throws IOException {
    Path sources = Repository.file("rules-library/src/main/java");
    List<String> internal = new ArrayList<>();
    List<String> surface = new ArrayList<>();
    for (Path file : Repository.shippedSources()) {
      if (file.startsWith(sources) && file.endsWith("package-info.java")) {
        String name =
            sources
                .relativize(file)
                .getParent()
                .toString()
                .replace(file.getFileSystem().getSeparator(), ".");
        (Repository.text(file).contains("* Internal: ") ? internal : surface).add(name);
      }
    }
    assertThat(internal).contains("io.casecheck.pack.check.logic").allMatch(this::isLeftOut);
    assertThat(surface).contains("io.casecheck.model").noneMatch(this::isLeftOut);
  }

  /** As the Javadoc plugin reads it: a name alone says nothing of the packages below. */
  private boolean isLeftOut(String name) {
    return leftOut.stream()
        .anyMatch(
            pattern ->
                pattern.endsWith(ALL_BELOW)
                    ? name.startsWith(pattern.substring(0, pattern.length() - 1))
                    : name.equals(pattern));
  }
}
