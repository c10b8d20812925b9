package io.casecheck.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A body weight.
 *
 * @param number number of this item, unique in its list; names the item in paths
 * @param kilograms weight in kilograms
 * @param measuredOn day of the measurement
 */
public record Weight(
    Integer number, @Nullable BigDecimal kilograms, @Nullable LocalDate measuredOn) {

  /**
   * Checks.
   *
   * @throws CaseException if {@code number} is not stated, or the weight is below zero
   */
  public Weight {
    Required.of("Weight", "number", number);
    Required.notNegative("Weight", "kilograms", kilograms);
  }

  /** A builder with nothing stated. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this Weight. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.number = number;
    builder.kilograms = kilograms;
    builder.measuredOn = measuredOn;
    return builder;
  }

  /** Type and counts only: what a person's record says stays out of logs. */
  @Override
  public String toString() {
    return "Weight[number=" + number + "]";
  }

  /** Builds a {@link Weight}. Not safe for use by several threads. */
  public static final class Builder {
    private @Nullable Integer number;
    private @Nullable BigDecimal kilograms;
    private @Nullable LocalDate measuredOn;

    private Builder() {}

    /** Sets: number of this item, unique in its list; names the item in paths; required. */
    public Builder number(Integer number) {
      this.number = number;
      return this;
    }

    /** Sets: weight in kilograms. */
    public Builder kilograms(@Nullable BigDecimal kilograms) {
      this.kilograms = kilograms;
      return this;
    }

    /** Sets: day of the measurement. */
    public Builder measuredOn(@Nullable LocalDate measuredOn) {
      this.measuredOn = measuredOn;
      return this;
    }

    /**
     * The Weight.
     *
     * @throws CaseException if {@code number} is not stated
     */
    public Weight build() {
      return new Weight(Required.of("Weight", "number", number), kilograms, measuredOn);
    }
  }
}
