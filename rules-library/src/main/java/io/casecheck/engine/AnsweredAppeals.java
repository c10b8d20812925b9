package io.casecheck.engine;

import io.casecheck.model.Appeal;
import io.casecheck.model.Case;
import io.casecheck.model.CaseList;
import io.casecheck.model.Determination;
import io.casecheck.model.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * States of each decision which appeal it answers, and whether that one asked about a dismissal,
 * where the case does not say it and leaves only one answer. What could be either of two stays
 * open, and so does the appeal of a decision without a date, which may be older than the appeal.
 */
final class AnsweredAppeals {
  private final List<Appeal> appeals;
  private final List<Determination> decisions;
  private final Map<Integer, Determination> byNumber = new HashMap<>();
  private final Set<Integer> answered = new HashSet<>();
  private final boolean allAppeals;

  private AnsweredAppeals(Case aCase) {
    appeals = aCase.appeals();
    decisions = new ArrayList<>(aCase.determinations());
    decisions.forEach(decision -> byNumber.put(decision.number(), decision));
    allAppeals = !aCase.notHeld().contains(CaseList.APPEALS);
  }

  /** The decisions of a case with what it leaves no choice about. */
  static List<Determination> in(Case aCase) {
    if (aCase.determinations().isEmpty()) {
      return aCase.determinations();
    }
    AnsweredAppeals answers = new AnsweredAppeals(aCase);
    // An appeal that one decision answers may leave only one for another decision.
    boolean more = answers.allAppeals;
    while (more) {
      more = answers.find();
    }
    if (answers.allAppeals) {
      answers.findNone();
    }
    answers.decisions.replaceAll(answers::withSubject);
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

  private Determination withSubject(Determination decision) {
    Boolean about = decision.aboutDismissal() == null ? aboutDismissal(decision) : null;
    return about == null ? decision : decision.toBuilder().aboutDismissal(about).build();
  }

  /** What all that it may answer agree on; an answer to none is about the claim. */
  private @Nullable Boolean aboutDismissal(Determination decision) {
    Integer number = decision.appeal();
    List<Appeal> asked =
        number == null
            ? candidates(decision)
            : appeals.stream().filter(appeal -> appeal.number().equals(number)).toList();
    if (!allAppeals && (number == null || asked.isEmpty())) {
      return null;
    }
    if (asked.stream().map(this::aboutDismissal).allMatch(Boolean.FALSE::equals)) {
      return false;
    }
    if (number == null && decision.noticeDate() == null) {
      return null;
    }
    return asked.stream().map(this::aboutDismissal).allMatch(Boolean.TRUE::equals) ? true : null;
  }

  /** Null if it is not stated how that came out; an appeal about silence is about no dismissal. */
  private @Nullable Boolean aboutDismissal(Appeal appeal) {
    Determination subject = byNumber.get(appeal.determination());
    if (subject == null) {
      return false;
    }
    return subject.outcome() == null ? null : subject.outcome() == Outcome.DISMISSED;
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

  private boolean canAnswer(Determination decision, Appeal appeal) {
    LocalDate notice = decision.noticeDate();
    return decision.level() == appeal.level()
        && decision.kind() == appeal.kind()
        && appeal.filed()
        && !decision.number().equals(appeal.determination())
        && !isAfter(appeal.filedOn(), notice)
        && !isAfter(appeal.postmarkedOn(), notice)
        && !isAfter(appeal.receivedOn(), notice)
        && isAboutTheSame(decision.aboutDismissal(), aboutDismissal(appeal));
  }

  private static boolean isAboutTheSame(@Nullable Boolean stated, @Nullable Boolean asked) {
    return stated == null || asked == null || stated.equals(asked);
  }

  private static boolean isAfter(@Nullable LocalDate day, @Nullable LocalDate notice) {
    return day != null && notice != null && day.isAfter(notice);
  }
}
