package io.casecheck.pack.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.casecheck.CaseEvaluator;
import io.casecheck.rule.PackProblem;
import io.casecheck.rule.RulePackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule files that are more than rules are refused at their line, and nothing of them runs. */
class HostileFilesTest {
  @TempDir Path folder;

  static List<HostileFile> files() {
    return HostileFile.all();
  }

  @AfterEach
  void forgetTheCanary() {
    System.clearProperty(HostileFile.PROPERTY);
  }

  @Test
  void thereAreFortyAtLeast() {
    assertThat(files())
        .hasSizeGreaterThanOrEqualTo(40)
        .extracting(HostileFile::name)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("files")
  void isRefusedAtItsLineAndNothingRuns(HostileFile file) throws Exception {
    Path marker = folder.resolve("marker");
    Path pack = write(file, marker);

    RulePackException refused =
        catchThrowableOfType(RulePackException.class, () -> CaseEvaluator.load(pack).close());

    assertThat(refused).as("refusal of a file that " + file).isNotNull();
    assertThat(refused.problems())
        .as("places of %s", refused.problems())
        .anyMatch(problem -> isMarked(file, problem));
    assertThat(hasRun(marker)).as("a canary of a file that " + file).isFalse();
  }

  /** What the files try does leave a trace where it runs. */
  @Test
  void aCanaryThatRunsIsSeen() throws Exception {
    Path marker = folder.resolve("marker");
    Thread thread = new Thread(() -> System.setProperty(HostileFile.PROPERTY, "ran"), "canary");
    thread.start();
    thread.join();
    assertThat(hasRun(marker)).isTrue();

    System.clearProperty(HostileFile.PROPERTY);
    assertThat(hasRun(marker)).isFalse();
    Files.createFile(marker);
    assertThat(hasRun(marker)).isTrue();
  }

  private static boolean hasRun(Path marker) {
    return Files.exists(marker)
        || System.getProperty(HostileFile.PROPERTY) != null
        || Thread.getAllStackTraces().keySet().stream()
            .anyMatch(thread -> thread.getName().equals("canary"));
  }

  private static boolean isMarked(HostileFile file, PackProblem problem) {
    String marked = file.marked();
    int at = marked.indexOf(Mistake.MARK);
    if (at < 0) {
      return problem.line() > 0;
    }
    String before = marked.substring(0, at);
    return problem.line() == before.chars().filter(c -> c == '\n').count() + 1
        && problem.column() == at - before.lastIndexOf('\n');
  }

  private Path write(HostileFile file, Path marker) throws IOException {
    Path pack = folder.resolve("pack");
    Map<String, String> files = GoodPack.files();
    files.put(
        Mistake.RULES,
        file.marked()
            .replace(Mistake.MARK, "")
            .replace(HostileFile.MARKER, marker.toString().replace('\\', '/')));
    for (Map.Entry<String, String> one : files.entrySet()) {
      Path path = pack.resolve(one.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, one.getValue());
    }
    return pack;
  }
}
