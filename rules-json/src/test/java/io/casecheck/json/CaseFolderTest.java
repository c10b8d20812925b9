package io.casecheck.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Of the case files below a folder those are read, and blamed, that the cases asked for rest on.
 */
class CaseFolderTest {
  private static final String BASE =
      """
      name: base
      why: nothing is wrong
      case:
        asOf: "2026-05-01T09:30:00Z"
        drug: Hemgenix
      expect: []
      """;

  @TempDir Path folder;

  @BeforeEach
  void base() throws IOException {
    write("base/base.yaml", BASE);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> problems() {
    CaseFileException e =
        catchThrowableOfType(CaseFileException.class, () -> CaseFiles.read(folder));
    String prefix = SourceText.name(folder) + "/";
    return e.problems().stream().map(problem -> problem.toString().replace(prefix, "")).toList();
  }

  @Test
  void ofAPartOnlyWhatItRestsOnIsReadElsewhere() throws IOException {
    write("part/a.yaml", "name: a\nfrom: middle\n");
    write("other/middle.yaml", "name: middle\nfrom: base\n---\nname: twice\nfrom: base\n");
    write("other/bad.yaml", "name: bad\nfrom: nobody\ncaze: {}\n");
    write("other/broken.yaml", "name: \"a");
    write("again.yaml", "name: twice\nfrom: base\n");

    assertThat(CaseFiles.read(folder, folder.resolve("part")))
        .extracting(SampleCase::name)
        .containsExactly("a");
    assertThat(CaseFiles.read(folder, folder.resolve("part/a.yaml")).get(0).input())
        .isEqualTo(named(CaseFiles.read(folder, folder.resolve("base")), "base").input());
  }

  private static SampleCase named(List<SampleCase> cases, String name) {
    return cases.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void whatIsWrongWithAFileThatAPartRestsOnIsTold() throws IOException {
    write("part/a.yaml", "name: a\nfrom: bad\n");
    write("other/bad.yaml", "name: bad\nfrom: base\ncaze: {}\n");
    CaseFileException e =
        catchThrowableOfType(
            CaseFileException.class, () -> CaseFiles.read(folder, folder.resolve("part")));

    assertThat(e.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.file()).endsWith("other/bad.yaml"));
  }

  @Test
  void filesOfAPackAreNoCases() throws IOException {
    write("our-rules/sources.yaml", "key: { authority: 42 CFR }\n");
    write("our-rules/drug/x/scope.yaml", "title: X\n");
    write("pack.yaml", "checks: {}\n");
    write("scope.yaml", "name: a case of scopes\nfrom: base\n");

    assertThat(CaseFiles.read(folder))
        .extracting(SampleCase::name)
        .containsExactly("base", "a case of scopes");
  }

  @Test
  void aBaseThatCannotBeReadIsToldOnceAndNotForEachCaseThatUsesIt() throws IOException {
    write("base/base.yaml", BASE.replace("  asOf", "\tasOf"));
    write("a.yaml", "name: a\nfrom: base\n");
    write("b.yaml", "name: b\nfrom: base\n");
    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith("base/base.yaml:")
        .contains("Indent with spaces, not tabs");

    write("b.yaml", "name: b\nfrom: bass\n");
    assertThat(problems())
        .hasSize(2)
        .first()
        .asString()
        .contains("b.yaml:2:7", "No case has this name");
  }
}
