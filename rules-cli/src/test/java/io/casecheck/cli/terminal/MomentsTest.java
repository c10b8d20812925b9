package io.casecheck.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.cli.SampleFindings;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {
  @ParameterizedTest
  @CsvSource({
    "14, 14 days left",
    "1, 1 day left",
    "0, today",
    "-1, past by 1 day",
    "-9, past by 9 days"
  })
  void daysAreSaidInWords(long left, String words) {
    assertThat(Moments.days(left)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-25T10:00:00-04:00, 2 days left",
    "2026-04-25T09:59:00-04:00, 47 hours left",
    "2026-04-23T11:00:00-04:00, 1 hour left",
    "2026-04-23T10:59:59-04:00, 59 minutes left",
    "2026-04-23T14:00:00Z, 0 minutes left",
    "2026-04-23T09:59:00-04:00, past by 1 minute",
    "2026-04-22T22:00:00-04:00, past by 12 hours",
    "2026-04-20T10:00:00-04:00, past by 3 days"
  })
  void hoursAreElapsedHours(OffsetDateTime due, String words) {
    assertThat(Moments.hours(SampleFindings.AS_OF, due)).isEqualTo(words);
  }
}
