package io.casecheck.cli.cases;

import io.casecheck.model.Case;
import java.util.Set;

/**
 * One case to evaluate.
 *
 * @param name its file, and its own name if the file holds sample cases
 * @param value the case
 * @param criteria criteria sets that a sample case switches on
 */
public record CaseInput(String name, Case value, Set<String> criteria) {
  public CaseInput {
    criteria = Set.copyOf(criteria);
  }
}
