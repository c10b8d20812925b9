package io.casecheck.model;

import io.casecheck.model.CaseException.Problem;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who pays, and under which program.
 *
 * @param payer name of the payer or plan
 * @param payerId electronic payer id, as on the claim
 * @param program the program
 * @param state state whose law applies to the coverage
 * @param timeZone area and place, such as {@code America/Chicago}, in whose time zone days and
 *     hours of the case are counted. Worth stating where the state has several zones, or none is
 *     stated: there a scope of the rules may say it, and otherwise the offset of {@code asOf}
 *     decides, so that the same moments in another offset can fall on other days. A state that lies
 *     in one zone takes no other. No rule reads it
 * @param memberId member id
 */
public record Coverage(
    @Nullable String payer,
    @Nullable String payerId,
    @Nullable Program program,
    @Nullable State state,
    @Nullable ZoneId timeZone,
    @Nullable String memberId) {

  /**
   * Checks.
   *
   * @throws CaseException if the time zone is none of a place, or another than that of the state
   */
  public Coverage {
    if (timeZone != null) {
      check(timeZone, state == null ? null : state.zone());
    }
  }

  private static void check(ZoneId timeZone, @Nullable ZoneId ofState) {
    // A name without an area, such as UTC or EST5EDT, is that of a clock.
    if (!timeZone.getId().contains("/") || timeZone.getRules().isFixedOffset()) {
      throw refused("is no time zone of a place, such as America/Chicago");
    }
    // A zone may have several names.
    if (ofState != null && !timeZone.getRules().equals(ofState.getRules())) {
      throw refused("contradicts state, all of which lies in " + ofState);
    }
  }

  private static CaseException refused(String reason) {
    return new CaseException(List.of(new Problem("Coverage.timeZone", reason)));
  }

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
    builder.timeZone = timeZone;
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
    private @Nullable ZoneId timeZone;
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

    /**
     * Sets: area and place, such as {@code America/Chicago}, in whose time zone days and hours of
     * the case are counted. Worth stating where {@link State#zone()} of the state is null, or no
     * state is stated.
     */
    public Builder timeZone(@Nullable ZoneId timeZone) {
      this.timeZone = timeZone;
      return this;
    }

    /** Sets: member id. */
    public Builder memberId(@Nullable String memberId) {
      this.memberId = memberId;
      return this;
    }

    /**
     * The Coverage.
     *
     * @throws CaseException if the time zone is none of a place, or another than that of the state
     */
    public Coverage build() {
      return new Coverage(payer, payerId, program, state, timeZone, memberId);
    }
  }
}
