package io.casecheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.engine.FilingDay.Standing;
import io.casecheck.model.Appeal;
import io.casecheck.model.Level;
import io.casecheck.model.ServiceKind;
import io.casecheck.time.Deadline;
import io.casecheck.time.DeadlineBasis;
import io.casecheck.time.DeadlineStatus;
import io.casecheck.time.FiledWhen;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last day is 2026-05-10. */
class FilingDayTest {

  @ParameterizedTest(name = "{0}: filed {1}, postmarked {2}, received {3}: {4} {5}")
  @CsvSource({
    "RECEIVED,   ,           2026-05-08, 2026-05-11, LATE,    ",
    "RECEIVED,   2026-05-08, 2026-05-08, 2026-05-11, LATE,    ",
    "RECEIVED,   2026-05-11, 2026-05-08, 2026-05-10, IN_TIME, ",
    "RECEIVED,   2026-05-10, ,           ,           IN_TIME, ",
    "RECEIVED,   2026-05-11, ,           ,           LATE,    ",
    "RECEIVED,   ,           2026-05-08, ,           OPEN,    receivedAt",
    "RECEIVED,   ,           2026-05-11, ,           LATE,    receivedAt",
    "RECEIVED,   ,           ,           ,           OPEN,    filedOn",
    "POSTMARKED, ,           2026-05-10, 2026-05-14, IN_TIME, ",
    "POSTMARKED, 2026-05-14, 2026-05-10, 2026-05-14, IN_TIME, ",
    "POSTMARKED, 2026-05-10, 2026-05-11, 2026-05-14, LATE,    ",
    "POSTMARKED, ,           ,           2026-05-10, IN_TIME, postmarkedOn",
    "POSTMARKED, ,           ,           2026-05-11, OPEN,    postmarkedOn",
    "POSTMARKED, 2026-05-11, ,           2026-05-12, LATE,    ",
    ",           2026-05-11, 2026-05-09, ,           LATE,    ",
  })
  void theDayIsTheOneThatTheClockNames(
      FiledWhen filedWhen,
      LocalDate filed,
      LocalDate postmarked,
      LocalDate received,
      Standing standing,
      String missing) {
    FilingDay filing = filing(filedWhen, filed, postmarked, received);

    assertThat(filing.against(deadline(DeadlineBasis.PRESUMED))).isEqualTo(standing);
    assertThat(filing.missing()).isEqualTo(missing);
  }

  @ParameterizedTest
  @CsvSource({"2026-05-10, IN_TIME", "2026-05-11, OPEN"})
  void afterTheEarliestLastDayNothingIsLateForSure(LocalDate received, Standing standing) {
    FilingDay filing = filing(FiledWhen.RECEIVED, null, null, received);

    assertThat(filing.against(deadline(DeadlineBasis.EARLIEST))).isEqualTo(standing);
  }

  private static FilingDay filing(
      FiledWhen filedWhen, LocalDate filed, LocalDate postmarked, LocalDate received) {
    OffsetDateTime moment =
        received == null ? null : OffsetDateTime.parse(received + "T23:59:00-04:00");
    return new FilingDay(
        Appeal.builder()
            .number(1)
            .level(Level.RECONSIDERATION)
            .determination(1)
            .kind(ServiceKind.PAYMENT)
            .filedOn(filed)
            .postmarkedOn(postmarked)
            .receivedAt(moment)
            .build(),
        filedWhen);
  }

  private static Deadline deadline(DeadlineBasis basis) {
    LocalDate last = LocalDate.parse("2026-05-10");
    return new Deadline(last, null, last, null, basis, DeadlineStatus.PAST, -1, "", List.of());
  }
}
