package io.casecheck.pack.load;

import io.casecheck.finding.Severity;
import io.casecheck.pack.Pack;
import io.casecheck.rule.PackProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a pack.
 *
 * @param pack the pack; null if an error keeps it from loading
 * @param problems everything that is wrong, by file, line and column
 */
public record PackReading(@Nullable Pack pack, List<PackProblem> problems) {

  /** What keeps the pack from loading. */
  public List<PackProblem> errors() {
    return problems.stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
  }
}
