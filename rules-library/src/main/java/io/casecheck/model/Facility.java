package io.casecheck.model;

import org.jspecify.annotations.Nullable;

/**
 * Where the drug is to be given.
 *
 * @param nationalProviderIdentifier NPI
 * @param kind kind of place
 * @param administrationCenter whether the manufacturer lists it as an administration center of the
 *     drug
 * @param inNetwork whether it has a contract with the plan
 */
public record Facility(
    @Nullable String nationalProviderIdentifier,
    @Nullable FacilityKind kind,
    @Nullable Boolean administrationCenter,
    @Nullable Boolean inNetwork) {

  /** A builder with nothing stated. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this Facility. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.nationalProviderIdentifier = nationalProviderIdentifier;
    builder.kind = kind;
    builder.administrationCenter = administrationCenter;
    builder.inNetwork = inNetwork;
    return builder;
  }

  /** Type and counts only: what a person's record says stays out of logs. */
  @Override
  public String toString() {
    return "Facility[]";
  }

  /** Builds a {@link Facility}. Not safe for use by several threads. */
  public static final class Builder {
    private @Nullable String nationalProviderIdentifier;
    private @Nullable FacilityKind kind;
    private @Nullable Boolean administrationCenter;
    private @Nullable Boolean inNetwork;

    private Builder() {}

    /** Sets: NPI. */
    public Builder nationalProviderIdentifier(@Nullable String nationalProviderIdentifier) {
      this.nationalProviderIdentifier = nationalProviderIdentifier;
      return this;
    }

    /** Sets: kind of place. */
    public Builder kind(@Nullable FacilityKind kind) {
      this.kind = kind;
      return this;
    }

    /** Sets: whether the manufacturer lists it as an administration center of the drug. */
    public Builder administrationCenter(@Nullable Boolean administrationCenter) {
      this.administrationCenter = administrationCenter;
      return this;
    }

    /** Sets: whether it has a contract with the plan. */
    public Builder inNetwork(@Nullable Boolean inNetwork) {
      this.inNetwork = inNetwork;
      return this;
    }

    /** The Facility. */
    public Facility build() {
      return new Facility(nationalProviderIdentifier, kind, administrationCenter, inNetwork);
    }
  }
}
