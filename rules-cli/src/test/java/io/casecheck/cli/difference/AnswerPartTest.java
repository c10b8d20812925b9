package io.casecheck.cli.difference;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.finding.Category;
import io.casecheck.finding.Finding;
import io.casecheck.finding.FindingOutcome;
import io.casecheck.finding.Severity;
import io.casecheck.time.Deadline;
import io.casecheck.time.DeadlineBasis;
import io.casecheck.time.DeadlineStatus;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A safe day that moves, comes or goes is a change of the answer. */
class AnswerPartTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2024, 1, 9);

  private static Finding safe(@Nullable LocalDate from, @Nullable LocalDate by) {
    Deadline deadline =
        new Deadline(
            LocalDate.of(2024, 1, 14),
            from,
            by,
            null,
            DeadlineBasis.PRESUMED,
            DeadlineStatus.OPEN,
            44,
            "60 calendar days after receipt of the notice; no roll",
            List.of());
    return new Finding(
        "COURT-001",
        null,
        "common",
        "Last day to file a civil action",
        Category.APPEAL,
        FindingOutcome.DUE,
        Severity.WARNING,
        List.of("determinations[number=1]"),
        "By {dueBy}.",
        "",
        Collections.emptySortedMap(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        deadline,
        null,
        true,
        null,
        "f");
  }

  @Test
  void theSameSafeDaysAreNoChange() {
    assertThat(AnswerPart.of(safe(FIRST, LAST), safe(FIRST, LAST))).isEmpty();
    assertThat(AnswerPart.of(safe(null, null), safe(null, null))).isEmpty();
  }

  @Test
  void eachEndOfTheSafeDaysCounts() {
    assertThat(AnswerPart.of(safe(null, LAST), safe(null, LAST.minusDays(1))))
        .containsExactly("is safe 1 day earlier");
    assertThat(AnswerPart.of(safe(null, LAST), safe(FIRST, LAST)))
        .containsExactly("is safe from another first day on");
  }

  @Test
  void aSafeDayComesOrGoes() {
    assertThat(AnswerPart.of(safe(null, LAST), safe(null, null)))
        .containsExactly("is safe on no day any more");
    assertThat(AnswerPart.of(safe(null, null), safe(null, LAST)))
        .containsExactly("has a safe day now");
  }
}
