package io.casecheck.model;

import org.jspecify.annotations.Nullable;

/**
 * A diagnosis of the request or claim. Number 1 is the principal (first-listed) diagnosis.
 *
 * @param number number of this item, unique in its list; names the item in paths
 * @param code ICD-10-CM code; stored with its dot, however it was written
 * @param status whether the condition is present now
 * @param severity severity of a factor deficiency as the record states it
 */
public record Diagnosis(
    Integer number,
    @Nullable String code,
    @Nullable DiagnosisStatus status,
    @Nullable FactorSeverity severity) {

  /**
   * Checks, and spells the code as it is stored.
   *
   * @throws CaseException if {@code number} is not stated
   */
  public Diagnosis {
    Required.of("Diagnosis", "number", number);
    code = code == null ? null : Codes.icd10(code);
  }

  /** A builder with nothing stated. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this Diagnosis. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.number = number;
    builder.code = code;
    builder.status = status;
    builder.severity = severity;
    return builder;
  }

  /** Type and counts only: what a person's record says stays out of logs. */
  @Override
  public String toString() {
    return "Diagnosis[number=" + number + "]";
  }

  /** Builds a {@link Diagnosis}. Not safe for use by several threads. */
  public static final class Builder {
    private @Nullable Integer number;
    private @Nullable String code;
    private @Nullable DiagnosisStatus status;
    private @Nullable FactorSeverity severity;

    private Builder() {}

    /** Sets: number of this item, unique in its list; names the item in paths; required. */
    public Builder number(Integer number) {
      this.number = number;
      return this;
    }

    /** Sets: ICD-10-CM code; stored with its dot, however it was written. */
    public Builder code(@Nullable String code) {
      this.code = code;
      return this;
    }

    /** Sets: whether the condition is present now. */
    public Builder status(@Nullable DiagnosisStatus status) {
      this.status = status;
      return this;
    }

    /** Sets: severity of a factor deficiency as the record states it. */
    public Builder severity(@Nullable FactorSeverity severity) {
      this.severity = severity;
      return this;
    }

    /**
     * The Diagnosis.
     *
     * @throws CaseException if {@code number} is not stated
     */
    public Diagnosis build() {
      return new Diagnosis(Required.of("Diagnosis", "number", number), code, status, severity);
    }
  }
}
