package io.casecheck.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A case that cannot be one: a required component is missing, a number is used twice, or dates
 * contradict each other. Names paths, never values.
 */
public final class CaseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * One contradiction.
   *
   * @param path where in the case, such as {@code determinations[number=1].provenReceipt}; for a
   *     part that is built by itself, and so lies in no case yet, its type and component, such as
   *     {@code ClaimLine.number}
   * @param reason what is wrong, without values
   */
  public record Problem(String path, String reason) {}

  /** All that is wrong with the case, at least one problem. */
  public CaseException(List<Problem> problems) {
    super(
        problems.stream()
            .map(problem -> problem.path() + ": " + problem.reason())
            .collect(Collectors.joining("; ")));
    this.problems = List.copyOf(problems);
  }

  /** All that is wrong, in the order of the case. */
  public List<Problem> problems() {
    return problems;
  }
}
