package io.casecheck.json;

import io.casecheck.finding.Findings;
import io.casecheck.model.Case;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A case with the findings that it must give, wholly resolved: its base is merged in.
 *
 * @param file its file, below the folder as it was given
 * @param line line on which it begins, from 1
 * @param name its name, unique in the folder
 * @param why why the findings are expected; null if it does not say
 * @param input the case
 * @param criteria criteria sets to switch on
 * @param pending why the engine cannot answer it yet; null if it can
 * @param expected the findings, all of them
 */
public record SampleCase(
    Path file,
    int line,
    String name,
    @Nullable String why,
    Case input,
    Set<String> criteria,
    @Nullable String pending,
    List<ExpectedFinding> expected) {

  /** Copies. */
  public SampleCase {
    criteria = Set.copyOf(criteria);
    expected = List.copyOf(expected);
  }

  /** Whether it is known to fail for now. */
  public boolean isPending() {
    return pending != null;
  }

  /** Where it stands, as {@code file:line}. */
  public String place() {
    return SourceText.name(file) + ":" + line;
  }

  /** What these findings have more, less or other than the expected ones. */
  public SampleCaseResult compare(Findings findings) {
    return FindingsComparison.compare(this, findings);
  }

  /** Place and name. */
  @Override
  public String toString() {
    return place() + ": " + name;
  }
}
