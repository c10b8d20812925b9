package io.casecheck.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a prior authorization asks for.
 *
 * @param number number of this item, unique in its list; names the item in paths
 * @param kind what it is, as far as clocks tell it apart
 * @param code HCPCS code
 * @param units units
 * @param subjectToPriorAuthorization whether the plan requires prior authorization for it
 * @param plannedOn day it is planned for
 */
public record RequestedService(
    Integer number,
    ServiceKind kind,
    @Nullable String code,
    @Nullable BigDecimal units,
    @Nullable Boolean subjectToPriorAuthorization,
    @Nullable LocalDate plannedOn) {

  /**
   * Checks, and spells the code as it is stored.
   *
   * @throws CaseException if {@code number} or {@code kind} is not stated, or the units are below
   *     zero
   */
  public RequestedService {
    Required.of("RequestedService", "number", number);
    Required.of("RequestedService", "kind", kind);
    Required.notNegative("RequestedService", "units", units);
    code = code == null ? null : Codes.hcpcs(code);
  }

  /** A builder with nothing stated. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this RequestedService. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.number = number;
    builder.kind = kind;
    builder.code = code;
    builder.units = units;
    builder.subjectToPriorAuthorization = subjectToPriorAuthorization;
    builder.plannedOn = plannedOn;
    return builder;
  }

  /** Type and counts only: what a person's record says stays out of logs. */
  @Override
  public String toString() {
    return "RequestedService[number=" + number + "]";
  }

  /** Builds a {@link RequestedService}. Not safe for use by several threads. */
  public static final class Builder {
    private @Nullable Integer number;
    private @Nullable ServiceKind kind;
    private @Nullable String code;
    private @Nullable BigDecimal units;
    private @Nullable Boolean subjectToPriorAuthorization;
    private @Nullable LocalDate plannedOn;

    private Builder() {}

    /** Sets: number of this item, unique in its list; names the item in paths; required. */
    public Builder number(Integer number) {
      this.number = number;
      return this;
    }

    /** Sets: what it is, as far as clocks tell it apart; required. */
    public Builder kind(ServiceKind kind) {
      this.kind = kind;
      return this;
    }

    /** Sets: HCPCS code. */
    public Builder code(@Nullable String code) {
      this.code = code;
      return this;
    }

    /** Sets: units. */
    public Builder units(@Nullable BigDecimal units) {
      this.units = units;
      return this;
    }

    /** Sets: whether the plan requires prior authorization for it. */
    public Builder subjectToPriorAuthorization(@Nullable Boolean subjectToPriorAuthorization) {
      this.subjectToPriorAuthorization = subjectToPriorAuthorization;
      return this;
    }

    /** Sets: day it is planned for. */
    public Builder plannedOn(@Nullable LocalDate plannedOn) {
      this.plannedOn = plannedOn;
      return this;
    }

    /**
     * The RequestedService.
     *
     * @throws CaseException if {@code number} or {@code kind} is not stated
     */
    public RequestedService build() {
      return new RequestedService(
          Required.of("RequestedService", "number", number),
          Required.of("RequestedService", "kind", kind),
          code,
          units,
          subjectToPriorAuthorization,
          plannedOn);
    }
  }
}
