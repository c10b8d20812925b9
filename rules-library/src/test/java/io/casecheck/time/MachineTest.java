package io.casecheck.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
        .contains("2026-07-07T09:00-04:00")
        .contains("did you mean \"filed when\"");
  }

  private static List<String> answers() {
    ClockDates dates = Clocks.datesOn(LocalDate.parse("2026-07-04")).build();
    Stream<String> deadlines =
        Stream.of(
                "72 hours after receipt of the request, extendable by 14 calendar days; no roll",
                "1 business day after receipt of the appeal; no roll",
                "60 calendar days after receipt of the notice,"
                    + " presumed 5 calendar days after its date; filed when received; no roll",
                "4 months after the date of the notice; rolls to the next business day")
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
    return Stream.concat(deadlines, Stream.of(slip())).toList();
  }

  private static String slip() {
    try {
      return Clock.parse("4 months after the date of the notice; FILED WHEN received").words();
    } catch (ClockSyntaxException e) {
      return e.getMessage();
    }
  }
}
