package io.casecheck.rule;

import java.util.List;
import java.util.stream.Collectors;

/** A rule pack that does not load, with every problem that was found. */
public final class RulePackException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<PackProblem> problems;

  /** All that is wrong with the pack, at least one problem. */
  public RulePackException(List<PackProblem> problems) {
    super(
        problems.stream()
            .map(PackProblem::toString)
            .collect(Collectors.joining("\n", "The rule pack does not load." + "\n", "")));
    this.problems = List.copyOf(problems);
  }

  /** Every problem, by file and line. */
  public List<PackProblem> problems() {
    return problems;
  }
}
