package io.casecheck.json;

import io.casecheck.PackAcceptance;
import io.casecheck.finding.Severity;
import io.casecheck.rule.PackProblem;
import io.casecheck.rule.RuleDescription;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Accepts rules that answer sample cases as these expect. The cases are read anew each time, so
 * that they change together with the rules. Safe for use by several threads.
 */
public final class SampleCaseAcceptance implements PackAcceptance {
  private final Path folder;

  private SampleCaseAcceptance(Path folder) {
    this.folder = folder;
  }

  /** Accepts rules by all sample cases below a folder; a pending case must not hold yet. */
  public static SampleCaseAcceptance of(Path folder) {
    return new SampleCaseAcceptance(folder);
  }

  @Override
  public List<PackProblem> problems(Candidate candidate) {
    List<PackProblem> problems = new ArrayList<>();
    Set<String> known =
        candidate.rules().stream()
            .map(RuleDescription::criteria)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    try {
      for (SampleCase sample : CaseFiles.read(folder)) {
        List<PackProblem> unknown = unknownCriteria(sample, known);
        problems.addAll(unknown);
        if (!unknown.isEmpty()) {
          continue;
        }
        SampleCaseResult result =
            sample.compare(candidate.evaluate(sample.input(), sample.criteria()));
        if (result.passed() == sample.isPending()) {
          problems.add(problem(sample, result));
        }
      }
    } catch (CaseFileException e) {
      e.problems().forEach(each -> problems.add(problem(each)));
    }
    return problems;
  }

  /** A mistyped name would switch nothing on, and the case could pass for that. */
  private static List<PackProblem> unknownCriteria(SampleCase sample, Set<String> known) {
    return sample.criteria().stream()
        .filter(name -> !known.contains(name))
        .map(
            name ->
                problem(
                    SourceText.name(sample.file()),
                    sample.line(),
                    0,
                    "The rules have no criteria set " + name + ".",
                    NearestName.of(name, known).orElse("")))
        .toList();
  }

  private static PackProblem problem(SampleCase sample, SampleCaseResult result) {
    String message =
        result.passed()
            ? "The case \"" + sample.name() + "\" gives what it expects: take `pending` away."
            : "The case gives something else than it expects:\n" + result.text();
    return problem(SourceText.name(sample.file()), sample.line(), 0, message, "");
  }

  private static PackProblem problem(CaseFileProblem of) {
    return problem(of.file(), of.line(), of.column(), of.message(), of.fix());
  }

  private static PackProblem problem(
      String file, int line, int column, String message, String fix) {
    return new PackProblem(
        "sample-case", Severity.ERROR, file, line, column, "", message, fix, List.of());
  }
}
