package io.casecheck.engine;

import io.casecheck.pack.tree.Branch;
import io.casecheck.pack.tree.Rule;
import io.casecheck.pack.tree.Slot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What rules report to: the one global of a rule file. Rules write {@code findings.violated(drools,
 * $line, "units")}; the engine's text, which is made from the rule's tree, hands over the whole
 * match instead.
 */
public final class Report {
  private final FiringWatch watch;
  private final List<Match> matches = new ArrayList<>();

  Report(FiringWatch watch) {
    this.watch = watch;
  }

  /**
   * Takes one match of a rule.
   *
   * @param key key of the rule
   * @param branch the alternative that matched
   * @param tuple facts and results, in the order of the alternative's tuple
   */
  public void matched(String key, int branch, Object... tuple) {
    Rule rule = watch.reporting(key);
    Branch alternative = rule.branches().get(branch);
    Object[] frame = new Object[alternative.slots()];
    List<Slot> slots = alternative.tuple();
    for (int i = 0; i < tuple.length; i++) {
      Slot slot = slots.get(i);
      frame[slot.index()] = slot.type() == null ? new Tally(tuple[i]) : tuple[i];
    }
    matches.add(new Match(rule, alternative, frame, Truth.TRUE, Collections.emptySortedSet()));
    watch.reported();
  }

  List<Match> matches() {
    return matches;
  }
}
