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
 * one. What could be either of two stays open.
 */
final class AnsweredAppeals {
  private final List<Appeal> appeals;
  private final List<Determination> decisions;
  private final Set<Integer> answered = new HashSet<>();

  private AnsweredAppeals(Case aCase) {
    appeals = aCase.appeals();
    decisions = new ArrayList<>(aCase.determinations());
  }

  /** The case with what it leaves no choice about. */
  static Case in(Case aCase) {
    if (aCase.appeals().isEmpty() || aCase.notHeld().contains(CaseList.APPEALS)) {
      return aCase;
    }
    AnsweredAppeals answers = new AnsweredAppeals(aCase);
    boolean found = false;
    // An appeal that one decision answers may leave only one for another decision.
    while (answers.find()) {
      found = true;
    }
    return found ? aCase.toBuilder().determinations(answers.decisions).build() : aCase;
  }

  /**
   * Each decision is held against the same answers, so that the order of the list means nothing.
   */
  private boolean find() {
    decisions.forEach(decision -> addAnswered(decision.appeal()));
    boolean found = false;
    for (int i = 0; i < decisions.size(); i++) {
      Integer only = onlyAppeal(decisions.get(i));
      if (only != null) {
        decisions.set(i, decisions.get(i).toBuilder().appeal(only).build());
        found = true;
      }
    }
    return found;
  }

  private void addAnswered(@Nullable Integer appeal) {
    if (appeal != null) {
      answered.add(appeal);
    }
  }

  private @Nullable Integer onlyAppeal(Determination decision) {
    if (decision.appeal() != null) {
      return null;
    }
    Integer only = null;
    for (Appeal appeal : appeals) {
      if (!answered.contains(appeal.number()) && canAnswer(decision, appeal)) {
        if (only != null) {
          return null;
        }
        only = appeal.number();
      }
    }
    return only;
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
