package io.casecheck.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The zone and the locale of the machine change no answer. */
@ResourceLock(Resources.LOCALE)
@ResourceLock(Resources.TIME_ZONE)
class MachineTest {

  @ParameterizedTest
  @CsvSource({
    "America/New_York, en-US",
    "Pacific/Kiritimati, ar-EG-u-nu-arab",
    "Pacific/Pago_Pago, th-TH-u-ca-buddhist-nu-thai",
    "Asia/Kathmandu, tr-TR",
  })
  void theMachineIsNotRead(String zone, String locale) {
    List<String> expected = answers();
    TimeZone oldZone = TimeZone.getDefault();
    Locale oldLocale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      Locale.setDefault(Locale.forLanguageTag(locale));

      assertThat(answers()).isEqualTo(expected);
    } finally {
      TimeZone.setDefault(oldZone);
      Locale.setDefault(oldLocale);
    }
    assertThat(String.join("\n", expected))
        .isASCII()
        .contains("2026-07-06")
        .contains("DUE_SOON with 0 days left\nDUE_SOON with 0 days left\nPAST with -1 days left")
        .contains("2026-02 has no day 30")
        .contains("2025 has no 29 February")
        .contains("2026-07-07T09:00-04:00")
        .contains("did you mean \"filed when\"");
  }

  private static List<String> answers() {
    return Stream.of(
            Stream.of("2026-07-04", "2025-10-30", "2024-02-29")
                .map(LocalDate::parse)
                .flatMap(MachineTest::deadlines),
            Stream.of("2026-07-06T00:00:00-04:00", "2026-07-06T23:59:59-04:00", "2026-07-07T04:00Z")
                .map(OffsetDateTime::parse)
                .map(MachineTest::status),
            Stream.of(slip()))
        .flatMap(answers -> answers)
        .toList();
  }

  private static Stream<String> deadlines(LocalDate day) {
    ClockDates dates = Clocks.datesOn(day).build();
    return Stream.of(
            "72 hours after receipt of the request, extendable by 14 calendar days; no roll",
            "1 business day after receipt of the appeal; no roll",
            "60 calendar days after receipt of the notice,"
                + " presumed 5 calendar days after its date; filed when received; no roll",
            "4 months after the date of the notice; rolls to the next business day",
            "1 year after the date of service; no roll")
        .map(clock -> Clocks.deadline(clock, dates))
        .map(
            deadline ->
                String.join(
                    " ",
                    String.valueOf(deadline.dueBy()),
                    String.valueOf(deadline.safeBy()),
                    String.valueOf(deadline.dueAt()),
                    String.valueOf(deadline.status()),
                    deadline.clock(),
                    String.join(" ", deadline.steps())));
  }

  /** Of a clock that ends on 2026-07-06, at both ends of that day and just after it. */
  private static String status(OffsetDateTime asOf) {
    ClockDates dates =
        ClockDates.builder(asOf, Clocks.NEW_YORK).noticeDate(LocalDate.of(2026, 6, 6)).build();
    Deadline deadline =
        Clocks.deadline("30 calendar days after the date of the notice; no roll", dates);
    return deadline.status() + " with " + deadline.daysLeft() + " days left";
  }

  private static String slip() {
    try {
      return Clock.parse("4 months after the date of the notice; FILED WHEN received").words();
    } catch (ClockSyntaxException e) {
      return e.getMessage();
    }
  }
}
