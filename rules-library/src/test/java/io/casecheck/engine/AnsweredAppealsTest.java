package io.casecheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.model.Appeal;
import io.casecheck.model.Case;
import io.casecheck.model.CaseList;
import io.casecheck.model.Determination;
import io.casecheck.model.Level;
import io.casecheck.model.Outcome;
import io.casecheck.model.ServiceKind;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnsweredAppealsTest {
  private static final LocalDate DAY = LocalDate.parse("2026-03-10");

  private static Determination.Builder decision(int number, Level level) {
    return Determination.builder()
        .number(number)
        .level(level)
        .kind(ServiceKind.ITEM_OR_SERVICE)
        .noticeDate(DAY);
  }

  private static Appeal.Builder appeal(int number, Level level, int determination) {
    return Appeal.builder()
        .number(number)
        .level(level)
        .determination(determination)
        .kind(ServiceKind.ITEM_OR_SERVICE)
        .filedOn(DAY);
  }

  private static Case.Builder aCase(
      List<Determination.Builder> decisions, List<Appeal.Builder> appeals) {
    return Case.builder()
        .asOf(OffsetDateTime.parse("2026-05-01T09:00:00-04:00"))
        .determinations(decisions.stream().map(Determination.Builder::build).toList())
        .appeals(appeals.stream().map(Appeal.Builder::build).toList());
  }

  private static Determination seen(int number, Case aCase) {
    return AnsweredAppeals.in(aCase).stream()
        .filter(decision -> decision.number() == number)
        .findFirst()
        .orElseThrow();
  }

  private static @Nullable Integer answeredBy(int number, Case aCase) {
    return seen(number, aCase).appeal();
  }

  private static @Nullable Boolean aboutDismissal(int number, Case aCase) {
    return seen(number, aCase).aboutDismissal();
  }

  private static Case oneAppeal(Determination.Builder answer, Appeal.Builder appeal) {
    return aCase(List.of(decision(1, Level.ORGANIZATION_DETERMINATION), answer), List.of(appeal))
        .build();
  }

  @Test
  void theOnlyAppealIsTaken() {
    Case aCase = oneAppeal(decision(2, Level.RECONSIDERATION), appeal(7, Level.RECONSIDERATION, 1));

    assertThat(answeredBy(2, aCase)).isEqualTo(7);
    assertThat(answeredBy(1, aCase)).isEqualTo(Determination.NO_APPEAL);
    assertThat(aCase.determinations().get(1).appeal()).isNull();
  }

  @Test
  void anAppealThatCannotBeMeantIsLeft() {
    Determination.Builder answer = decision(2, Level.RECONSIDERATION);
    Appeal.Builder asked = appeal(7, Level.RECONSIDERATION, 1);

    assertThat(answeredBy(2, oneAppeal(answer.level(Level.INDEPENDENT_REVIEW), asked)))
        .isEqualTo(Determination.NO_APPEAL);
    assertThat(
            answeredBy(
                2, oneAppeal(decision(2, Level.RECONSIDERATION).kind(ServiceKind.PAYMENT), asked)))
        .isEqualTo(Determination.NO_APPEAL);
    Determination.Builder early = decision(2, Level.RECONSIDERATION);
    assertThat(answeredBy(2, oneAppeal(early, asked.filedOn(DAY.plusDays(1)))))
        .isEqualTo(Determination.NO_APPEAL);
    assertThat(answeredBy(2, oneAppeal(early, asked.filedOn(null))))
        .isEqualTo(Determination.NO_APPEAL);
    assertThat(answeredBy(2, oneAppeal(early, asked.postmarkedOn(DAY.plusDays(1)))))
        .isEqualTo(Determination.NO_APPEAL);
    assertThat(
            answeredBy(
                2,
                oneAppeal(
                    early,
                    asked
                        .postmarkedOn(null)
                        .receivedAt(OffsetDateTime.parse("2026-03-11T00:00:00-04:00")))))
        .isEqualTo(Determination.NO_APPEAL);
  }

  @Test
  void eitherOfTwoStaysOpenUntilOneIsStated() {
    List<Determination.Builder> decisions =
        List.of(
            decision(1, Level.BENEFIT_DETERMINATION),
            decision(2, Level.BENEFIT_DETERMINATION),
            decision(3, Level.INTERNAL_APPEAL),
            decision(4, Level.INTERNAL_APPEAL));
    List<Appeal.Builder> appeals =
        List.of(appeal(1, Level.INTERNAL_APPEAL, 1), appeal(2, Level.INTERNAL_APPEAL, 2));

    Case open = aCase(decisions, appeals).build();
    assertThat(answeredBy(1, open)).isEqualTo(Determination.NO_APPEAL);
    assertThat(answeredBy(3, open)).isNull();
    assertThat(answeredBy(4, open)).isNull();

    decisions.get(3).appeal(1);
    assertThat(answeredBy(3, aCase(decisions, appeals).build())).isEqualTo(2);
  }

  /** The second appeal is about the first answer, so the first answer cannot be meant by it. */
  @Test
  void aSecondLevelFollowsFromTheFirst() {
    List<Determination> decisions =
        new ArrayList<>(
            List.of(
                decision(1, Level.BENEFIT_DETERMINATION).build(),
                decision(2, Level.INTERNAL_APPEAL).build(),
                decision(3, Level.INTERNAL_APPEAL).build()));
    List<Appeal> appeals =
        List.of(
            appeal(1, Level.INTERNAL_APPEAL, 1).build(),
            appeal(2, Level.INTERNAL_APPEAL, 2).build());
    Case.Builder aCase = aCase(List.of(), List.of()).appeals(appeals);

    for (int turns = 0; turns < decisions.size(); turns++) {
      Collections.rotate(decisions, 1);
      Map<Integer, Integer> answers =
          AnsweredAppeals.in(aCase.determinations(decisions).build()).stream()
              .filter(decision -> decision.appeal() != null)
              .collect(Collectors.toMap(Determination::number, Determination::appeal));
      assertThat(answers).isEqualTo(Map.of(1, Determination.NO_APPEAL, 2, 1, 3, 2));
    }
  }

  @Test
  void whereFurtherAppealsMayBeNothingIsTaken() {
    Case aCase =
        oneAppeal(decision(2, Level.RECONSIDERATION), appeal(7, Level.RECONSIDERATION, 1))
            .toBuilder()
            .notHeld(List.of(CaseList.APPEALS))
            .build();

    assertThat(answeredBy(2, aCase)).isNull();
  }

  /** It may be older than the appeal. */
  @Test
  void aDecisionWithoutADateStaysOpenIfAnAppealCanBeMeant() {
    Determination.Builder undated = decision(2, Level.RECONSIDERATION).noticeDate(null);

    assertThat(answeredBy(2, oneAppeal(undated, appeal(7, Level.RECONSIDERATION, 1)))).isNull();
    assertThat(answeredBy(2, oneAppeal(undated, appeal(7, Level.HEARING, 1))))
        .isEqualTo(Determination.NO_APPEAL);
  }

  @Test
  void whereTheCaseHasNoAppealsNothingIsAnswered() {
    Case aCase = aCase(List.of(decision(1, Level.RECONSIDERATION)), List.of()).build();

    assertThat(answeredBy(1, aCase)).isEqualTo(Determination.NO_APPEAL);
  }

  @Test
  void whereAnAppealHasTheNumberThatMeansNoneNothingIsTakenForNone() {
    Case aCase = oneAppeal(decision(2, Level.HEARING), appeal(0, Level.RECONSIDERATION, 1));

    assertThat(answeredBy(2, aCase)).isNull();
  }

  private static Case askedAbout(@Nullable Outcome outcome, Determination.Builder answer) {
    return aCase(
            List.of(decision(1, Level.RECONSIDERATION).outcome(outcome), answer),
            List.of(appeal(7, Level.HEARING, 1)))
        .build();
  }

  @Test
  void anAnswerIsAboutWhatItsAppealIsAbout() {
    Determination.Builder answer = decision(2, Level.HEARING);

    Case dismissed = askedAbout(Outcome.DISMISSED, answer);
    assertThat(aboutDismissal(2, dismissed)).isTrue();
    assertThat(aboutDismissal(1, dismissed)).isFalse();
    assertThat(dismissed.determinations().get(1).aboutDismissal()).isNull();
    assertThat(aboutDismissal(2, askedAbout(Outcome.ADVERSE, answer))).isFalse();
    assertThat(aboutDismissal(2, askedAbout(Outcome.UNPROCESSABLE, answer))).isFalse();
    assertThat(aboutDismissal(2, askedAbout(null, answer))).isNull();
  }

  @Test
  void anAnswerToNoneOfTheCaseIsAboutTheClaimUnlessTheCaseSaysOtherwise() {
    Determination.Builder alone = decision(2, Level.HEARING).appeal(Determination.NO_APPEAL);

    assertThat(aboutDismissal(2, askedAbout(Outcome.DISMISSED, alone))).isFalse();
    assertThat(aboutDismissal(2, aCase(List.of(alone), List.of()).build())).isFalse();
    assertThat(aboutDismissal(2, aCase(List.of(alone.aboutDismissal(true)), List.of()).build()))
        .isTrue();
  }

  private static Case.Builder askedTwice(
      Outcome one, Outcome other, Determination.Builder... answers) {
    List<Determination.Builder> decisions =
        new ArrayList<>(
            List.of(
                decision(1, Level.RECONSIDERATION).outcome(one),
                decision(2, Level.RECONSIDERATION).outcome(other)));
    decisions.addAll(List.of(answers));
    return aCase(decisions, List.of(appeal(1, Level.HEARING, 1), appeal(2, Level.HEARING, 2)));
  }

  @Test
  void whereEitherOfTwoIsAnsweredTheyMustAgree() {
    Determination.Builder answer = decision(3, Level.HEARING);
    Case same = askedTwice(Outcome.DISMISSED, Outcome.DISMISSED, answer).build();

    assertThat(answeredBy(3, same)).isNull();
    assertThat(aboutDismissal(3, same)).isTrue();
    assertThat(aboutDismissal(3, askedTwice(Outcome.ADVERSE, Outcome.ADVERSE, answer).build()))
        .isFalse();
    assertThat(aboutDismissal(3, askedTwice(Outcome.ADVERSE, Outcome.DISMISSED, answer).build()))
        .isNull();
  }

  @Test
  void whatADecisionIsAboutTellsWhichAppealItAnswers() {
    Determination.Builder answer = decision(3, Level.HEARING).aboutDismissal(true);
    Determination.Builder further = decision(4, Level.HEARING);
    Case aCase = askedTwice(Outcome.ADVERSE, Outcome.DISMISSED, answer, further).build();

    assertThat(answeredBy(3, aCase)).isEqualTo(2);
    assertThat(answeredBy(4, aCase)).isEqualTo(1);
    assertThat(aboutDismissal(4, aCase)).isFalse();
    assertThat(answeredBy(2, askedAbout(null, decision(2, Level.HEARING).aboutDismissal(true))))
        .isEqualTo(7);
    assertThat(
            answeredBy(
                2, askedAbout(Outcome.ADVERSE, decision(2, Level.HEARING).aboutDismissal(true))))
        .isEqualTo(Determination.NO_APPEAL);
  }

  @Test
  void anAnswerToAnAppealAboutSilenceIsAboutNoDismissal() {
    Case aCase =
        aCase(
                List.of(decision(2, Level.RECONSIDERATION)),
                List.of(appeal(7, Level.RECONSIDERATION, Appeal.NO_DETERMINATION)))
            .build();

    assertThat(answeredBy(2, aCase)).isEqualTo(7);
    assertThat(aboutDismissal(2, aCase)).isFalse();
  }

  /** It may be older than the appeal, and answer none. */
  @Test
  void aDecisionWithoutADateIsAboutADismissalOnlyIfTheCaseSaysIt() {
    Determination.Builder undated = decision(2, Level.HEARING).noticeDate(null);

    assertThat(aboutDismissal(2, askedAbout(Outcome.DISMISSED, undated))).isNull();
    assertThat(aboutDismissal(2, askedAbout(Outcome.ADVERSE, undated))).isFalse();
    assertThat(aboutDismissal(2, askedAbout(Outcome.DISMISSED, undated.appeal(7)))).isTrue();
  }

  /** What is not held may have the appeal that was answered; one that is named is known. */
  @Test
  void whereFurtherAppealsMayBeOnlyTheNamedOneTells() {
    Determination.Builder answer = decision(2, Level.HEARING);
    List<CaseList> appeals = List.of(CaseList.APPEALS);

    assertThat(
            aboutDismissal(
                2, askedAbout(Outcome.ADVERSE, answer).toBuilder().notHeld(appeals).build()))
        .isNull();
    assertThat(
            aboutDismissal(
                2,
                askedAbout(Outcome.ADVERSE, answer.appeal(Determination.NO_APPEAL)).toBuilder()
                    .notHeld(appeals)
                    .build()))
        .isNull();
    assertThat(
            aboutDismissal(
                2,
                askedAbout(Outcome.DISMISSED, answer.appeal(7)).toBuilder()
                    .notHeld(appeals)
                    .build()))
        .isTrue();
  }
}
