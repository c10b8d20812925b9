package io.casecheck.tests.repetition;

import io.casecheck.model.Case;
import io.casecheck.tests.cases.CaseRewriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Cases that differ from a case in the order of their lists only. */
final class Permutations {
  private Permutations() {}

  /**
   * Draws so many orders of all lists of the case, those inside items too; what is drawn twice is
   * there once.
   */
  static Set<Case> of(Case aCase, int draws, Random random) {
    Set<Case> permutations = new LinkedHashSet<>();
    for (int draw = 0; draw < draws; draw++) {
      permutations.add(
          CaseRewriter.rewrite(aCase, (path, component, value) -> shuffled(value, random)));
    }
    return permutations;
  }

  private static Object shuffled(Object value, Random random) {
    if (!(value instanceof List<?> list)) {
      return value;
    }
    List<Object> items = new ArrayList<>(list);
    Collections.shuffle(items, random);
    return items;
  }
}
