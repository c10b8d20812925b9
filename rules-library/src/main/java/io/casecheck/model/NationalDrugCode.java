package io.casecheck.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The product identification of a claim line (loop 2410).
 *
 * @param number number of this item, unique in its list; names the item in paths
 * @param line number of the line that holds it; the line sets it, and 0 until then
 * @param code the code as on the claim
 * @param qualifier product qualifier, {@code N4} for an NDC
 * @param unitOfMeasure unit of measure: {@code UN}, {@code ML}, {@code GR}, {@code ME} or {@code
 *     F2}
 * @param quantity quantity in that unit
 */
public record NationalDrugCode(
    Integer number,
    Integer line,
    @Nullable String code,
    @Nullable String qualifier,
    @Nullable String unitOfMeasure,
    @Nullable BigDecimal quantity) {

  /**
   * Checks.
   *
   * @throws CaseException if {@code number} is not stated, or the quantity is below zero
   */
  public NationalDrugCode {
    Required.of("NationalDrugCode", "number", number);
    Required.notNegative("NationalDrugCode", "quantity", quantity);
  }

  /** A builder with nothing stated. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this NationalDrugCode. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.number = number;
    builder.line = line;
    builder.code = code;
    builder.qualifier = qualifier;
    builder.unitOfMeasure = unitOfMeasure;
    builder.quantity = quantity;
    return builder;
  }

  /**
   * Whether the code is an NDC in one of the published layouts: eleven digits, or ten digits with
   * hyphens as 4-4-2, 5-3-2 or 5-4-1, or eleven digits with hyphens as 5-4-2.
   *
   * @return null if the code is not stated
   */
  @DerivedFrom("code")
  public @Nullable Boolean wellFormed() {
    return code == null ? null : !NationalDrugCodes.elevenDigits(code).isEmpty();
  }

  /**
   * The code as eleven digits, 5-4-2 without hyphens.
   *
   * @return null if the code is not stated; empty if it is not well formed
   */
  @DerivedFrom("code")
  public @Nullable String elevenDigits() {
    return code == null ? null : NationalDrugCodes.elevenDigits(code);
  }

  NationalDrugCode onLine(int line) {
    return new NationalDrugCode(number, line, code, qualifier, unitOfMeasure, quantity);
  }

  /** Type and counts only: what a person's record says stays out of logs. */
  @Override
  public String toString() {
    return "NationalDrugCode[number=" + number + "]";
  }

  /** Builds a {@link NationalDrugCode}. Not safe for use by several threads. */
  public static final class Builder {
    private @Nullable Integer number;
    private Integer line = 0;
    private @Nullable String code;
    private @Nullable String qualifier;
    private @Nullable String unitOfMeasure;
    private @Nullable BigDecimal quantity;

    private Builder() {}

    /** Sets: number of this item, unique in its list; names the item in paths; required. */
    public Builder number(Integer number) {
      this.number = number;
      return this;
    }

    /** Sets: number of the line that holds it; the line sets it, and 0 until then. */
    public Builder line(Integer line) {
      this.line = line;
      return this;
    }

    /** Sets: the code as on the claim. */
    public Builder code(@Nullable String code) {
      this.code = code;
      return this;
    }

    /** Sets: product qualifier, {@code N4} for an NDC. */
    public Builder qualifier(@Nullable String qualifier) {
      this.qualifier = qualifier;
      return this;
    }

    /** Sets: unit of measure: {@code UN}, {@code ML}, {@code GR}, {@code ME} or {@code F2}. */
    public Builder unitOfMeasure(@Nullable String unitOfMeasure) {
      this.unitOfMeasure = unitOfMeasure;
      return this;
    }

    /** Sets: quantity in that unit. */
    public Builder quantity(@Nullable BigDecimal quantity) {
      this.quantity = quantity;
      return this;
    }

    /**
     * The NationalDrugCode.
     *
     * @throws CaseException if {@code number} is not stated
     */
    public NationalDrugCode build() {
      return new NationalDrugCode(
          Required.of("NationalDrugCode", "number", number),
          line,
          code,
          qualifier,
          unitOfMeasure,
          quantity);
    }
  }
}
