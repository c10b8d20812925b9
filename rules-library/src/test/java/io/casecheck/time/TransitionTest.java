package io.casecheck.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two days from one clock: the later of two, an extension that was taken, and a stricter count. */
class TransitionTest {
  private static final String BENEFITS =
      "10 calendar days after the date of the notice, or on the effective date if that is later;"
          + " filed when received; no roll";
  private static final String BOTH_TEXTS =
      "60 calendar days after receipt of the notice, presumed 5 calendar days after its date;"
          + " filed when received; no roll;"
          + " cautiously 60 calendar days after the date of the notice";

  @ParameterizedTest(name = "notice {0}, effective {1}: {2}")
  @CsvSource({
    "2026-03-02, 2026-03-05, 2026-03-12",
    "2026-03-02, 2026-03-12, 2026-03-12",
    "2026-03-02, 2026-03-13, 2026-03-13",
    "2026-12-24, 2027-01-15, 2027-01-15",
    "2024-02-20, 2024-02-29, 2024-03-01",
  })
  void theLaterOfTwoDays(LocalDate notice, LocalDate effective, LocalDate dueBy) {
    ClockDates dates = Clocks.dates().noticeDate(notice).effectiveDate(effective).build();

    Deadline deadline = Clocks.deadline(BENEFITS, dates);

    assertThat(deadline.dueBy()).isEqualTo(dueBy);
    assertThat(deadline.safeBy()).isEqualTo(dueBy);
  }

  @Test
  void anEffectiveDateThatIsNotStatedIsMissing() {
    ClockDates dates = Clocks.dates().noticeDate(LocalDate.parse("2026-03-02")).build();

    assertThat(Clock.parse(BENEFITS).deadline(dates))
        .isEqualTo(new ClockResult.Missing(ClockEvent.EFFECTIVE_DATE));
  }

  @ParameterizedTest(name = "received {0}: due by {1}, safe by {2}")
  @CsvSource({
    ",           2025-03-06, 2025-03-01",
    "2024-12-31, 2025-03-01, 2025-03-01",
    "2025-01-03, 2025-03-04, 2025-03-01",
    "2025-02-03, 2025-04-04, 2025-03-01",
  })
  void theStricterTextMovesTheSafeDayAlone(LocalDate received, LocalDate dueBy, LocalDate safeBy) {
    ClockDates dates =
        Clocks.dates().noticeDate(LocalDate.parse("2024-12-31")).provenReceipt(received).build();

    Deadline deadline = Clocks.deadline(BOTH_TEXTS, dates);

    assertThat(deadline.dueBy()).isEqualTo(dueBy);
    assertThat(deadline.safeBy()).isEqualTo(safeBy);
    assertThat(String.join(" ", deadline.steps()))
        .contains("Counted strictly, 60 calendar days after the date of the notice, the last day");
  }

  @Test
  void aStricterTextThatCannotBeCountedIsMissing() {
    ClockDates dates = Clocks.dates().provenReceipt(LocalDate.parse("2025-01-03")).build();

    assertThat(Clock.parse(BOTH_TEXTS).deadline(dates))
        .isEqualTo(new ClockResult.Missing(ClockEvent.NOTICE_DATE));
  }

  @ParameterizedTest(name = "extended {0}: due by {1}, safe by {2}")
  @CsvSource({
    "true,  2026-03-23, 2026-03-09",
    "false, 2026-03-09, 2026-03-09",
    ",      2026-03-09, 2026-03-09",
  })
  void anExtensionThatWasTakenMovesTheLastDay(Boolean extended, LocalDate dueBy, LocalDate safeBy) {
    ClockDates dates =
        Clocks.dates()
            .requestReceived(OffsetDateTime.parse("2026-03-02T09:30:00-05:00"))
            .extensionTaken(extended)
            .build();
    String days = "7 calendar days after receipt of the request, extendable by 14 calendar days";

    Deadline deadline = Clocks.deadline(days + "; no roll", dates);

    assertThat(deadline.dueBy()).isEqualTo(dueBy);
    assertThat(deadline.safeBy()).isEqualTo(safeBy);
    assertThat(String.join(" ", deadline.steps()).contains("no extension is counted"))
        .isEqualTo(extended == null);
  }

  @Test
  void anExtensionOfHoursKeepsTheHour() {
    ClockDates dates =
        Clocks.dates()
            .requestReceived(OffsetDateTime.parse("2026-03-02T09:30:00-05:00"))
            .extensionTaken(true)
            .build();

    Deadline deadline =
        Clocks.deadline(
            "72 hours after receipt of the request, extendable by 14 calendar days; no roll",
            dates);

    assertThat(deadline.dueAt()).hasToString("2026-03-19T09:30-04:00");
    assertThat(deadline.safeBy()).isEqualTo("2026-03-05");
  }

  @Test
  void anExtendedLastDayRolls() {
    ClockDates dates =
        Clocks.dates()
            .appealReceived(OffsetDateTime.parse("2026-06-13T09:30:00-04:00"))
            .extensionTaken(true)
            .build();

    Deadline deadline =
        Clocks.deadline(
            "7 calendar days after receipt of the appeal, extendable by 14 calendar days;"
                + " rolls to the next business day",
            dates);

    // The fourth of July 2026 is a Saturday, observed on the Friday before.
    assertThat(deadline.dueBy()).isEqualTo("2026-07-06");
    assertThat(deadline.safeBy()).isEqualTo("2026-06-20");
  }
}
