package io.casecheck.json;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.casecheck.finding.Findings;
import io.casecheck.model.Case;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicNode;

/**
 * Sample cases as JUnit tests: a container for each file, a test for each case. Needs JUnit Jupiter
 * on the class path, which this library does not bring along.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> cases() {
 *   return CaseFileTests.of(Path.of("cases"), criteria -> evaluator(criteria)::evaluate);
 * }
 * }</pre>
 */
public final class CaseFileTests {
  private CaseFileTests() {}

  /**
   * Tests of all sample cases below a folder. A pending case must fail: it passes its test as long
   * as it does, and fails it once the engine answers as expected.
   *
   * @param folder folder of the case files
   * @param evaluators from criteria sets to what evaluates a case with them; asked once for each
   *     combination of criteria
   * @throws CaseFileException if the files are not sample cases, or hold none
   */
  public static Stream<DynamicNode> of(
      Path folder, Function<Set<String>, Function<Case, Findings>> evaluators) {
    Map<Set<String>, Function<Case, Findings>> known = new ConcurrentHashMap<>();
    Function<SampleCase, Function<Case, Findings>> evaluator =
        sampleCase -> known.computeIfAbsent(sampleCase.criteria(), evaluators);
    Map<Path, List<SampleCase>> byFile =
        CaseFiles.read(folder).stream()
            .collect(
                Collectors.groupingBy(SampleCase::file, LinkedHashMap::new, Collectors.toList()));
    return byFile.entrySet().stream()
        .map(file -> container(folder, file.getKey(), file.getValue(), evaluator));
  }

  /**
   * How many sample cases below a folder are pending, for a host that reports it.
   *
   * @throws CaseFileException if the files are not sample cases, or hold none
   */
  public static long pendingCount(Path folder) {
    return CaseFiles.read(folder).stream().filter(SampleCase::isPending).count();
  }

  private static DynamicNode container(
      Path folder,
      Path file,
      List<SampleCase> cases,
      Function<SampleCase, Function<Case, Findings>> evaluator) {
    Stream<DynamicNode> tests =
        cases.stream()
            .map(
                sampleCase ->
                    dynamicTest(
                        sampleCase.name(),
                        URI.create(file.toUri() + "?line=" + sampleCase.line()),
                        () -> run(sampleCase, evaluator.apply(sampleCase))));
    return dynamicContainer(SourceText.name(folder.relativize(file)), file.toUri(), tests);
  }

  private static void run(SampleCase sampleCase, Function<Case, Findings> evaluator) {
    SampleCaseResult result;
    try {
      result = sampleCase.compare(evaluator.apply(sampleCase.input()));
    } catch (RuntimeException e) {
      if (!sampleCase.isPending()) {
        Assertions.fail(sampleCase + "\n  the evaluation broke: " + e.getMessage(), e);
      }
      return;
    }
    if (sampleCase.isPending() && result.passed()) {
      Assertions.fail(sampleCase + "\n  no longer pending: remove `pending`");
    }
    if (!sampleCase.isPending() && !result.passed()) {
      Assertions.fail(result.text());
    }
  }
}
