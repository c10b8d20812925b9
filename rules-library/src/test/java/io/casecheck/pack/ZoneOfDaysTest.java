package io.casecheck.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.model.Case;
import io.casecheck.model.Coverage;
import io.casecheck.model.State;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the days of a case are counted: as the case says, else its scopes, else its state. */
class ZoneOfDaysTest {
  private static Scope common(@Nullable ZoneId zone) {
    return new Scope(
        "common", "Common", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), zone);
  }

  private static @Nullable ZoneId zone(@Nullable String name) {
    return name == null ? null : ZoneId.of(name);
  }

  @ParameterizedTest
  @CsvSource({
    "FL, America/Chicago, America/Denver, America/Chicago",
    "FL, America/Chicago, , America/Chicago",
    "FL, , America/Denver, America/Denver",
    "FL, , , +09:00",
    "OH, , America/Denver, America/Denver",
    "OH, , , America/New_York",
    ", America/Chicago, America/Denver, America/Chicago",
    ", , , +09:00"
  })
  void theCaseThenTheScopesThenTheStateThenTheMomentOfLooking(
      @Nullable State state, @Nullable String stated, @Nullable String ofScope, String counted) {
    Case aCase =
        Case.builder()
            .asOf(OffsetDateTime.of(2026, 3, 1, 10, 0, 0, 0, ZoneOffset.ofHours(9)))
            .coverage(Coverage.builder().state(state).timeZone(zone(stated)).build())
            .build();
    ScopeIndex scopes = new ScopeIndex(List.of(common(zone(ofScope))));

    assertThat(ScopeChoice.of(aCase, scopes).zone(aCase)).isEqualTo(zone(counted));
  }
}
