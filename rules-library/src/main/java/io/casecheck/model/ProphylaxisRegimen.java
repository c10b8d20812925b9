package io.casecheck.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A regimen of factor replacement that prevents bleeds.
 *
 * @param number number of this item, unique in its list; names the item in paths
 * @param product name of the factor product
 * @param current whether the patient is on it now
 * @param frequency dose and how often, as in the record
 * @param startedOn day it began
 */
public record ProphylaxisRegimen(
    Integer number,
    @Nullable String product,
    @Nullable Boolean current,
    @Nullable String frequency,
    @Nullable LocalDate startedOn) {

  /**
   * Checks.
   *
   * @throws CaseException if {@code number} is not stated
   */
  public ProphylaxisRegimen {
    Required.of("ProphylaxisRegimen", "number", number);
  }

  /** A builder with nothing stated. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this ProphylaxisRegimen. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.number = number;
    builder.product = product;
    builder.current = current;
    builder.frequency = frequency;
    builder.startedOn = startedOn;
    return builder;
  }

  /** Type and counts only: what a person's record says stays out of logs. */
  @Override
  public String toString() {
    return "ProphylaxisRegimen[number=" + number + "]";
  }

  /** Builds a {@link ProphylaxisRegimen}. Not safe for use by several threads. */
  public static final class Builder {
    private @Nullable Integer number;
    private @Nullable String product;
    private @Nullable Boolean current;
    private @Nullable String frequency;
    private @Nullable LocalDate startedOn;

    private Builder() {}

    /** Sets: number of this item, unique in its list; names the item in paths; required. */
    public Builder number(Integer number) {
      this.number = number;
      return this;
    }

    /** Sets: name of the factor product. */
    public Builder product(@Nullable String product) {
      this.product = product;
      return this;
    }

    /** Sets: whether the patient is on it now. */
    public Builder current(@Nullable Boolean current) {
      this.current = current;
      return this;
    }

    /** Sets: dose and how often, as in the record. */
    public Builder frequency(@Nullable String frequency) {
      this.frequency = frequency;
      return this;
    }

    /** Sets: day it began. */
    public Builder startedOn(@Nullable LocalDate startedOn) {
      this.startedOn = startedOn;
      return this;
    }

    /**
     * The ProphylaxisRegimen.
     *
     * @throws CaseException if {@code number} is not stated
     */
    public ProphylaxisRegimen build() {
      return new ProphylaxisRegimen(
          Required.of("ProphylaxisRegimen", "number", number),
          product,
          current,
          frequency,
          startedOn);
    }
  }
}
