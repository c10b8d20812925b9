package io.casecheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.time.Clock;
import io.casecheck.time.ClockDates;
import io.casecheck.time.Deadline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Safe days against a walk over each day, with thresholds that change at random. */
class SafeDaysTest {
  private static final int TRIES = 4_000;
  private static final LocalDate NOTICE = LocalDate.of(2023, 11, 10);

  /**
   * 60 days after receipt, presumed on the fifth day: due on 2024-01-14, in time for sure on 9th.
   */
  private static Deadline deadline(LocalDate notice, int days, @Nullable LocalDate received) {
    Clock clock =
        Clock.parse(
            days
                + " calendar days after receipt of the notice, presumed 5 calendar days after its"
                + " date; filed when received; no roll");
    return (Deadline)
        clock.deadline(
            ClockDates.builder(
                    OffsetDateTime.parse("2023-12-01T09:00:00-05:00"),
                    ZoneId.of("America/New_York"))
                .noticeDate(notice)
                .provenReceipt(received)
                .build());
  }

  private static DeadlineInWords safe(String today, int amount, AmountPeriod... periods) {
    return SafeDays.of(
        deadline(NOTICE, 60, null),
        LocalDate.parse(today),
        BigDecimal.valueOf(amount),
        List.of(periods));
  }

  private static AmountPeriod period(String from, String to, @Nullable Integer needed) {
    return new AmountPeriod(
        LocalDate.parse(from),
        LocalDate.parse(to),
        needed == null ? null : BigDecimal.valueOf(needed));
  }

  private static final AmountPeriod OLD = period("2023-11-10", "2023-12-31", 1850);
  private static final AmountPeriod NEW = period("2024-01-01", "2024-01-14", 1840);

  @Test
  void aThresholdThatFellGivesTheSafeDaysAFirstDay() {
    DeadlineInWords safe = safe("2023-12-01", 1840, OLD, NEW);

    assertThat(safe.deadline().safeFrom()).isEqualTo("2024-01-01");
    assertThat(safe.deadline().safeBy()).isEqualTo("2024-01-09");
    assertThat(safe.deadline().dueBy()).isEqualTo("2024-01-14");
    assertThat(safe.safeBy()).isEqualTo("2024-01-09, but not before 2024-01-01");
    assertThat(safe.deadline().steps()).last().asString().contains("1850", "first safe");
  }

  @Test
  void theFirstSafeDayCanBeTheOnlyOne() {
    DeadlineInWords safe =
        safe(
            "2023-12-01",
            1840,
            period("2023-11-10", "2024-01-08", 1850),
            period("2024-01-09", "2024-01-14", 1840));

    assertThat(safe.safeBy()).isEqualTo("2024-01-09, on that day alone");
  }

  @Test
  void anAmountThatIsEnoughOnlyAfterTheCautiousDayHasNoSafeDay() {
    DeadlineInWords safe =
        safe(
            "2023-12-01",
            1840,
            period("2023-11-10", "2024-01-09", 1850),
            period("2024-01-10", "2024-01-14", 1840));

    assertThat(safe.deadline().safeFrom()).isNull();
    assertThat(safe.deadline().safeBy()).isNull();
    assertThat(safe.safeBy())
        .isEqualTo("2024-01-14, but not before 2024-01-10, and only in the kinder reading");
    assertThat(safe.deadline().steps())
        .last()
        .asString()
        .contains("no day is safe in every reading", "2024-01-09", "2024-01-10 to 2024-01-14");
  }

  @Test
  void anAmountThatIsNeverEnoughHasNoSafeDay() {
    DeadlineInWords safe = safe("2023-12-01", 1839, OLD, NEW);

    assertThat(safe.deadline().safeBy()).isNull();
    assertThat(safe.safeBy())
        .isEqualTo("2024-01-09 as to time, but the amount is enough on no day");
    assertThat(safe.deadline().steps()).last().asString().contains("so no day is safe");
  }

  @Test
  void aThresholdThatIsNotPublishedIsNeverKnownToBeReached() {
    DeadlineInWords late = safe("2023-12-01", 1850, OLD, period("2024-01-01", "2024-01-14", null));
    DeadlineInWords early = safe("2023-12-01", 1850, period("2023-11-10", "2023-12-31", null), NEW);
    DeadlineInWords never = safe("2023-12-01", 1850, period("2023-11-10", "2024-01-14", null));

    assertThat(late.deadline().safeBy()).isEqualTo("2023-12-31");
    assertThat(late.deadline().steps()).last().asString().contains("after 2023-12-31", "not publ");
    assertThat(early.deadline().safeFrom()).isEqualTo("2024-01-01");
    assertThat(early.deadline().steps()).last().asString().contains("before 2024-01-01", "not p");
    assertThat(never.deadline().safeBy()).isNull();
    assertThat(never.safeBy())
        .isEqualTo("2024-01-09 as to time, but the amount is not known to be enough");
    assertThat(never.deadline().steps()).last().asString().contains("is not published");
  }

