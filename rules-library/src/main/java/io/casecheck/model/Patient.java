package io.casecheck.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person whom a case is about. No name and no social security number: no rule needs them.
 *
 * @param birthDate date of birth
 * @param sex sex as the payer's records hold it
 * @param weights weights, in any order
 */
public record Patient(@Nullable LocalDate birthDate, @Nullable Sex sex, List<Weight> weights) {

  /**
   * Checks and copies.
   *
   * @throws CaseException if a number is used twice
   */
  public Patient {
    weights = List.copyOf(weights);
    Required.uniqueNumbers("Patient", "weights", weights, Weight::number);
  }

  /** A builder with nothing stated. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this Patient. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.birthDate = birthDate;
    builder.sex = sex;
    builder.weights = weights;
    return builder;
  }

  /** Type and counts only: what a person's record says stays out of logs. */
  @Override
  public String toString() {
    return "Patient[weights=" + weights.size() + "]";
  }

  /** Builds a {@link Patient}. Not safe for use by several threads. */
  public static final class Builder {
    private @Nullable LocalDate birthDate;
    private @Nullable Sex sex;
    private List<Weight> weights = List.of();

    private Builder() {}

    /** Sets: date of birth. */
    public Builder birthDate(@Nullable LocalDate birthDate) {
      this.birthDate = birthDate;
      return this;
    }

    /** Sets: sex as the payer's records hold it. */
    public Builder sex(@Nullable Sex sex) {
      this.sex = sex;
      return this;
    }

    /** Sets: weights, in any order. */
    public Builder weights(Collection<Weight> weights) {
      this.weights = List.copyOf(weights);
      return this;
    }

    /** Sets: weights, in any order. */
    public Builder weights(Weight... weights) {
      return weights(List.of(weights));
    }

    /**
     * The Patient.
     *
     * @throws CaseException if a number is used twice
     */
    public Patient build() {
      return new Patient(birthDate, sex, weights);
    }
  }
}
