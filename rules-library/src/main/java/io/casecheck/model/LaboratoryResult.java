package io.casecheck.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The result of a test or examination.
 *
 * @param number number of this item, unique in its list; names the item in paths
 * @param test what was tested
 * @param value measured value, in {@code unitOfMeasure}
 * @param unitOfMeasure unit of the value, such as {@code IU/dL} or {@code %}
 * @param interpretation how the laboratory or examiner reads it
 * @param collectedOn day of the specimen or examination
 */
public record LaboratoryResult(
    Integer number,
    LaboratoryTest test,
    @Nullable BigDecimal value,
    @Nullable String unitOfMeasure,
    @Nullable Interpretation interpretation,
    @Nullable LocalDate collectedOn) {

  /**
   * Checks.
   *
   * @throws CaseException if {@code number} or {@code test} is not stated, or the value is below
   *     zero
   */
  public LaboratoryResult {
    Required.of("LaboratoryResult", "number", number);
    Required.of("LaboratoryResult", "test", test);
    Required.notNegative("LaboratoryResult", "value", value);
  }

  /** A builder with nothing stated. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this LaboratoryResult. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.number = number;
    builder.test = test;
    builder.value = value;
    builder.unitOfMeasure = unitOfMeasure;
    builder.interpretation = interpretation;
    builder.collectedOn = collectedOn;
    return builder;
  }

  /** Type and counts only: what a person's record says stays out of logs. */
  @Override
  public String toString() {
    return "LaboratoryResult[number=" + number + "]";
  }

  /** Builds a {@link LaboratoryResult}. Not safe for use by several threads. */
  public static final class Builder {
    private @Nullable Integer number;
    private @Nullable LaboratoryTest test;
    private @Nullable BigDecimal value;
    private @Nullable String unitOfMeasure;
    private @Nullable Interpretation interpretation;
    private @Nullable LocalDate collectedOn;

    private Builder() {}

    /** Sets: number of this item, unique in its list; names the item in paths; required. */
    public Builder number(Integer number) {
      this.number = number;
      return this;
    }

    /** Sets: what was tested; required. */
    public Builder test(LaboratoryTest test) {
      this.test = test;
      return this;
    }

    /** Sets: measured value, in {@code unitOfMeasure}. */
    public Builder value(@Nullable BigDecimal value) {
      this.value = value;
      return this;
    }

    /** Sets: unit of the value, such as {@code IU/dL} or {@code %}. */
    public Builder unitOfMeasure(@Nullable String unitOfMeasure) {
      this.unitOfMeasure = unitOfMeasure;
      return this;
    }

    /** Sets: how the laboratory or examiner reads it. */
    public Builder interpretation(@Nullable Interpretation interpretation) {
      this.interpretation = interpretation;
      return this;
    }

    /** Sets: day of the specimen or examination. */
    public Builder collectedOn(@Nullable LocalDate collectedOn) {
      this.collectedOn = collectedOn;
      return this;
    }

    /**
     * The LaboratoryResult.
     *
     * @throws CaseException if {@code number} or {@code test} is not stated
     */
    public LaboratoryResult build() {
      return new LaboratoryResult(
          Required.of("LaboratoryResult", "number", number),
          Required.of("LaboratoryResult", "test", test),
          value,
          unitOfMeasure,
          interpretation,
          collectedOn);
    }
  }
}
