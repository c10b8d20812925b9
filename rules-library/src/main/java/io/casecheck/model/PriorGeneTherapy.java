package io.casecheck.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A gene therapy that the patient already received.
 *
 * @param number number of this item, unique in its list; names the item in paths
 * @param code HCPCS code, if one is known
 * @param product name of the product
 * @param adenoAssociatedVirus whether its vector is an adeno-associated virus
 * @param forHemophilia whether it was given for hemophilia
 * @param administeredOn day it was given
 */
public record PriorGeneTherapy(
    Integer number,
    @Nullable String code,
    @Nullable String product,
    @Nullable Boolean adenoAssociatedVirus,
    @Nullable Boolean forHemophilia,
    @Nullable LocalDate administeredOn) {

  /**
   * Checks, and spells the code as it is stored.
   *
   * @throws CaseException if {@code number} is not stated
   */
  public PriorGeneTherapy {
    Required.of("PriorGeneTherapy", "number", number);
    code = code == null ? null : Codes.hcpcs(code);
  }

  /** A builder with nothing stated. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this PriorGeneTherapy. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.number = number;
    builder.code = code;
    builder.product = product;
    builder.adenoAssociatedVirus = adenoAssociatedVirus;
    builder.forHemophilia = forHemophilia;
    builder.administeredOn = administeredOn;
    return builder;
  }

  /** Type and counts only: what a person's record says stays out of logs. */
  @Override
  public String toString() {
    return "PriorGeneTherapy[number=" + number + "]";
  }

  /** Builds a {@link PriorGeneTherapy}. Not safe for use by several threads. */
  public static final class Builder {
    private @Nullable Integer number;
    private @Nullable String code;
    private @Nullable String product;
    private @Nullable Boolean adenoAssociatedVirus;
    private @Nullable Boolean forHemophilia;
    private @Nullable LocalDate administeredOn;

    private Builder() {}

    /** Sets: number of this item, unique in its list; names the item in paths; required. */
    public Builder number(Integer number) {
      this.number = number;
      return this;
    }

    /** Sets: HCPCS code, if one is known. */
    public Builder code(@Nullable String code) {
      this.code = code;
      return this;
    }

    /** Sets: name of the product. */
    public Builder product(@Nullable String product) {
      this.product = product;
      return this;
    }

    /** Sets: whether its vector is an adeno-associated virus. */
    public Builder adenoAssociatedVirus(@Nullable Boolean adenoAssociatedVirus) {
      this.adenoAssociatedVirus = adenoAssociatedVirus;
      return this;
    }

    /** Sets: whether it was given for hemophilia. */
    public Builder forHemophilia(@Nullable Boolean forHemophilia) {
      this.forHemophilia = forHemophilia;
      return this;
    }

    /** Sets: day it was given. */
    public Builder administeredOn(@Nullable LocalDate administeredOn) {
      this.administeredOn = administeredOn;
      return this;
    }

    /**
     * The PriorGeneTherapy.
     *
     * @throws CaseException if {@code number} is not stated
     */
    public PriorGeneTherapy build() {
      return new PriorGeneTherapy(
          Required.of("PriorGeneTherapy", "number", number),
          code,
          product,
          adenoAssociatedVirus,
          forHemophilia,
          administeredOn);
    }
  }
}
