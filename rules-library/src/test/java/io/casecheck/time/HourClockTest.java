package io.casecheck.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HourClockTest {

  @ParameterizedTest(name = "{0}: {1} hours after {2} it is {3}")
  @CsvSource({
    "42 CFR 422.568(b)(3),          72, 2026-03-02T09:30-05:00, 2026-03-05T09:30-05:00",
    "42 CFR 422.572(a)(2),          24, 2026-03-02T09:30-05:00, 2026-03-03T09:30-05:00",
    "to the minute,                 24, 2026-03-02T23:59-05:00, 2026-03-03T23:59-05:00",
    "over the end of a year,        72, 2025-12-30T08:00-05:00, 2026-01-02T08:00-05:00",
    "over a leap day,               72, 2024-02-27T08:00-05:00, 2024-03-01T08:00-05:00",
    "weekends count,                72, 2026-03-13T17:00-04:00, 2026-03-16T17:00-04:00",
    "spring forward,                72, 2026-03-06T09:30-05:00, 2026-03-09T10:30-04:00",
    "into the hour that is skipped, 24, 2026-03-07T02:30-05:00, 2026-03-08T03:30-04:00",
    "just before it,                24, 2026-03-07T01:30-05:00, 2026-03-08T01:30-05:00",
    "fall back,                     72, 2026-10-30T09:30-04:00, 2026-11-02T08:30-05:00",
    "first ambiguous hour,          24, 2026-10-31T01:30-04:00, 2026-11-01T01:30-04:00",
    "second ambiguous hour,         24, 2026-10-31T02:30-04:00, 2026-11-01T01:30-05:00",
    "after the ambiguous hour,      24, 2026-10-31T03:30-04:00, 2026-11-01T02:30-05:00",
    "from the first ambiguous hour, 24, 2026-11-01T01:30-04:00, 2026-11-02T00:30-05:00",
    "from the second,               24, 2026-11-01T01:30-05:00, 2026-11-02T01:30-05:00",
  })
  void hoursElapseOnTheTimeLine(
      String source, int hours, OffsetDateTime received, OffsetDateTime dueAt) {
    Clock clock =
        new Clock(
            hours,
            ClockUnit.HOURS,
            ClockEvent.REQUEST_RECEIVED,
            null,
            false,
            null,
            null,
            false,
            null);

    Deadline deadline = Clocks.deadline(clock, Clocks.dates().requestReceived(received).build());

    assertThat(deadline.dueAt()).isEqualTo(dueAt);
    assertThat(deadline.dueAt()).hasToString(dueAt.toString());
    assertThat(deadline.dueBy()).isEqualTo(dueAt.toLocalDate());
    assertThat(deadline.safeBy()).isEqualTo(dueAt.toLocalDate());
    assertThat(deadline.basis()).isEqualTo(DeadlineBasis.PROVEN);
  }

  @Test
  void theLastMomentIsToldInTheZone() {
    ClockDates dates =
        ClockDates.builder(Clocks.AS_OF, ZoneId.of("America/Phoenix"))
            .appealReceived(OffsetDateTime.parse("2026-03-07T23:30:00-05:00"))
            .build();

    Deadline deadline = Clocks.deadline("72 hours after receipt of the appeal; no roll", dates);

    assertThat(deadline.dueAt()).hasToString("2026-03-10T21:30-07:00");
    assertThat(deadline.dueBy()).isEqualTo(LocalDate.parse("2026-03-10"));
  }

  @Test
  void anOffsetAloneIsNamedAsOne() {
    ClockDates dates =
        ClockDates.builder(Clocks.AS_OF, ZoneOffset.ofHours(-5))
            .appealReceived(OffsetDateTime.parse("2026-03-07T23:30:00-05:00"))
            .build();

    assertThat(Clocks.deadline("72 hours after receipt of the appeal; no roll", dates).steps())
        .first()
        .asString()
        .endsWith("2026-03-07T23:30-05:00 in the offset -05:00, since no time zone is stated.");
    assertThat(
            Clocks.deadline("7 calendar days after receipt of the appeal; no roll", dates).steps())
        .anySatisfy(step -> assertThat(step).endsWith(" in the offset -05:00."))
        .contains(
            "The whole last day counts, by the clock of the offset -05:00, since no time zone is"
                + " stated.");
  }

  @Test
  void theStepsSayThatTheWallClockChanges() {
    ClockDates dates =
        Clocks.dates().requestReceived(OffsetDateTime.parse("2026-03-06T09:30:00-05:00")).build();

    Deadline deadline =
        Clocks.deadline(
            "72 hours after receipt of the request, extendable by 14 calendar days; no roll",
            dates);

    assertThat(deadline.steps())
        .containsExactly(
            "The request was received at 2026-03-06T09:30-05:00 in America/New_York.",
            "72 elapsed hours later it is 2026-03-09T10:30-04:00; wall clocks changed on the way,"
                + " from offset -05:00 to -04:00.",
            "With the longest extension, 14 calendar days, it would be 2026-03-23T10:30-04:00; no"
                + " extension is counted here.");
  }

  @Test
  void aMomentThatIsNotStatedIsMissing() {
    assertThat(
            Clock.parse("72 hours after receipt of the request; no roll")
                .deadline(Clocks.dates().appealReceived(Clocks.AS_OF).build()))
        .isEqualTo(new ClockResult.Missing(ClockEvent.REQUEST_RECEIVED));
    assertThat(
            Clock.parse("72 hours after receipt of the appeal; no roll")
                .deadline(Clocks.dates().requestReceived(Clocks.AS_OF).build()))
        .isEqualTo(new ClockResult.Missing(ClockEvent.APPEAL_RECEIVED));
  }
}
