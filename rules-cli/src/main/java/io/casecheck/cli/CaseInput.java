package io.casecheck.cli;

import io.casecheck.model.Case;
import java.util.Set;

/**
 * One case to evaluate.
 *
 * @param name its file, and its own name if the file holds sample cases
 * @param value the case
 * @param criteria criteria sets that a sample case switches on
 */
record CaseInput(String name, Case value, Set<String> criteria) {
  CaseInput {
    criteria = Set.copyOf(criteria);
  }
}
