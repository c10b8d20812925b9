package io.casecheck.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which time zones a coverage takes. */
class CoverageTest {
  private static Coverage coverage(State state, String timeZone) {
    return Coverage.builder().state(state).timeZone(ZoneId.of(timeZone)).build();
  }

  @ParameterizedTest
  @CsvSource({
    "FL, America/New_York",
    "FL, America/Chicago",
    "TX, America/Denver",
    "IN, America/Indiana/Knox",
    "AZ, US/Arizona",
    "PR, America/Puerto_Rico",
    ", America/Los_Angeles"
  })
  void whereTheStateDoesNotTellItAnyPlaceMay(State state, String timeZone) {
    assertThat(coverage(state, timeZone).timeZone()).isEqualTo(ZoneId.of(timeZone));
  }

  @ParameterizedTest
  @ValueSource(strings = {"America/New_York", "US/Eastern"})
  void aStateThatLiesInOneZoneMayHaveItByAnyOfItsNames(String timeZone) {
    assertThat(coverage(State.PA, timeZone).timeZone()).isEqualTo(ZoneId.of(timeZone));
  }

  @Test
  void aStateThatLiesInOneZoneTakesNoOther() {
    assertThatThrownBy(() -> coverage(State.PA, "America/Chicago"))
        .isInstanceOf(CaseException.class)
        .hasMessage("Coverage.timeZone: contradicts state, all of which lies in America/New_York");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Z", "-05:00", "UTC", "UTC-05:00", "Etc/GMT+5", "EST5EDT"})
  void whatIsNoPlaceIsRefused(String timeZone) {
    assertThatThrownBy(() -> coverage(State.FL, timeZone))
        .isInstanceOf(CaseException.class)
        .hasMessage("Coverage.timeZone: is no time zone of a place, such as America/Chicago");
  }
}
