package io.casecheck.cli.diff;

import io.casecheck.cli.cases.CaseInput;
import io.casecheck.cli.cases.CaseSource;
import io.casecheck.cli.terminal.Terminal;
import io.casecheck.cli.terminal.UsageException;
import io.casecheck.json.CaseFileException;
import io.casecheck.json.CaseFileProblem;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cases that two packs are compared over. */
final class DiffCases {
  private final Terminal terminal;
  private final DiffSide side;

  DiffCases(Terminal terminal, DiffSide side) {
    this.terminal = terminal;
    this.side = side;
  }

  /**
   * The cases that an argument names, else those of the new side.
   *
   * @throws UsageException if neither names any
   * @throws CaseFileException if they cannot be read
   */
  List<CaseInput> of(@Nullable String argument) {
    if (argument != null) {
      return new CaseSource(terminal).all(argument);
    }
    Path own = side.cases();
    if (own == null) {
      throw new UsageException(
          "name the folder of cases that both packs shall answer: casecheck diff OLD NEW CASES.");
    }
    try {
      return CaseSource.all(own).stream()
          .map(input -> new CaseInput(side.named(input.name()), input.value(), input.criteria()))
          .toList();
    } catch (CaseFileException e) {
      throw new CaseFileException(e.problems().stream().map(this::named).toList());
    }
  }

  private CaseFileProblem named(CaseFileProblem problem) {
    return new CaseFileProblem(
        side.named(problem.file()),
        problem.line(),
        problem.column(),
        problem.path(),
        problem.message(),
        problem.fix());
  }
}
