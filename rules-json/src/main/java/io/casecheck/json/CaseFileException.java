package io.casecheck.json;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Text that is no case, or files that are no sample cases, with every problem that was found. It
 * never carries a cause, since a parser's exception quotes the text.
 */
public final class CaseFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<CaseFileProblem> problems;

  /** All that is wrong, at least one problem. */
  public CaseFileException(List<CaseFileProblem> problems) {
    super(problems.stream().map(CaseFileProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** Every problem, by file, line and column. */
  public List<CaseFileProblem> problems() {
    return problems;
  }
}
