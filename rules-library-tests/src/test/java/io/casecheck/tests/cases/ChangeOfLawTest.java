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
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The window to ask a Medicare Advantage plan for a reconsideration: its new text was in force from
 * 2024-06-03, and practised from 2025-01-01. Between the two a notice has both windows.
 */
@ExtendWith(Bundled.class)
class ChangeOfLawTest {
  private final BundledEvaluators evaluators;

  ChangeOfLawTest(BundledEvaluators evaluators) {
    this.evaluators = evaluators;
  }

  private Finding finding(LocalDate notice) {
    Determination denial =
        Determination.builder()
            .number(1)
            .level(Level.ORGANIZATION_DETERMINATION)
            .kind(ServiceKind.PART_B_DRUG)
            .outcome(Outcome.ADVERSE)
            .noticeDate(notice)
            .build();
    Case aCase =
        Case.builder()
            .asOf(OffsetDateTime.parse(notice.plusDays(7) + "T10:00:00-05:00"))
            .coverage(
                Coverage.builder().program(Program.MEDICARE_ADVANTAGE).state(State.OH).build())
            .determinations(Set.of(denial))
            .build();
    return evaluators.with(Set.of()).evaluate(aCase).findings().stream()
        .filter(finding -> finding.ruleId().equals("MEDICARE-ADVANTAGE-RECONSIDERATION-001"))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest(name = "notice of {0}: due by {1}, safe by {2}, read by both texts: {3}")
  @CsvSource({
    "2024-06-02, 2024-08-01, 2024-08-01, false",
    "2024-06-03, 2024-08-07, 2024-08-02, true",
    "2024-12-31, 2025-03-06, 2025-03-01, true",
    "2025-01-01, 2025-03-07, 2025-03-02, false",
  })
  void betweenTextAndPracticeTheCautiousDayIsSafeAndTheFindingSaysWhy(
      LocalDate notice, LocalDate dueBy, LocalDate safeBy, boolean both) {
    Finding finding = finding(notice);
    Deadline deadline = Objects.requireNonNull(finding.deadline());

    assertThat(deadline.dueBy()).isEqualTo(dueBy);
    assertThat(deadline.safeBy()).isEqualTo(safeBy);
    assertThat(String.join(" ", deadline.steps()).contains("Counted strictly")).isEqualTo(both);
    assertThat(Objects.requireNonNull(finding.reading()).contains("from 2024-06-03"))
        .isEqualTo(both);
    if (both) {
      assertThat(finding.messageText())
          .contains(dueBy + " by the new text", safeBy + ", the last day by the old one");
      assertThat(finding.reading()).contains("coverage from 2025-01-01", "the safe day keeps");
    }
  }
}
