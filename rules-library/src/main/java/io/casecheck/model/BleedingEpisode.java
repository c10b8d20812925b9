package io.casecheck.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A bleed.
 *
 * @param number number of this item, unique in its list; names the item in paths
 * @param startedOn day it began
 * @param site where it was
 * @param severity how severe it was
 * @param spontaneous whether it began without an injury or a procedure
 * @param duringProphylaxis whether it broke through prophylaxis
 */
public record BleedingEpisode(
    Integer number,
    @Nullable LocalDate startedOn,
    @Nullable BleedingSite site,
    @Nullable BleedingSeverity severity,
    @Nullable Boolean spontaneous,
    @Nullable Boolean duringProphylaxis) {

  /**
   * Checks.
   *
   * @throws CaseException if {@code number} is not stated
   */
  public BleedingEpisode {
    Required.of("BleedingEpisode", "number", number);
  }

  /** A builder with nothing stated. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this BleedingEpisode. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.number = number;
    builder.startedOn = startedOn;
    builder.site = site;
    builder.severity = severity;
    builder.spontaneous = spontaneous;
    builder.duringProphylaxis = duringProphylaxis;
    return builder;
  }

  /** Type and counts only: what a person's record says stays out of logs. */
  @Override
  public String toString() {
    return "BleedingEpisode[number=" + number + "]";
  }

  /** Builds a {@link BleedingEpisode}. Not safe for use by several threads. */
  public static final class Builder {
    private @Nullable Integer number;
    private @Nullable LocalDate startedOn;
    private @Nullable BleedingSite site;
    private @Nullable BleedingSeverity severity;
    private @Nullable Boolean spontaneous;
    private @Nullable Boolean duringProphylaxis;

    private Builder() {}

    /** Sets: number of this item, unique in its list; names the item in paths; required. */
    public Builder number(Integer number) {
      this.number = number;
      return this;
    }

    /** Sets: day it began. */
    public Builder startedOn(@Nullable LocalDate startedOn) {
      this.startedOn = startedOn;
      return this;
    }

    /** Sets: where it was. */
    public Builder site(@Nullable BleedingSite site) {
      this.site = site;
      return this;
    }

    /** Sets: how severe it was. */
    public Builder severity(@Nullable BleedingSeverity severity) {
      this.severity = severity;
      return this;
    }

    /** Sets: whether it began without an injury or a procedure. */
    public Builder spontaneous(@Nullable Boolean spontaneous) {
      this.spontaneous = spontaneous;
      return this;
    }

    /** Sets: whether it broke through prophylaxis. */
    public Builder duringProphylaxis(@Nullable Boolean duringProphylaxis) {
      this.duringProphylaxis = duringProphylaxis;
      return this;
    }

    /**
     * The BleedingEpisode.
     *
     * @throws CaseException if {@code number} is not stated
     */
    public BleedingEpisode build() {
      return new BleedingEpisode(
          Required.of("BleedingEpisode", "number", number),
          startedOn,
          site,
          severity,
          spontaneous,
          duringProphylaxis);
    }
  }
}
