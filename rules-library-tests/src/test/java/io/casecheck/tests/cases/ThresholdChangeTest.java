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
import io.casecheck.time.Deadline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The amount that a court or a hearing asks for is that of the year of filing, so a window that
 * reaches into another year has a cautious day in the year whose amount is reached, and says why.
 */
@ExtendWith(Bundled.class)
class ThresholdChangeTest {
  private static final LocalDate LAST_OF_2023 = LocalDate.of(2023, 12, 31);
  private static final LocalDate LAST_OF_2026 = LocalDate.of(2026, 12, 31);

  private final BundledEvaluators evaluators;

  ThresholdChangeTest(BundledEvaluators evaluators) {
    this.evaluators = evaluators;
  }

  /** The last day to go to court, with a decision of the Council of 10 November of the year. */
  private Deadline court(int year, String amount) {
    Determination council =
        Determination.builder()
            .number(1)
            .level(Level.COUNCIL_REVIEW)
            .kind(ServiceKind.PAYMENT)
            .outcome(Outcome.ADVERSE)
            .noticeDate(LocalDate.of(year, 11, 10))
            .amountInControversy(new BigDecimal(amount))
            .build();
    Case aCase =
        Case.builder()
            .asOf(OffsetDateTime.parse(year + "-12-01T10:00:00-05:00"))
            .coverage(Coverage.builder().program(Program.MEDICARE_ADVANTAGE).state("OH").build())
            .determinations(Set.of(council))
            .build();
    return evaluators.with(Set.of()).evaluate(aCase).findings().stream()
        .filter(finding -> finding.ruleId().equals("MEDICARE-ADVANTAGE-JUDICIAL-REVIEW-001"))
        .map(Finding::deadline)
        .filter(Objects::nonNull)
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
    assertThat(deadline.safeBy()).isEqualTo(LocalDate.of(2024, 1, 9)).isAfter(LAST_OF_2023);
    assertThat(deadline.steps()).last().asString().contains("not enough before 2024-01-01");
  }

  @Test
  void anAmountThatIsTooLowInBothYearsSaysNothingOfTheNext() {
    assertThat(court(2023, "1839.99").steps()).last().asString().doesNotContain("dollars");
  }
}
