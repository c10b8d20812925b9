package io.casecheck.engine;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The result of an accumulate function, kept in the frame of a match.
 *
 * @param exact the value that decides; null if nothing was accumulated or not all is known
 */
public record Tally(@Nullable Object exact) {
  /** A result as the engine's text compares it: functions give numbers of several types. */
  public static BigDecimal number(Object result) {
    if (result instanceof BigDecimal decimal) {
      return decimal;
    }
    return result instanceof Long || result instanceof Integer
        ? BigDecimal.valueOf(((Number) result).longValue())
        : new BigDecimal(result.toString());
  }
}
