package io.casecheck.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Edits a rule while {@code casecheck test --watch} runs, and waits for its verdict. */
final class EditToVerdict {
  private static final int EDITS = 10;

  private final Path root;
  private final Path rules = PackFolder.temporary().resolve("drl");

  /**
   * @param root the clone
   */
  EditToVerdict(Path root) {
    this.root = root;
  }

  /** Milliseconds from the edit to the verdict on all sample cases, the median of several. */
  double milliseconds() throws IOException {
    copy(root.resolve("drl"));
    Path edited = someRules();
    Process watch =
        new ProcessBuilder(
                root.resolve("casecheck").toString(),
                "test",
                "--watch",
                "--rules",
                rules.toString(),
                root.resolve("rules-library-tests/cases").toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(watch.getInputStream(), StandardCharsets.UTF_8))) {
      awaitLine(lines, "cases pass");
      List<Double> times = new ArrayList<>();
      for (int i = 0; i < EDITS; i++) {
        awaitLine(lines, "The engine");
        long start = System.nanoTime();
        Files.writeString(edited, Files.readString(edited) + "\n");
        awaitLine(lines, "cases pass");
        times.add((System.nanoTime() - start) / 1e6);
      }
      times.sort(Comparator.naturalOrder());
      return times.get(EDITS / 2);
    } finally {
      watch.destroy();
    }
  }

  private static void awaitLine(BufferedReader lines, String with) throws IOException {
    String line = lines.readLine();
    while (line != null && !line.contains(with)) {
      line = lines.readLine();
    }
    if (line == null) {
      throw new IllegalStateException("the command ended");
    }
  }

  private void copy(Path from) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = rules.resolve(from.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }

  private Path someRules() throws IOException {
    try (Stream<Path> files = Files.walk(rules)) {
      return files
          .filter(file -> file.toString().endsWith(".drl"))
          .sorted()
          .findFirst()
          .orElseThrow();
    }
  }
}
