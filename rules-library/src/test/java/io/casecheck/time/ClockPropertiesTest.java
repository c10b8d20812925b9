package io.casecheck.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every clock and every date; the seed stands in the name of each run. */
class ClockPropertiesTest {
  private static final int TRIES = 1_000;

  private static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("America/New_York"),
          ZoneId.of("America/Phoenix"),
          ZoneId.of("Pacific/Honolulu"),
          ZoneId.of("Pacific/Guam"),
          ZoneOffset.UTC);

  private final Samples samples = new Samples();

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 20260302, 77_003})
  void laterReceiptNeverGivesAnEarlierDate(long seed) {
    samples.seed(seed);
    for (int turn = 0; turn < TRIES; turn++) {
      Clock clock = samples.clock();
      OffsetDateTime moment = samples.moment();
      ZoneId zone = samples.zone();
      boolean extended = samples.yesOrNo();
      OffsetDateTime later = moment.plusMinutes(samples.minutes());
      Deadline early = Clocks.deadline(clock, samples.proven(moment, zone, extended));
      Deadline late = Clocks.deadline(clock, samples.proven(later, zone, extended));

      assertThat(late.dueBy()).as(clock.words()).isAfterOrEqualTo(early.dueBy());
      assertThat(late.safeBy()).as(clock.words()).isAfterOrEqualTo(early.safeBy());
      if (early.dueAt() != null) {
        assertThat(late.dueAt()).as(clock.words()).isAfterOrEqualTo(early.dueAt());
      }
    }
  }

  /** The notice stays, and with it what is presumed; only the evidence says another day. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {8, 20261128, 77_003})
  void laterProofOfReceiptNeverGivesAnEarlierDate(long seed) {
    samples.seed(seed);
    for (int turn = 0; turn < TRIES; turn++) {
      Clock clock = samples.receiptClock();
      LocalDate notice = samples.moment().toLocalDate();
      LocalDate effective = notice.plusDays(samples.minutes() % 90);
      LocalDate received = notice.plusDays(samples.minutes() % 20);
      LocalDate later = received.plusDays(samples.minutes() % 30);
      Deadline early = Clocks.deadline(clock, samples.proof(notice, effective, received));
      Deadline late = Clocks.deadline(clock, samples.proof(notice, effective, later));

      assertThat(late.dueBy()).as(clock.words()).isAfterOrEqualTo(early.dueBy());
      assertThat(late.safeBy()).as(clock.words()).isAfterOrEqualTo(early.safeBy());
    }
  }

  /** Neither the day nor the hour at which somebody looks moves a deadline. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {9, 20261128, 77_003})
  void theMomentOfLookingDecidesStatusAndDaysLeftAlone(long seed) {
    samples.seed(seed);
    for (int turn = 0; turn < TRIES; turn++) {
      Clock clock = samples.clock();
      OffsetDateTime moment = samples.moment();
      ZoneId zone = samples.zone();
      Deadline one = Clocks.deadline(clock, samples.all(samples.moment(), moment, zone));
      Deadline other = Clocks.deadline(clock, samples.all(samples.moment(), moment, zone));

      assertThat(one)
          .as(clock.words())
          .usingRecursiveComparison()
          .ignoringFields("status", "daysLeft")
          .isEqualTo(other);
    }
  }

  /** Whatever the clock: it is unknown if it needs a table that is not there, and known if not. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {10, 20261128, 77_003})
  void aYearWithoutATableIsUnknownToEveryClockThatNeedsOne(long seed) {
    samples.seed(seed);
    int unknown = 0;
    for (int turn = 0; turn < TRIES; turn++) {
      Clock clock = samples.clock();
      LocalDate day = LocalDate.of(2031, 1, 1).plusDays(samples.minutes() % 3_000);
      Clock strict = clock.cautiously();
      boolean needed =
          clock.rolls()
              || clock.unit() == ClockUnit.BUSINESS_DAYS
              || (strict != null && strict.unit() == ClockUnit.BUSINESS_DAYS);

      ClockResult result = clock.deadline(Clocks.datesOn(day).provenReceipt(day).build());

      assertThat(result)
          .as(clock.words())
          .isInstanceOf(needed ? ClockResult.NoHolidayTable.class : Deadline.class);
      unknown += needed ? 1 : 0;
    }
    assertThat(unknown).isBetween(1, TRIES - 1);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {7, 20260302, 77_003})
  void aLaterNoticeNeverGivesAnEarlierDate(long seed) {
    samples.seed(seed);
    for (int turn = 0; turn < TRIES; turn++) {
      Clock clock = samples.presumingClock();
      LocalDate notice = samples.moment().toLocalDate();
      LocalDate next = notice.plusDays(1);
      LocalDate effective = samples.moment().toLocalDate();
      Deadline early =
          Clocks.deadline(clock, samples.notice(notice).effectiveDate(effective).build());
      Deadline late = Clocks.deadline(clock, samples.notice(next).effectiveDate(effective).build());

      assertThat(late.dueBy()).as(clock.words()).isAfterOrEqualTo(early.dueBy());
      assertThat(late.safeBy()).as(clock.words()).isAfterOrEqualTo(early.safeBy());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {2, 20260302, 77_003})
  void theCautiousDayIsNeverAfterTheLastDay(long seed) {
    samples.seed(seed);
    for (int turn = 0; turn < TRIES; turn++) {
      Clock clock = samples.clock();
      OffsetDateTime moment = samples.moment();
      ClockDates dates =
          clock.presumedReceiptDays() == null
              ? samples.proven(moment, samples.zone(), samples.yesOrNo())
              : samples.notice(moment.toLocalDate()).build();
      Deadline deadline = Clocks.deadline(clock, dates);

      assertThat(deadline.safeBy()).as(clock.words()).isBeforeOrEqualTo(deadline.dueBy());
      assertThat(String.join(" ", deadline.steps())).as(clock.words()).isASCII();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {3, 20260302, 77_003})
  void theSameInstantInAnyOffsetGivesTheSameAnswer(long seed) {
    samples.seed(seed);
    for (int turn = 0; turn < TRIES; turn++) {
      Clock clock = samples.clock();
      OffsetDateTime moment = samples.moment();
      OffsetDateTime asOf = samples.moment();
      ZoneId zone = samples.zone();
      LocalDate day = moment.toLocalDate();

      assertThat(
              clock.deadline(
                  days(at(asOf.withOffsetSameInstant(samples.offset()), zone), day)
                      .requestSubmitted(moment.withOffsetSameInstant(samples.offset()))
                      .requestReceived(moment.withOffsetSameInstant(samples.offset()))
                      .appealReceived(moment.withOffsetSameInstant(samples.offset()))
                      .reviewerReceived(moment.withOffsetSameInstant(samples.offset()))
                      .build()))
          .as(clock.words())
          .isEqualTo(
              clock.deadline(
                  days(at(asOf, zone), day)
                      .requestSubmitted(moment)
                      .requestReceived(moment)
                      .appealReceived(moment)
                      .reviewerReceived(moment)
                      .build()));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {4, 20260302, 77_003})
  void wordsAreReadBack(long seed) {
    samples.seed(seed);
    for (int turn = 0; turn < TRIES; turn++) {
      Clock clock = samples.clock();

      assertThat(Clock.parse(clock.words())).isEqualTo(clock).hasSameHashCodeAs(clock);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {5, 20260302, 77_003})
  void proofOfThePresumedDayChangesNothingButTheBasis(long seed) {
    samples.seed(seed);
    for (int turn = 0; turn < TRIES; turn++) {
      Clock clock = samples.presumingClock();
      LocalDate notice = samples.moment().toLocalDate();
      ClockDates.Builder dates = samples.notice(notice);
      Deadline presumed = Clocks.deadline(clock, dates.build());
      LocalDate receipt = notice.plusDays(clock.presumedReceiptDays());
      Deadline proven = Clocks.deadline(clock, dates.provenReceipt(receipt).build());

      assertThat(proven.dueBy()).as(clock.words()).isEqualTo(presumed.dueBy());
      assertThat(presumed.basis()).isEqualTo(DeadlineBasis.PRESUMED);
      assertThat(proven.basis()).isEqualTo(DeadlineBasis.PROVEN);
    }
  }

  /** Walks day by day on holidays computed from the statute, not on the table. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {6, 20260302, 77_003})
  void businessDaysAreThoseOfANaiveWalk(long seed) {
    Set<LocalDate> holidays = FederalHolidaysTest.observedByStatute();
    Random random = new Random(seed);
    for (int turn = 0; turn < TRIES; turn++) {
      LocalDate day = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(4_000));
      int count = 1 + random.nextInt(60);
      long worked =
          day.plusDays(1)
              .datesUntil(BusinessDays.after(day, count).last().plusDays(1))
              .filter(each -> isWorked(each, holidays))
              .count();

      assertThat(worked).as("%s plus %s", day, count).isEqualTo(count);
      assertThat(isWorked(BusinessDays.after(day, count).last(), holidays)).isTrue();
      assertThat(BusinessDays.onOrAfter(day))
          .isEqualTo(
              day.datesUntil(day.plusDays(10))
                  .filter(each -> isWorked(each, holidays))
                  .findFirst()
                  .orElseThrow());
    }
  }

  private static boolean isWorked(LocalDate day, Set<LocalDate> holidays) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holidays.contains(day);
  }

  private static ClockDates.Builder at(OffsetDateTime asOf, ZoneId zone) {
    return ClockDates.builder(asOf, zone);
  }

  /** Every event that is no moment on one day. */
  private static ClockDates.Builder days(ClockDates.Builder dates, LocalDate day) {
    return dates
        .expeditingRefused(day)
        .noticeDate(day)
        .provenReceipt(day)
        .effectiveDate(day)
        .appealFiled(day)
        .claimReceived(day)
        .serviceDate(day);
  }

  /** Clocks that stay within the years of the holiday table, and moments from 2018 to 2027. */
  private static final class Samples {
    private Random random = new Random(0);

    void seed(long seed) {
      random = new Random(seed);
    }

    Clock clock() {
      ClockUnit unit = one(ClockUnit.values());
      boolean hours = unit == ClockUnit.HOURS;
      ClockEvent start =
          hours
              ? one(
                  ClockEvent.REQUEST_SUBMITTED,
                  ClockEvent.REQUEST_RECEIVED,
                  ClockEvent.APPEAL_RECEIVED,
                  ClockEvent.REVIEWER_RECEIVED)
              : one(ClockEvent.values());
      boolean presumed = start == ClockEvent.NOTICE_RECEIVED && random.nextBoolean();
      return clock(unit, start, presumed ? 1 + random.nextInt(7) : null);
    }

    Clock presumingClock() {
      ClockUnit unit =
          one(ClockUnit.CALENDAR_DAYS, ClockUnit.BUSINESS_DAYS, ClockUnit.MONTHS, ClockUnit.YEARS);
      return clock(unit, ClockEvent.NOTICE_RECEIVED, 1 + random.nextInt(7));
    }

    /** Counts from receipt of a notice, presumed or not. */
    Clock receiptClock() {
      return random.nextBoolean()
          ? presumingClock()
          : clock(
              one(ClockUnit.CALENDAR_DAYS, ClockUnit.BUSINESS_DAYS, ClockUnit.MONTHS),
              ClockEvent.NOTICE_RECEIVED,
              null);
    }

    private Clock clock(ClockUnit unit, ClockEvent start, Integer presumed) {
      int most =
          switch (unit) {
            case CALENDAR_DAYS -> 400;
            case BUSINESS_DAYS -> 60;
            case HOURS -> 200;
            case MONTHS -> 13;
            case YEARS -> 1;
          };
      return new Clock(
          1 + random.nextInt(most),
          unit,
          start,
          presumed,
          start.isOfNotice() && random.nextBoolean(),
          random.nextInt(3) == 0 ? 1 + random.nextInt(14) : null,
          random.nextBoolean() ? one(FiledWhen.values()) : null,
          unit != ClockUnit.HOURS && random.nextBoolean(),
          unit == ClockUnit.HOURS || random.nextBoolean() ? null : strict());
    }

    private Clock strict() {
      ClockUnit unit = one(ClockUnit.CALENDAR_DAYS, ClockUnit.BUSINESS_DAYS, ClockUnit.MONTHS);
      ClockEvent start = one(ClockEvent.NOTICE_DATE, ClockEvent.NOTICE_RECEIVED);
      boolean presumed = start == ClockEvent.NOTICE_RECEIVED && random.nextBoolean();
      return new Clock(
          1 + random.nextInt(12), unit, start, presumed ? 2 : null, false, null, null, false, null);
    }

    OffsetDateTime moment() {
      return OffsetDateTime.parse("2018-01-05T00:00:00-05:00")
          .plusMinutes(random.nextInt(10 * 365 * 24 * 60));
    }

    /** A notice without proof of receipt, with an effective date somewhere about it. */
    ClockDates.Builder notice(LocalDate day) {
      return Clocks.dates().noticeDate(day).effectiveDate(day.plusDays(random.nextInt(90)));
    }

    boolean yesOrNo() {
      return random.nextBoolean();
    }

    int minutes() {
      return random.nextBoolean() ? random.nextInt(3 * 24 * 60) : random.nextInt(60 * 24 * 60);
    }

    ZoneId zone() {
      return ZONES.get(random.nextInt(ZONES.size()));
    }

    ZoneOffset offset() {
      return ZoneOffset.ofHours(random.nextInt(37) - 18);
    }

    ClockDates proof(LocalDate notice, LocalDate effective, LocalDate received) {
      return Clocks.dates()
          .noticeDate(notice)
          .effectiveDate(effective)
          .provenReceipt(received)
          .build();
    }

    /** Every event at one moment, looked at at another. */
    ClockDates all(OffsetDateTime asOf, OffsetDateTime moment, ZoneId zone) {
      return days(ClockDates.builder(asOf, zone), moment.atZoneSameInstant(zone).toLocalDate())
          .requestSubmitted(moment)
          .requestReceived(moment)
          .appealReceived(moment)
          .reviewerReceived(moment)
          .build();
    }

    /** Every event at one moment, receipt proven; dates are those of the zone. */
    ClockDates proven(OffsetDateTime moment, ZoneId zone, boolean extended) {
      LocalDate day = moment.atZoneSameInstant(zone).toLocalDate();
      return days(ClockDates.builder(Clocks.AS_OF, zone), day)
          .requestSubmitted(moment)
          .requestReceived(moment)
          .appealReceived(moment)
          .reviewerReceived(moment)
          .noticeDate(day.minusDays(3))
          .effectiveDate(day.plusDays(9))
          .extensionTaken(extended)
          .build();
    }

    @SafeVarargs
    private <T> T one(T... choices) {
      return choices[random.nextInt(choices.length)];
    }
  }
}
