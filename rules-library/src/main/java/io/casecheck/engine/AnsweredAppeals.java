package io.casecheck.engine;

import io.casecheck.model.Appeal;
import io.casecheck.model.Case;
import io.casecheck.model.CaseList;
import io.casecheck.model.Determination;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * States of each decision which appeal it answers, where the case does not say it and leaves only
 * one, or none. What could be either of two stays open, and so does a decision without a date,
 * which may be older than the appeal.
 */
final class AnsweredAppeals {
  private final List<Appeal> appeals;
  private final List<Determination> decisions;
  private final Set<Integer> answered = new HashSet<>();

  private AnsweredAppeals(Case aCase) {
    appeals = aCase.appeals();
    decisions = new ArrayList<>(aCase.determinations());
  }

  /** The decisions of a case with what it leaves no choice about. */
  static List<Determination> in(Case aCase) {
    if (aCase.determinations().isEmpty() || aCase.notHeld().contains(CaseList.APPEALS)) {
      return aCase.determinations();
    }
    AnsweredAppeals answers = new AnsweredAppeals(aCase);
    boolean more = true;
    // An appeal that one decision answers may leave only one for another decision.
    while (more) {
      more = answers.find();
    }
    answers.findNone();
    return answers.decisions;
  }

  /**
   * Each decision is held against the same answers, so that the order of the list means nothing.
   */
  private boolean find() {
    decisions.forEach(decision -> addAnswered(decision.appeal()));
    boolean found = false;
    for (int i = 0; i < decisions.size(); i++) {
      Determination decision = decisions.get(i);
      List<Appeal> candidates = decision.appeal() == null ? candidates(decision) : List.of();
      if (candidates.size() == 1 && decision.noticeDate() != null) {
        decisions.set(i, decision.toBuilder().appeal(candidates.get(0).number()).build());
        found = true;
      }
    }
    return found;
  }

  /** Says of what no appeal can have led to that it answers none. */
  private void findNone() {
    if (appeals.stream().anyMatch(appeal -> appeal.number() == Determination.NO_APPEAL)) {
      return;
    }
    decisions.replaceAll(
        decision ->
            decision.appeal() == null && candidates(decision).isEmpty()
                ? decision.toBuilder().appeal(Determination.NO_APPEAL).build()
                : decision);
  }

  private void addAnswered(@Nullable Integer appeal) {
    if (appeal != null) {
      answered.add(appeal);
    }
  }

  private List<Appeal> candidates(Determination decision) {
    return appeals.stream()
        .filter(appeal -> !answered.contains(appeal.number()) && canAnswer(decision, appeal))
        .toList();
  }

  private static boolean canAnswer(Determination decision, Appeal appeal) {
    LocalDate notice = decision.noticeDate();
    return decision.level() == appeal.level()
        && decision.kind() == appeal.kind()
        && appeal.filed()
        && !decision.number().equals(appeal.determination())
        && !isAfter(appeal.filedOn(), notice)
        && !isAfter(appeal.postmarkedOn(), notice)
        && !isAfter(appeal.receivedOn(), notice);
  }

  private static boolean isAfter(@Nullable LocalDate day, @Nullable LocalDate notice) {
    return day != null && notice != null && day.isAfter(notice);
  }
}
