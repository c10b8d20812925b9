package io.casecheck.tests.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bill of materials names every module that hosts can take, in the version of the house. */
class BillOfMaterialsTest {
  private static List<String> between(String file, String start, String end) throws IOException {
    return Documents.between(Repository.text(Repository.file(file)), start, end).stream()
        .map(String::strip)
        .toList();
  }

  @Test
  void itNamesEveryModuleOfARelease() throws IOException {
    List<String> modules =
        between("pom.xml", "<module>", "</module>").stream()
            .filter(module -> !module.equals("rules-bom"))
            .filter(module -> !module.matches("rules-(.*-tests|benchmarks|spark)"))
            .toList();
    assertThat(between("rules-bom/pom.xml", "<artifactId>", "</artifactId>"))
        .filteredOn(artifact -> artifact.startsWith("rules-"))
        .contains("rules-library")
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Stream.of("rules-bom"), modules.stream()).toList());
  }

  @Test
  void itsVersionIsThatOfTheHouse() throws IOException {
    assertThat(between("rules-bom/pom.xml", "<version>", "</version>").get(0))
        .isEqualTo(between("pom.xml", "<version>", "</version>").get(0));
  }
}
