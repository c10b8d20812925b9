package io.casecheck.tests.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.finding.Finding;
import io.casecheck.model.Case;
import io.casecheck.model.Coverage;
import io.casecheck.model.Determination;
import io.casecheck.model.Level;
import io.casecheck.model.Outcome;
import io.casecheck.model.Program;
import io.casecheck.model.ServiceKind;
import io.casecheck.model.State;
import io.casecheck.time.Deadline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The amount that a court or a hearing asks for is that of the year of filing, so a window that
 * reaches into another year has a cautious day in the year whose amount is reached, and says why.
 */
@ExtendWith(Bundled.class)
class ThresholdChangeTest {
  private static final SortedMap<Integer, Integer> HEARING =
      yearly(160, 170, 180, 180, 180, 180, 190, 200, 200);
  private static final SortedMap<Integer, Integer> COURT =
      yearly(1630, 1670, 1760, 1760, 1850, 1840, 1900, 1960, 2000);
  private static final LocalDate LAST_OF_2026 = LocalDate.of(2026, 12, 31);

  private final BundledEvaluators evaluators;

  ThresholdChangeTest(BundledEvaluators evaluators) {
    this.evaluators = evaluators;
  }

  private static SortedMap<Integer, Integer> yearly(int... amounts) {
    SortedMap<Integer, Integer> years = new TreeMap<>();
    for (int amount : amounts) {
      years.put(2019 + years.size(), amount);
    }
    return years;
  }

  /** The last day to go to court, with a decision of the Council of 10 November of the year. */
  private Deadline court(int year, String amount) {
    return deadline(
        finding(
            Program.MEDICARE_ADVANTAGE, Level.COUNCIL_REVIEW, LocalDate.of(year, 11, 10), amount));
  }

  private static Deadline deadline(Finding finding) {
    return Objects.requireNonNull(finding.deadline());
  }

  /** The last day to go on from a decision, looked at three weeks later. */
  private Finding finding(Program program, Level decided, LocalDate notice, String amount) {
    Determination decision =
        Determination.builder()
            .number(1)
            .level(decided)
            .kind(ServiceKind.PAYMENT)
            .outcome(Outcome.ADVERSE)
            .noticeDate(notice)
            .amountInControversy(new BigDecimal(amount))
            .build();
    Case aCase =
        Case.builder()
            .asOf(OffsetDateTime.parse(notice.plusDays(21) + "T10:00:00-05:00"))
            .coverage(Coverage.builder().program(program).state(State.OH).build())
            .determinations(Set.of(decision))
            .build();
    return evaluators.with(Set.of()).evaluate(aCase).findings().stream()
        .filter(finding -> finding.ruleId().matches(".*-(HEARING|JUDICIAL-REVIEW)-001"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anAmountThatTheNextYearRefusesIsSafeUntilTheYearEnds() {
    Deadline deadline = court(2026, "1999.99");
    assertThat(deadline.dueBy()).isEqualTo(LocalDate.of(2027, 1, 14));
    assertThat(deadline.safeBy()).isEqualTo(LAST_OF_2026);
    assertThat(deadline.steps()).last().asString().contains("2026-12-31", "2000 dollars");
  }

  @Test
  void anAmountThatIsEnoughInBothYearsKeepsItsSafeDay() {
    Deadline deadline = court(2026, "2000");
    assertThat(deadline.safeBy()).isEqualTo(LocalDate.of(2027, 1, 9));
    assertThat(deadline.steps()).last().asString().doesNotContain("dollars");
  }

  @Test
  void anAmountIsSureUntilTheLastYearThatIsPublished() {
    Deadline deadline = court(2027, "3500000");
    assertThat(deadline.dueBy()).isEqualTo(LocalDate.of(2028, 1, 14));
    assertThat(deadline.safeBy()).isEqualTo(LocalDate.of(2027, 12, 31));
    assertThat(deadline.steps()).last().asString().contains("not published");
  }

  @Test
  void aThresholdThatFellLeavesOnlyTheDaysAfterIt() {
    Deadline deadline = court(2023, "1840");
    assertThat(deadline.safeFrom()).isEqualTo(LocalDate.of(2024, 1, 1));
    assertThat(deadline.safeBy()).isEqualTo(LocalDate.of(2024, 1, 9));
    assertThat(deadline.steps()).last().asString().contains("before 2024-01-01", "1850 dollars");
  }

  @Test
  void anAmountThatIsTooLowInBothYearsHasNoSafeDay() {
    Deadline deadline = court(2023, "1839.99");
    assertThat(deadline.safeBy()).isNull();
    assertThat(deadline.steps()).last().asString().contains("no day is safe");
  }

  /** The message says it too, in words that a clerk can act on. */
  @Test
  void theMessageNamesTheFirstSafeDay() {
    Finding finding =
        finding(
            Program.MEDICARE_ADVANTAGE, Level.COUNCIL_REVIEW, LocalDate.of(2023, 11, 10), "1840");
    assertThat(finding.messageText())
        .isEqualTo(
            "The last day to file a civil action is 2024-01-14; it is safe by 2024-01-09, but not"
                + " before 2024-01-01.");
  }

  /** Each day from the notice on is held against its own year's figure of the Federal Register. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 20261128, 77_003})
  void theSafeDaysAreThoseOfAWalkOverEachDay(long seed) {
    Random random = new Random(seed);
    int later = 0;
    int none = 0;
    for (int turn = 0; turn < 300; turn++) {
      boolean court = random.nextBoolean();
      SortedMap<Integer, Integer> needed = court ? COURT : HEARING;
      LocalDate notice =
          LocalDate.of(2019 + random.nextInt(9), random.nextBoolean() ? 12 : 11, 1)
              .plusDays(random.nextInt(30));
      BigDecimal amount =
          new BigDecimal(needed.get(Math.min(2027, notice.getYear() + random.nextInt(2))))
              .add(BigDecimal.valueOf(random.nextInt(3) - 1));
      Program program =
          random.nextBoolean() ? Program.MEDICARE_ADVANTAGE : Program.ORIGINAL_MEDICARE;
      Level level =
          court
              ? Level.COUNCIL_REVIEW
              : program == Program.ORIGINAL_MEDICARE
                  ? Level.RECONSIDERATION
                  : Level.INDEPENDENT_REVIEW;
      List<LocalDate> expected =
          notice
              .datesUntil(notice.plusDays(61))
              .filter(day -> needed.containsKey(day.getYear()))
              .filter(day -> amount.intValueExact() >= needed.get(day.getYear()))
              .toList();

      Deadline deadline = deadline(finding(program, level, notice, amount.toPlainString()));

      LocalDate from = deadline.safeFrom() == null ? notice : deadline.safeFrom();
      assertThat(
              deadline.safeBy() == null
                  ? List.of()
                  : from.datesUntil(deadline.safeBy().plusDays(1)).toList())
          .as("seed %s, turn %s: %s of %s, %s dollars", seed, turn, level, notice, amount)
          .isEqualTo(expected);
      later += deadline.safeFrom() == null ? 0 : 1;
      none += deadline.safeBy() == null ? 1 : 0;
    }
    assertThat(later).isPositive();
    assertThat(none).isPositive();
  }
}
