package io.casecheck.cli.explain;

import io.casecheck.explanation.Explanation;
import java.util.List;

/** Takes the explanations of cases, one case after the other, and writes them. */
interface ExplanationReport {
  /**
   * Writes what explains one case.
   *
   * @param name what the case is called
   * @param whole whether all is shown of each rule, and not a line only
   */
  void add(String name, List<Explanation> explanations, boolean whole);
}
