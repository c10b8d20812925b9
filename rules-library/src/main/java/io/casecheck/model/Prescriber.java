package io.casecheck.model;

import org.jspecify.annotations.Nullable;

/**
 * Who prescribes the drug.
 *
 * @param nationalProviderIdentifier NPI
 * @param specialty specialty
 * @param consultedSpecialty specialty of a physician whom the prescriber consulted
 */
public record Prescriber(
    @Nullable String nationalProviderIdentifier,
    @Nullable Specialty specialty,
    @Nullable Specialty consultedSpecialty) {

  /** A builder with nothing stated. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this Prescriber. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.nationalProviderIdentifier = nationalProviderIdentifier;
    builder.specialty = specialty;
    builder.consultedSpecialty = consultedSpecialty;
    return builder;
  }

  /** Type and counts only: what a person's record says stays out of logs. */
  @Override
  public String toString() {
    return "Prescriber[]";
  }

  /** Builds a {@link Prescriber}. Not safe for use by several threads. */
  public static final class Builder {
    private @Nullable String nationalProviderIdentifier;
    private @Nullable Specialty specialty;
    private @Nullable Specialty consultedSpecialty;

    private Builder() {}

    /** Sets: NPI. */
    public Builder nationalProviderIdentifier(@Nullable String nationalProviderIdentifier) {
      this.nationalProviderIdentifier = nationalProviderIdentifier;
      return this;
    }

    /** Sets: specialty. */
    public Builder specialty(@Nullable Specialty specialty) {
      this.specialty = specialty;
      return this;
    }

    /** Sets: specialty of a physician whom the prescriber consulted. */
    public Builder consultedSpecialty(@Nullable Specialty consultedSpecialty) {
      this.consultedSpecialty = consultedSpecialty;
      return this;
    }

    /** The Prescriber. */
    public Prescriber build() {
      return new Prescriber(nationalProviderIdentifier, specialty, consultedSpecialty);
    }
  }
}
