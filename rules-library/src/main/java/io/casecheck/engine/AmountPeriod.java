package io.casecheck.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days of filing on which one amount in controversy is asked for.
 *
 * @param from first day
 * @param to last day
 * @param needed least amount; null if none is published
 */
record AmountPeriod(LocalDate from, LocalDate to, @Nullable BigDecimal needed) {
  /** An amount that is not published is never known to be reached. */
  boolean isEnough(BigDecimal amount) {
    return needed != null && amount.compareTo(needed) >= 0;
  }
}
