package io.casecheck.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.model.State;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
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
    assertThat(StateZones.of(state)).isEqualTo(ZoneId.of(zone));
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "AK", "AZ", "FL", "ID", "IN", "KS", "KY", "MI", "NE", "NV", "ND", "OR", "SD", "TN", "TX"
      })
  void aStateOfSeveralZonesHasNone(State state) {
    assertThat(StateZones.of(state)).isNull();
  }

  @Test
  void whatIsNotStatedHasNone() {
    assertThat(StateZones.of(null)).isNull();
  }
}