  @Test
  void ofDaysThatFallApartThoseThatAreNotOverAreShown() {
    AmountPeriod[] periods = {
      period("2023-11-10", "2023-11-30", 100),
      period("2023-12-01", "2023-12-20", 300),
      period("2023-12-21", "2024-01-14", 200)
    };

    assertThat(safe("2023-11-30", 200, periods).deadline().safeBy()).isEqualTo("2023-11-30");
    assertThat(safe("2023-12-01", 200, periods).deadline().safeFrom()).isEqualTo("2023-12-21");
    assertThat(safe("2024-02-01", 200, periods).deadline().safeBy()).isEqualTo("2024-01-09");
  }

  @Test
  void anAmountThatIsAlwaysEnoughChangesNothing() {
    assertThat(safe("2023-12-01", 1850, OLD, NEW).deadline()).isEqualTo(deadline(NOTICE, 60, null));
  }

  /** In time in every reading: counted from the notice, or from receipt if that is proven. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 20261128, 77_003})
  void safeDaysAreThoseOfAWalkOverEachDay(long seed) {
    Random random = new Random(seed);
    int[] kinds = new int[4];
    for (int turn = 0; turn < TRIES; turn++) {
      LocalDate notice = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(3_000));
      int days = 1 + random.nextInt(70);
      LocalDate received = random.nextBoolean() ? notice.plusDays(random.nextInt(9)) : null;
      Deadline deadline = deadline(notice, days, received);
      List<AmountPeriod> periods = periods(random, notice, deadline.dueBy());
      BigDecimal amount = BigDecimal.valueOf(random.nextInt(5));
      LocalDate today = notice.plusDays(random.nextInt(90));

      Deadline safe = SafeDays.of(deadline, today, amount, periods).deadline();

      List<LocalDate> expected =
          notice
              .datesUntil(notice.plusDays(100))
              .filter(day -> inTime(day, received == null ? notice : received, days))
              .filter(day -> enough(day, amount, periods))
              .toList();
      String seen = "turn %s of seed %s".formatted(turn, seed);
      List<LocalDate> found = found(safe, notice);
      if (isOneRun(expected)) {
        assertThat(found).as(seen).isEqualTo(expected);
      } else {
        assertThat(runs(expected)).as(seen).contains(found);
      }
      assertThat(safe.safeFrom()).as(seen).isNotEqualTo(notice);
      assertThat(safe.dueBy()).as(seen).isEqualTo(deadline.dueBy());
      kinds[expected.isEmpty() ? 0 : !isOneRun(expected) ? 1 : safe.safeFrom() != null ? 2 : 3]++;
    }
    assertThat(kinds).as("none, apart, from a later day, from the first").doesNotContain(0);
  }

  private static boolean inTime(LocalDate day, LocalDate start, int days) {
    return start.until(day, ChronoUnit.DAYS) <= days;
  }

  private static boolean enough(LocalDate day, BigDecimal amount, List<AmountPeriod> periods) {
    for (AmountPeriod period : periods) {
      if (!day.isBefore(period.from()) && !day.isAfter(period.to())) {
        return period.needed() != null && amount.compareTo(period.needed()) >= 0;
      }
    }
    return false;
  }

  private static List<AmountPeriod> periods(Random random, LocalDate from, LocalDate to) {
    List<AmountPeriod> periods = new ArrayList<>();
    LocalDate day = from;
    while (!day.isAfter(to)) {
      LocalDate end = day.plusDays(random.nextInt(60));
      LocalDate last = end.isBefore(to) ? end : to;
      BigDecimal needed = random.nextInt(6) == 0 ? null : BigDecimal.valueOf(random.nextInt(5));
      periods.add(new AmountPeriod(day, last, needed));
      day = last.plusDays(1);
    }
    return periods;
  }

  private static List<LocalDate> found(Deadline safe, LocalDate notice) {
    LocalDate from = safe.safeFrom() == null ? notice : safe.safeFrom();
    return safe.safeBy() == null ? List.of() : from.datesUntil(safe.safeBy().plusDays(1)).toList();
  }

  private static boolean isOneRun(List<LocalDate> days) {
    return runs(days).size() < 2;
  }

  private static List<List<LocalDate>> runs(List<LocalDate> days) {
    List<List<LocalDate>> runs = new ArrayList<>();
    for (LocalDate day : days) {
      List<LocalDate> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
      if (last.isEmpty() || !last.get(last.size() - 1).plusDays(1).equals(day)) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(day);
    }
    return runs;
  }
}
