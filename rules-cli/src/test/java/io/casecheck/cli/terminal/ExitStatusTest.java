package io.casecheck.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.cli.SampleFindings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitStatusTest {
  @ParameterizedTest
  @CsvSource({"CLEAR, 0", "INCOMPLETE, 3", "BLOCKED, 1", "UNREADABLE, 2", "BROKEN, 70"})
  void theCodesArePublished(ExitStatus status, int code) {
    assertThat(status.code()).isEqualTo(code);
  }

  @Test
  void theWorstOfSeveralIsTwoThenOneThenThreeThenZero() {
    assertThat(ExitStatus.CLEAR.worse(ExitStatus.INCOMPLETE)).isEqualTo(ExitStatus.INCOMPLETE);
    assertThat(ExitStatus.BLOCKED.worse(ExitStatus.INCOMPLETE)).isEqualTo(ExitStatus.BLOCKED);
    assertThat(ExitStatus.BLOCKED.worse(ExitStatus.UNREADABLE)).isEqualTo(ExitStatus.UNREADABLE);
  }

  @Test
  void anAnswerHasItsStatus() {
    assertThat(ExitStatus.of(SampleFindings.clear())).isEqualTo(ExitStatus.CLEAR);
    assertThat(ExitStatus.of(SampleFindings.incomplete())).isEqualTo(ExitStatus.INCOMPLETE);
    assertThat(ExitStatus.of(SampleFindings.blocked())).isEqualTo(ExitStatus.BLOCKED);
    assertThat(ExitStatus.of(SampleFindings.everything())).isEqualTo(ExitStatus.BLOCKED);
  }
}
