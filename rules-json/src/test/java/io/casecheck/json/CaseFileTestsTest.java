package io.casecheck.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casecheck.finding.Findings;
import io.casecheck.model.Case;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFileTestsTest {
  private static final String EXPECT =
      "expect: [ { rule: HEMGENIX-CODING-003, outcome: VIOLATED,"
          + " at: \"claim.lines[number=1].units\" } ]\n";

  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    Files.createDirectories(folder.resolve("drug"));
    Files.writeString(
        folder.resolve("drug/a.yaml"),
        "name: clean\ncase: { asOf: \"2026-05-01T09:30:00Z\" }\n---\n"
            + "name: violated\nfrom: clean\ncriteria: [ guide ]\n"
            + EXPECT
            + "---\nname: pending\nfrom: clean\npending: not yet\n"
            + EXPECT);
  }

  private List<DynamicTest> tests(Function<Case, Findings> evaluator) {
    List<DynamicTest> tests = new ArrayList<>();
    for (DynamicNode node : CaseFileTests.of(folder, criteria -> evaluator).toList()) {
      ((DynamicContainer) node).getChildren().forEach(test -> tests.add((DynamicTest) test));
    }
    return tests;
  }

  private DynamicTest test(String name, Function<Case, Findings> evaluator) {
    return tests(evaluator).stream()
        .filter(test -> test.getDisplayName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aContainerForEachFileAndATestForEachCase() {
    List<DynamicNode> containers =
        CaseFileTests.of(folder, criteria -> aCase -> SampleFindings.of()).toList();

    assertThat(containers)
        .singleElement()
        .satisfies(
            container -> {
              assertThat(container.getDisplayName()).isEqualTo("drug/a.yaml");
              assertThat(container.getTestSourceUri())
                  .contains(folder.resolve("drug/a.yaml").toUri());
            });
    assertThat(tests(aCase -> SampleFindings.of()))
        .extracting(DynamicNode::getDisplayName)
        .containsExactly("clean", "violated", "pending");
    assertThat(tests(aCase -> SampleFindings.of()).get(1).getTestSourceUri().orElseThrow())
        .hasQuery("line=4");
    assertThat(CaseFileTests.pendingCount(folder)).isEqualTo(1);
  }

  @Test
  void aCaseThatDiffersFailsWithFileLineAndName() {
    assertThatThrownBy(
            () -> test("violated", aCase -> SampleFindings.of()).getExecutable().execute())
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith(SourceText.name(folder) + "/drug/a.yaml:4: violated\n  missing:");
    assertThatCode(
            () ->
                test("violated", aCase -> SampleFindings.of(SampleFindings.violated()))
                    .getExecutable()
                    .execute())
        .doesNotThrowAnyException();
  }

  @Test
  void aPendingCaseMustFail() {
    assertThatCode(() -> test("pending", aCase -> SampleFindings.of()).getExecutable().execute())
        .doesNotThrowAnyException();
    assertThatThrownBy(
            () ->
                test("pending", aCase -> SampleFindings.of(SampleFindings.violated()))
                    .getExecutable()
                    .execute())
        .isInstanceOf(AssertionError.class)
        .hasMessageEndingWith("a.yaml:9: pending\n  no longer pending: remove `pending`");
  }

  @Test
  void anEvaluationThatBreaksFailsUnlessPending() {
    Function<Case, Findings> broken =
        aCase -> {
          throw new IllegalStateException("no rules");
        };

    assertThatThrownBy(() -> test("clean", broken).getExecutable().execute())
        .isInstanceOf(AssertionError.class)
        .hasMessageEndingWith("a.yaml:1: clean\n  the evaluation broke: no rules");
    assertThatCode(() -> test("pending", broken).getExecutable().execute())
        .doesNotThrowAnyException();
  }

  @Test
  void eachSetOfCriteriaGetsOneEvaluator() {
    List<Set<String>> asked = new ArrayList<>();
    CaseFileTests.of(
            folder,
            criteria -> {
              asked.add(criteria);
              return aCase -> SampleFindings.of();
            })
        .flatMap(node -> ((DynamicContainer) node).getChildren())
        .forEach(
            test -> {
              try {
                ((DynamicTest) test).getExecutable().execute();
              } catch (Throwable expected) {
                assertThat(expected).isInstanceOf(AssertionError.class);
              }
            });

    assertThat(asked).containsExactly(Set.of(), Set.of("guide"));
  }
}
