package io.casecheck.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The value next to another: what a coverage stub puts beside a bound. */
class NeighboursTest {
  @Test
  void stepsByADayAndByTheLastDigit() {
    assertThat(Neighbours.step(LocalDate.parse("2024-02-28"), 1))
        .isEqualTo(LocalDate.parse("2024-02-29"));
    assertThat(Neighbours.step(new BigDecimal("39.5"), 1)).isEqualTo(new BigDecimal("39.6"));
  }

  /** A row of a table that has no end. */
  @Test
  void theLastOfAllDaysHasNoNext() {
    assertThat(Neighbours.step(LocalDate.MAX, 1)).isEqualTo(LocalDate.MAX);
    assertThat(Neighbours.step(LocalDate.MAX, -1)).isEqualTo(LocalDate.MAX.minusDays(1));
  }
}
