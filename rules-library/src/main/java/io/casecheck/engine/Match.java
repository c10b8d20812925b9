package io.casecheck.engine;

import io.casecheck.pack.tree.Branch;
import io.casecheck.pack.tree.Rule;
import io.casecheck.pack.tree.Slot;
import java.util.SortedSet;

/**
 * Facts that satisfy a rule, or may.
 *
 * @param rule the rule
 * @param branch the alternative of the rule
 * @param frame the facts, by slot; slots of inner patterns are empty
 * @param truth true, or unknown
 * @param missing paths of inputs that would settle it; empty if it is settled
 */
@SuppressWarnings("ArrayRecordComponent") // a frame is never compared
public record Match(
    Rule rule, Branch branch, Object[] frame, Truth truth, SortedSet<String> missing) {
  /** The fact in a slot. */
  public Object fact(Slot slot) {
    return frame[slot.index()];
  }

  /** Whether inputs that are not stated decide. */
  public boolean isUnknown() {
    return truth == Truth.UNKNOWN;
  }
}
