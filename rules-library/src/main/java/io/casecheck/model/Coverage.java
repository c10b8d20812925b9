package io.casecheck.model;

import org.jspecify.annotations.Nullable;

/**
 * Who pays, and under which program.
 *
 * @param payer name of the payer or plan
 * @param payerId electronic payer id, as on the claim
 * @param program the program
 * @param state state whose law applies to the coverage
 * @param memberId member id
 */
public record Coverage(
    @Nullable String payer,
    @Nullable String payerId,
    @Nullable Program program,
    @Nullable State state,
    @Nullable String memberId) {

  /** A builder with nothing stated. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this Coverage. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.payer = payer;
    builder.payerId = payerId;
    builder.program = program;
    builder.state = state;
    builder.memberId = memberId;
    return builder;
  }

  /** Type and counts only: what a person's record says stays out of logs. */
  @Override
  public String toString() {
    return "Coverage[]";
  }

  /** Builds a {@link Coverage}. Not safe for use by several threads. */
  public static final class Builder {
    private @Nullable String payer;
    private @Nullable String payerId;
    private @Nullable Program program;
    private @Nullable State state;
    private @Nullable String memberId;

    private Builder() {}

    /** Sets: name of the payer or plan. */
    public Builder payer(@Nullable String payer) {
      this.payer = payer;
      return this;
    }

    /** Sets: electronic payer id, as on the claim. */
    public Builder payerId(@Nullable String payerId) {
      this.payerId = payerId;
      return this;
    }

    /** Sets: the program. */
    public Builder program(@Nullable Program program) {
      this.program = program;
      return this;
    }

    /** Sets: state whose law applies to the coverage. */
    public Builder state(@Nullable State state) {
      this.state = state;
      return this;
    }

    /** Sets: member id. */
    public Builder memberId(@Nullable String memberId) {
      this.memberId = memberId;
      return this;
    }

    /** The Coverage. */
    public Coverage build() {
      return new Coverage(payer, payerId, program, state, memberId);
    }
  }
}
