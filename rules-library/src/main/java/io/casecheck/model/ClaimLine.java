package io.casecheck.model;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a claim.
 *
 * @param number number of this item, unique in its list; names the item in paths
 * @param code HCPCS or CPT code; stored in capital letters
 * @param units units of service
 * @param serviceDate date of service
 * @param modifiers modifiers, in the order of the claim; stored in capital letters
 * @param nationalDrugCodes product identifications; empty means that the line carries none
 * @param revenueCodes the line's revenue code with its four digits; empty means that it carries
 *     none
 * @param infusionStart documented start of the infusion
 * @param infusionStop documented end of the infusion
 */
public record ClaimLine(
    Integer number,
    @Nullable String code,
    @Nullable BigDecimal units,
    @Nullable LocalDate serviceDate,
    List<String> modifiers,
    List<NationalDrugCode> nationalDrugCodes,
    List<String> revenueCodes,
    @Nullable OffsetDateTime infusionStart,
    @Nullable OffsetDateTime infusionStop) {

  /**
   * Checks and copies.
   *
   * @throws CaseException if {@code number} is not stated, a number is used twice, or the units are
   *     below zero
   */
  public ClaimLine {
    Required.of("ClaimLine", "number", number);
    Required.notNegative("ClaimLine", "units", units);
    code = code == null ? null : Codes.hcpcs(code);
    modifiers = modifiers.stream().map(Codes::hcpcs).toList();
    nationalDrugCodes = nationalDrugCodes.stream().map(ndc -> ndc.onLine(number)).toList();
    Required.uniqueNumbers(
        "ClaimLine", "nationalDrugCodes", nationalDrugCodes, NationalDrugCode::number);
    revenueCodes = List.copyOf(revenueCodes);
  }

  /** A builder with nothing stated. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this ClaimLine. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.number = number;
    builder.code = code;
    builder.units = units;
    builder.serviceDate = serviceDate;
    builder.modifiers = modifiers;
    builder.nationalDrugCodes = nationalDrugCodes;
    builder.revenueCodes = revenueCodes;
    builder.infusionStart = infusionStart;
    builder.infusionStop = infusionStop;
    return builder;
  }

  /**
   * Whole minutes from start to end of the infusion.
   *
   * @return null if either is not stated
   */
  @DerivedFrom({"infusionStart", "infusionStop"})
  public @Nullable Integer infusionMinutes() {
    return infusionStart == null || infusionStop == null
        ? null
        : (int) Duration.between(infusionStart, infusionStop).toMinutes();
  }

  /** Type and counts only: what a person's record says stays out of logs. */
  @Override
  public String toString() {
    return "ClaimLine[number="
        + number
        + ", modifiers="
        + modifiers.size()
        + ", nationalDrugCodes="
        + nationalDrugCodes.size()
        + ", revenueCodes="
        + revenueCodes.size()
        + "]";
  }

  /** Builds a {@link ClaimLine}. Not safe for use by several threads. */
  public static final class Builder {
    private @Nullable Integer number;
    private @Nullable String code;
    private @Nullable BigDecimal units;
    private @Nullable LocalDate serviceDate;
    private List<String> modifiers = List.of();
    private List<NationalDrugCode> nationalDrugCodes = List.of();
    private List<String> revenueCodes = List.of();
    private @Nullable OffsetDateTime infusionStart;
    private @Nullable OffsetDateTime infusionStop;

    private Builder() {}

    /** Sets: number of this item, unique in its list; names the item in paths; required. */
    public Builder number(Integer number) {
      this.number = number;
      return this;
    }

    /** Sets: HCPCS or CPT code; stored in capital letters. */
    public Builder code(@Nullable String code) {
      this.code = code;
      return this;
    }

    /** Sets: units of service. */
    public Builder units(@Nullable BigDecimal units) {
      this.units = units;
      return this;
    }

    /** Sets: date of service. */
    public Builder serviceDate(@Nullable LocalDate serviceDate) {
      this.serviceDate = serviceDate;
      return this;
    }

    /** Sets: modifiers, in the order of the claim; stored in capital letters. */
    public Builder modifiers(Collection<String> modifiers) {
      this.modifiers = List.copyOf(modifiers);
      return this;
    }

    /** Sets: modifiers, in the order of the claim; stored in capital letters. */
    public Builder modifiers(String... modifiers) {
      return modifiers(List.of(modifiers));
    }

    /** Sets: product identifications; empty means that the line carries none. */
    public Builder nationalDrugCodes(Collection<NationalDrugCode> nationalDrugCodes) {
      this.nationalDrugCodes = List.copyOf(nationalDrugCodes);
      return this;
    }

    /** Sets: product identifications; empty means that the line carries none. */
    public Builder nationalDrugCodes(NationalDrugCode... nationalDrugCodes) {
      return nationalDrugCodes(List.of(nationalDrugCodes));
    }

    /** Sets: the line's revenue code with its four digits; empty means that it carries none. */
    public Builder revenueCodes(Collection<String> revenueCodes) {
      this.revenueCodes = List.copyOf(revenueCodes);
      return this;
    }

    /** Sets: the line's revenue code with its four digits; empty means that it carries none. */
    public Builder revenueCodes(String... revenueCodes) {
      return revenueCodes(List.of(revenueCodes));
    }

    /** Sets: documented start of the infusion. */
    public Builder infusionStart(@Nullable OffsetDateTime infusionStart) {
      this.infusionStart = infusionStart;
      return this;
    }

    /** Sets: documented end of the infusion. */
    public Builder infusionStop(@Nullable OffsetDateTime infusionStop) {
      this.infusionStop = infusionStop;
      return this;
    }

    /**
     * The ClaimLine.
     *
     * @throws CaseException if {@code number} is not stated, or a number is used twice
     */
    public ClaimLine build() {
      return new ClaimLine(
          Required.of("ClaimLine", "number", number),
          code,
          units,
          serviceDate,
          modifiers,
          nationalDrugCodes,
          revenueCodes,
          infusionStart,
          infusionStop);
    }
  }
}
