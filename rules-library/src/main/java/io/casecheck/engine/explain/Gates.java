package io.casecheck.engine.explain;

import io.casecheck.engine.Answer;
import io.casecheck.engine.Answers;
import io.casecheck.engine.ControllingDates;
import io.casecheck.engine.ControllingDates.Dated;
import io.casecheck.engine.Facts;
import io.casecheck.engine.Match;
import io.casecheck.engine.Situation;
import io.casecheck.engine.Truth;
import io.casecheck.explanation.ConditionTruth;
import io.casecheck.pack.tree.Branch;
import io.casecheck.pack.tree.ReportCall;
import io.casecheck.pack.tree.ReportCall.Verb;
import io.casecheck.pack.tree.Rule;
import io.casecheck.pack.tree.RuleMetadata;
import io.casecheck.pack.tree.Slot;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What stands between the conditions of a rule and its answer: the window and the deadline. */
final class Gates {
  /**
   * A gate and the inputs that are missing to pass it.
   *
   * @param missing paths of inputs that are not stated; empty unless it is unknown
   */
  record Gate(ConditionTruth truth, SortedSet<String> missing) {
    static Gate of(ConditionTruth truth) {
      return new Gate(truth, Collections.emptySortedSet());
    }
  }

  private final Rule rule;
  private final ControllingDates dates;
  private final Answers answers;

  Gates(Rule rule, Situation situation) {
    this.rule = rule;
    this.dates = new ControllingDates(situation.facts().theCase());
    this.answers = situation.answers();
  }

  /** The date that is held against the window; null where no item of the list is known. */
  @Nullable Dated dated(Branch branch, Object[] frame) {
    Object fact = at(branch.report().fact(), frame);
    return fact instanceof Facts.Phantom
        ? null
        : dates.of(rule.metadata().controls(), branch, frame);
  }

  Gate window(Branch branch, Object[] frame) {
    Dated dated = dated(branch, frame);
    if (dated == null) {
      return Gate.of(ConditionTruth.NOT_REACHED);
    }
    if (dated.day() == null) {
      return new Gate(ConditionTruth.UNKNOWN, new TreeSet<>(List.of(dated.path())));
    }
    RuleMetadata metadata = rule.metadata();
    return Gate.of(metadata.inForceOn(dated.day()) ? ConditionTruth.TRUE : ConditionTruth.FALSE);
  }

  /** Whether the deadline can be computed and, where that is asked, was missed. */
  Gate deadline(Branch branch, Object[] frame) {
    ReportCall report = branch.report();
    boolean reached =
        at(report.fact(), frame) != null
            && (report.other() == null || at(report.other(), frame) != null);
    Gate window = reached ? window(branch, frame) : Gate.of(ConditionTruth.FALSE);
    if (window.truth() == ConditionTruth.FALSE) {
      return Gate.of(ConditionTruth.NOT_REACHED);
    }
    Answer answer =
        answers.of(new Match(rule, branch, frame, Truth.TRUE, Collections.emptySortedSet()));
    if (answer == null) {
      return Gate.of(ConditionTruth.FALSE);
    }
    SortedSet<String> missing = new TreeSet<>(answer.missing());
    missing.removeAll(window.missing());
    return missing.isEmpty()
        ? Gate.of(ConditionTruth.TRUE)
        : new Gate(ConditionTruth.UNKNOWN, missing);
  }

  static boolean hasDeadline(Branch branch) {
    return branch.report().verb() == Verb.DUE || branch.report().verb() == Verb.LATE;
  }

  long cost(Branch branch, Object[] frame) {
    long deadline = hasDeadline(branch) ? Cost.of(deadline(branch, frame).truth()) : Cost.NONE;
    return Cost.of(window(branch, frame).truth()) + deadline;
  }

  static @Nullable Object at(@Nullable Slot slot, Object[] frame) {
    return slot == null ? null : frame[slot.index()];
  }
}
