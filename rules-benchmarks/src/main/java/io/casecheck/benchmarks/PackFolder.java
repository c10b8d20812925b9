package io.casecheck.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes rules as a folder that Casecheck loads. */
final class PackFolder {
  private static final String IMPORTS =
      """
      import io.casecheck.model.Case
      import io.casecheck.model.Claim
      import io.casecheck.model.ClaimLine
      import io.casecheck.model.Diagnosis
      import io.casecheck.model.Document
      import io.casecheck.model.DocumentKind
      import io.casecheck.model.LaboratoryResult
      import io.casecheck.model.LaboratoryTest
      import io.casecheck.model.PriorAuthorizationRequest
      """;

  private final Path folder;

  private PackFolder(Path folder) {
    this.folder = folder;
  }

  /** The sixty rules, in the scope that applies to the benchmark's cases. */
  static Path applying(Path folder) {
    PackFolder pack = new PackFolder(folder);
    pack.sources();
    pack.write("drug/benchmark/scope.yaml", scope("Benchmark", BenchmarkCases.CODES));
    pack.write(
        "drug/benchmark/rules.drl",
        rules("drug.benchmark", Shapes.about("BENCHMARK", BenchmarkCases.CODES)));
    return folder;
  }

  /**
   * Scopes of sixty rules each that do not apply to them.
   *
   * @param first number of the first scope
   */
  static Path others(Path folder, int first, int scopes) {
    PackFolder pack = new PackFolder(folder);
    pack.sources();
    for (int number = first; number < first + scopes; number++) {
      String name = "other-" + number;
      List<String> codes = codes(number);
      pack.write("drug/" + name + "/scope.yaml", scope("Other " + number, codes));
      pack.write(
          "drug/" + name + "/rules.drl",
          rules("drug.other_" + number, Shapes.about("OTHER-" + number, codes)));
    }
    return folder;
  }

  private static List<String> codes(int number) {
    return List.of("a", "b", "c", "d", "e", "f").stream().map(c -> "Q" + number + c).toList();
  }

  private static String scope(String title, List<String> codes) {
    return """
        title: %s
        applies:
          drug:
            names: [%s]
            codes: [%s]
        """
        .formatted(title, title, String.join(", ", codes));
  }

  private void sources() {
    write(
        "sources.yaml",
        """
        benchmark:
          authority: Nobody
          section: 1
          title: Made for the benchmark
          address: https://example.org/
          read: 2026-11-25
          verified: yes
        """);
  }

  private static String rules(String packageName, List<Shape> shapes) {
    StringBuilder text =
        new StringBuilder("package %s\n\n%s\n".formatted(packageName, IMPORTS))
            .append("global io.casecheck.engine.Report findings\n");
    for (Shape shape : shapes) {
      text.append(
          """

          rule "%s"
              @id("%s")
              @title("Made for the benchmark")
              @category("CODING") @severity("ERROR")
              @effective("2000-01-01") @controls("AS_OF")
              @source("benchmark")
              @message("Made for the benchmark.")
              @remedy("Nothing.")
          when
              %s
          then
              %s
          end
          """
              .formatted(shape.id(), shape.id(), shape.when(), shape.report()));
    }
    return text.toString();
  }

  private void write(String file, String text) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path temporary() {
    try {
      return Files.createTempDirectory("casecheck-benchmark");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
