package io.casecheck.tests.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.RulePackCheck;
import io.casecheck.finding.Severity;
import io.casecheck.pack.Check;
import io.casecheck.rule.PackProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/checks.md explains every check, and its examples are what it says. */
class ChecksTest {
  private static final Map<Check.Kind, String> GROUPS =
      Map.of(
          Check.Kind.SYNTAX, "Words and files",
          Check.Kind.TYPES, "Names and types",
          Check.Kind.SAFETY, "Safety",
          Check.Kind.HOUSE, "House",
          Check.Kind.DOMAIN, "Domain");

  static List<CheckPage> pages() throws IOException {
    return CheckPage.all().stream().filter(page -> !page.id().equals("unreadable")).toList();
  }

  @Test
  void everyCheckHasASectionInItsGroupAndNoOther() throws IOException {
    assertThat(CheckPage.all())
        .extracting(page -> page.id() + " in " + page.group())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Check.values())
                .map(check -> check.id() + " in " + GROUPS.get(check.kind()))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theBadExampleRaisesTheCheckAtItsMark(CheckPage page, @TempDir Path folder)
      throws IOException {
    List<PackProblem> problems = page.problemsOfWrong(folder);

    assertThat(problems).extracting(PackProblem::check).containsOnly(page.id());
    PackProblem first = problems.get(0);
    assertThat(first.message()).matches(wildcards(page.message()));
    String place = place(first).replace(folder.toString().replace('\\', '/') + "/", "");
    assertThat(place).isEqualTo(page.markedPlace());
    assertThat(page.text().startsWith("A warning."))
        .isEqualTo(first.severity() == Severity.WARNING);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theGoodExampleRaisesNothing(CheckPage page, @TempDir Path folder) throws IOException {
    assertThat(page.problemsOfRight(folder)).isEmpty();
  }

  @Test
  void aFileThatIsNoTextIsUnreadable(@TempDir Path folder) throws IOException {
    Files.createDirectory(folder.resolve("common"));
    byte[] latin = "rule \"caf\u00E9\"".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve("common/coding.drl"), latin);

    PackProblem problem = RulePackCheck.of(folder).problems().get(0);
    assertThat(problem.check()).isEqualTo("unreadable");
    assertThat(problem.message())
        .isEqualTo(
            CheckPage.all().stream()
                .filter(page -> page.id().equals("unreadable"))
                .map(CheckPage::message)
                .collect(Collectors.joining()));
  }

  private static String place(PackProblem problem) {
    return problem.column() == 0
        ? ""
        : problem.file() + ":" + problem.line() + ":" + problem.column();
  }

  /** Three dots stand for any text. */
  private static Pattern wildcards(String shown) {
    return Pattern.compile(
        Arrays.stream(shown.split("\\.\\.\\.(?!\\.|\")", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*")));
  }
}
