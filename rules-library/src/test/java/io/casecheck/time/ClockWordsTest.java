package io.casecheck.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockWordsTest {

  @Test
  void everyPartIsRead() {
    Clock clock =
        Clock.parse(
            "60 calendar days after receipt of the notice, presumed 5 calendar days after its date,"
                + " extendable by 14 calendar days; filed when received;"
                + " rolls to the next business day");

    assertThat(clock)
        .isEqualTo(
            new Clock(
                60,
                ClockUnit.CALENDAR_DAYS,
                ClockEvent.NOTICE_RECEIVED,
                5,
                false,
                14,
                FiledWhen.RECEIVED,
                true,
                null));
  }

  @Test
  void partsThatAreNotStatedAreNull() {
    assertThat(Clock.parse("72 hours after receipt of the request; no roll"))
        .isEqualTo(
            new Clock(
                72,
                ClockUnit.HOURS,
                ClockEvent.REQUEST_RECEIVED,
                null,
                false,
                null,
                null,
                false,
                null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "72 hours after receipt of the request; no roll",
        "72 hours after receipt of the appeal, extendable by 14 calendar days; no roll",
        "14 calendar days after receipt of the request, extendable by 14 calendar days; no roll",
        "2 business days after receipt of the request; no roll",
        "60 calendar days after the date of the notice; filed when received; no roll",
        "60 calendar days after receipt of the notice; filed when postmarked; no roll",
        "60 calendar days after receipt of the notice, presumed 5 calendar days after its date;"
            + " filed when received; no roll",
        "2 business days after submission of the request; no roll",
        "3 calendar days after the refusal to expedite; no roll",
        "30 calendar days after filing of the appeal; no roll",
        "45 calendar days after receipt by the independent review organization; no roll",
        "72 hours after receipt by the independent review organization; no roll",
        "30 calendar days after receipt of the claim, extendable by 15 calendar days; no roll",
        "10 calendar days after the date of the notice, or on the effective date if that is later;"
            + " filed when received; no roll",
        "10 calendar days after receipt of the notice, presumed 5 calendar days after its date, or"
            + " on the effective date if that is later, extendable by 1 calendar day; no roll",
        "60 calendar days after receipt of the notice, presumed 5 calendar days after its date;"
            + " filed when received; no roll;"
            + " cautiously 60 calendar days after the date of the notice",
        "4 months after receipt of the notice; rolls to the next business day; cautiously 2"
            + " business days after receipt of the notice, presumed 1 calendar day after its date",
        "4 months after receipt of the notice; filed when received;"
            + " rolls to the next business day",
        "1 business day after receipt of the request; rolls to the next business day",
        "1 year after the date of service; no roll",
        "1 calendar day after receipt of the notice, presumed 1 calendar day after its date,"
            + " extendable by 1 calendar day; no roll",
        "9999 calendar days after the date of the notice; no roll",
      })
  void wordsAreReadBackAsTheyWere(String words) {
    assertThat(Clock.parse(words).words()).isEqualTo(words);
    assertThat(Clock.parse(words)).hasToString(words);
  }

  @Test
  void onePluralIsReadAndSpokenAsOneSingular() {
    assertThat(Clock.parse("1 years after the date of the notice; no roll").words())
        .isEqualTo("1 year after the date of the notice; no roll");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "60 buisness days after receipt of the request; no roll | 4 | business days",
        "60 Calendar Days after receipt of the request; no roll | 4 | calendar days",
        "60 days after receipt of the request; no roll          | 4 | ",
        "2 month after receipt of the request; no roll          | 3 | months",
        "60 calendar days from receipt of the request; no roll  | 18 | ",
        "72 hours after reciept of the request; no roll         | 16 | receipt of the request",
        "60 calendar days after date of the notice; no roll     | 24 | the date of the notice",
        "60 calendar days after receipt of the request, extendible by 14 calendar days; no roll"
            + " | 46 | , extendable by",
        "60 calendar days after receipt of the request; filed when post-marked; no roll"
            + " | 59 | postmarked",
        "60 calendar days after receipt of the request; no rol  | 48 | no roll",
        "60 calendar days after receipt of the request; no rolls | 48 | no roll",
        "60 calendar days after receipt of the request; filed if received; no roll"
            + " | 48 | filed when",
        "60 calendar days after receipt of the request          | 46 | ",
        "60 calendar days after receipt of the request;         | 47 | ",
        "60 calendar days after receipt of the request no roll  | 47 | ",
        "60 calendar days after receipt of the request; no roll; filed when received | 55 | ",
        "60 calendar days after receipt of the request; no roll.| 55 | ",
        "60  calendar days after receipt of the request; no roll| 4 | calendar days",
        "0 calendar days after receipt of the request; no roll  | 1 | ",
        "060 calendar days after receipt of the request; no roll| 1 | ",
        "10000 calendar days after receipt of the request; no roll | 1 | ",
        "-1 calendar days after receipt of the request; no roll | 1 | ",
        "sixty calendar days after receipt of the request; no roll | 1 | ",
        "60 calendar days after receipt of the notice, presumed five calendar days after its date;"
            + " no roll | 56 | ",
        "60 calendar days after receipt of the notice, presumed 5 days after its date; no roll"
            + " | 58 | ",
        "60 calendar days after receipt of the notice, extendable by 14 calendar days,"
            + " presumed 5 calendar days after its date; no roll | 77 | ",
        "10 calendar days after the date of the notice, or on the effective day if that is later;"
            + " no roll | 46 | , or on the effective date if that is later",
        "10 calendar days after filing of the appeal, or on the effective date if that is later;"
            + " no roll | 44 | ",
        "60 calendar days after the date of the notice; no roll; cautiosly 5 calendar days after"
            + " the date of the notice | 55 | ; cautiously",
        "60 calendar days after the date of the notice; no roll; cautiously 5 hours after receipt"
            + " of the request | 70 | ",
        "72 hours after receipt of the request; no roll; cautiously 2 calendar days after receipt"
            + " of the request | 47 | ",
        "60 calendar days after the date of the notice; no roll; cautiously 5 calendar days after"
            + " the date of the notice; no roll | 112 | ",
        "'' | 1 | ",
      })
  void aSlipIsPointedAt(String words, int column, String nearest) {
    ClockSyntaxException slip =
        catchThrowableOfType(ClockSyntaxException.class, () -> Clock.parse(words));

    assertThat(slip).as(words).isNotNull();
    assertThat(slip.column()).as(slip.getMessage()).isEqualTo(column);
    assertThat(slip.nearest()).as(slip.getMessage()).isEqualTo(nearest);
    assertThat(slip.expected()).isNotEmpty().doesNotContain("");
  }

  @Test
  void aSlipSaysWhatWasExpectedAndWhatComesNearest() {
    assertThatThrownBy(() -> Clock.parse("5 buisness days after receipt of the request; no roll"))
        .hasMessage(
            "column 3: found \"buisness days after receipt of the request\", expected"
                + " \"calendar days\" or \"business days\" or \"hours\" or \"months\" or"
                + " \"years\"; did you mean \"business days\"?");
  }

  @Test
  void aClockThatEndsEarlySaysSo() {
    assertThatThrownBy(() -> Clock.parse("5 business days after receipt of the request; "))
        .hasMessage(
            "column 47: the clock ends here, expected \"filed when\" or \"no roll\" or \"rolls to"
                + " the next business day\".");
  }

  @Test
  void aClockWithoutItsLastDayNamesBothWords() {
    assertThatThrownBy(
            () -> Clock.parse("5 calendar days after the date of the notice; filed when received"))
        .hasMessage(
            "column 66: the clock ends here, expected \"; no roll\" or \"; rolls to the next"
                + " business day\".");
  }

  @Test
  void aNumberIsDescribed() {
    assertThatThrownBy(() -> Clock.parse("ten business days after receipt of the request; no roll"))
        .hasMessage(
            "column 1: found \"ten business days after receipt of the request\", expected <a whole"
                + " number from 1 to 9999>.");
  }

  @Test
  void hoursAreNotCountedFromAMereDate() {
    assertThatThrownBy(() -> Clock.parse("72 hours after receipt of the notice; no roll"))
        .hasMessage(
            "column 16: found \"receipt of the notice\", expected \"submission of the request\""
                + " or \"receipt of the request\" or \"receipt of the appeal\" or \"receipt by the independent review organization\"; hours are counted from a moment, and a notice or a"
                + " service has only a date.");
  }

  @Test
  void hoursDoNotRoll() {
    assertThatThrownBy(
            () ->
                Clock.parse("72 hours after receipt of the appeal; rolls to the next business day"))
        .hasMessageContaining("a clock in hours does not roll");
  }

  @Test
  void onlyReceiptOfTheNoticeIsPresumed() {
    assertThatThrownBy(
            () ->
                Clock.parse(
                    "60 calendar days after the date of the notice,"
                        + " presumed 5 calendar days after its date; no roll"))
        .hasMessageContaining("only receipt of the notice is presumed");
  }

  @Test
  void aClockThatWordsCannotStateIsNotBuiltEither() {
    assertThatThrownBy(
            () ->
                new Clock(
                    0,
                    ClockUnit.MONTHS,
                    ClockEvent.NOTICE_DATE,
                    null,
                    false,
                    null,
                    null,
                    false,
                    null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                new Clock(
                    1,
                    ClockUnit.HOURS,
                    ClockEvent.NOTICE_DATE,
                    null,
                    false,
                    null,
                    null,
                    false,
                    null))
        .hasMessageContaining("moment");
    assertThatThrownBy(
            () ->
                new Clock(
                    1,
                    ClockUnit.HOURS,
                    ClockEvent.REQUEST_RECEIVED,
                    null,
                    false,
                    null,
                    null,
                    true,
                    null))
        .hasMessageContaining("does not roll");
    assertThatThrownBy(
            () ->
                new Clock(
                    1, ClockUnit.MONTHS, ClockEvent.NOTICE_DATE, 5, false, null, null, false, null))
        .hasMessageContaining("presumed");
    assertThatThrownBy(
            () ->
                new Clock(
                    1, ClockUnit.MONTHS, ClockEvent.NOTICE_DATE, null, false, 0, null, false, null))
        .hasMessageContaining("extensionDays");
    assertThatThrownBy(
            () ->
                new Clock(
                    1,
                    ClockUnit.MONTHS,
                    ClockEvent.APPEAL_FILED,
                    null,
                    true,
                    null,
                    null,
                    false,
                    null))
        .hasMessageContaining("effective date");
    Clock month = Clock.parse("1 month after the date of the notice; no roll");
    Clock rolling =
        Clock.parse("1 month after receipt of the appeal; rolls to the next business day");
    Clock hour = Clock.parse("1 hour after receipt of the appeal; no roll");
    assertThatThrownBy(() -> cautiously(hour, month)).hasMessageContaining("hours");
    assertThatThrownBy(() -> cautiously(month, hour)).hasMessageContaining("hours");
    assertThatThrownBy(() -> cautiously(month, rolling)).hasMessageContaining("plain");
  }

  private static Clock cautiously(Clock clock, Clock strict) {
    return new Clock(
        clock.length(), clock.unit(), clock.start(), null, false, null, null, false, strict);
  }

  @Test
  void aClockTellsWhatItReads() {
    assertThat(Clock.parse("72 hours after receipt of the appeal; no roll").reads())
        .containsExactly(ClockEvent.APPEAL_RECEIVED);
    assertThat(Clock.parse("4 months after receipt of the notice; no roll").reads())
        .containsExactly(ClockEvent.NOTICE_DATE, ClockEvent.NOTICE_RECEIVED);
    assertThat(
            Clock.parse(
                    "10 calendar days after the date of the notice, or on the effective date if that"
                        + " is later; no roll; cautiously 5 calendar days after receipt of the"
                        + " notice")
                .reads())
        .containsExactly(
            ClockEvent.NOTICE_DATE, ClockEvent.NOTICE_RECEIVED, ClockEvent.EFFECTIVE_DATE);
    assertThat(
            Clock.parse(
                    "60 calendar days after receipt of the notice,"
                        + " presumed 5 calendar days after its date; no roll")
                .reads())
        .containsExactly(ClockEvent.NOTICE_DATE, ClockEvent.NOTICE_RECEIVED);
  }
}
