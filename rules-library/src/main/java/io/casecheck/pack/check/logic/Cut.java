package io.casecheck.pack.check.logic;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A place between two numbers: just before a value, just after it, or beyond all of them.
 *
 * @param value the value; null beyond all of them
 * @param after whether the place is after the value; without a value, above all numbers
 */
record Cut(@Nullable BigDecimal value, boolean after) implements Comparable<Cut> {
  static final Cut LOWEST = new Cut(null, false);
  static final Cut HIGHEST = new Cut(null, true);

  static Cut before(BigDecimal value) {
    return new Cut(value.stripTrailingZeros(), false);
  }

  static Cut after(BigDecimal value) {
    return new Cut(value.stripTrailingZeros(), true);
  }

  /** The place before a whole number that has the same whole numbers on either side. */
  Cut whole() {
    if (value == null) {
      return this;
    }
    BigInteger next =
        after
            ? value.setScale(0, RoundingMode.FLOOR).toBigInteger().add(BigInteger.ONE)
            : value.setScale(0, RoundingMode.CEILING).toBigInteger();
    return before(new BigDecimal(next));
  }

  @Override
  public int compareTo(Cut other) {
    if (value == null || other.value == null) {
      return Integer.compare(rank(), other.rank());
    }
    int byValue = value.compareTo(other.value);
    return byValue != 0 ? byValue : Boolean.compare(after, other.after);
  }

  private int rank() {
    return value != null ? 0 : after ? 1 : -1;
  }
}
