package io.casecheck.engine;

import io.casecheck.time.Deadline;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a rule answers at one place of a case.
 *
 * @param match the facts
 * @param paths the place
 * @param missing paths of inputs that would settle it; empty if it is settled
 * @param deadline its deadline, if it reports one
 * @param safeBy the safe days of the deadline, as a message says them after the word "by"
 */
public record Answer(
    Match match,
    List<String> paths,
    SortedSet<String> missing,
    @Nullable Deadline deadline,
    @Nullable String safeBy) {

  static Answer of(
      Match match,
      List<String> paths,
      SortedSet<String> missing,
      @Nullable DeadlineInWords deadline) {
    return deadline == null
        ? new Answer(match, paths, missing, null, null)
        : new Answer(match, paths, missing, deadline.deadline(), deadline.safeBy());
  }

  /** Whether inputs that are not stated decide. */
  public boolean isUnknown() {
    return !missing.isEmpty();
  }

  String ruleId() {
    return match.rule().metadata().id();
  }

  LocalDate version() {
    return match.rule().metadata().effective();
  }

  /** The same place of the same rule. */
  public String place() {
    return ruleId() + " " + String.join(" ", paths);
  }

  /** Both are open: what settles either may settle the place. */
  Answer orOpen(Answer other) {
    SortedSet<String> both = new TreeSet<>(missing);
    both.addAll(other.missing);
    return of(match, paths, both, null);
  }
}
