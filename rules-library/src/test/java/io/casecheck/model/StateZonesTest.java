package io.casecheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StateZonesTest {
  @ParameterizedTest
  @CsvSource({
    "OH, America/New_York",
    "DC, America/New_York",
    "WI, America/Chicago",
    "UT, America/Denver",
    "CA, America/Los_Angeles",
    "HI, Pacific/Honolulu"
  })
  void aStateInOneZoneHasIt(State state, String zone) {
    assertThat(state.zone()).isEqualTo(ZoneId.of(zone));
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "AK", "AZ", "FL", "ID", "IN", "KS", "KY", "MI", "NE", "NV", "ND", "OR", "SD", "TN", "TX"
      })
  void aStateOfSeveralZonesHasNone(State state) {
    assertThat(state.zone()).isNull();
  }

  /** The table does not speak for the territories. */
  @ParameterizedTest
  @EnumSource(names = {"AS", "GU", "MP", "PR", "VI"})
  void whatTheTableDoesNotSpeakForHasNone(State state) {
    assertThat(state.zone()).isNull();
  }
}
