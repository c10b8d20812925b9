package io.casecheck.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request for an organization determination or another payer's prior authorization.
 *
 * @param submittedAt moment at which it was sent
 * @param receivedAt moment at which the plan received it; null if it is still a draft
 * @param expedited whether an expedited decision is asked for
 * @param expeditingRefusedOn day on which an expedited decision was refused, which leaves the
 *     standard clock, counted from the same receipt; null if it was not refused
 * @param requestedBy who asks
 * @param benefit benefit it is made under
 * @param extensionTaken whether the plan extended its time to decide
 * @param approvedTreatmentEndsAt moment at which an approved course of treatment ends that the
 *     request asks to extend; null if it extends none
 * @param services what is asked for
 * @param documents what goes with it
 */
public record PriorAuthorizationRequest(
    @Nullable OffsetDateTime submittedAt,
    @Nullable OffsetDateTime receivedAt,
    @Nullable Boolean expedited,
    @Nullable LocalDate expeditingRefusedOn,
    @Nullable Party requestedBy,
    @Nullable Benefit benefit,
    @Nullable Boolean extensionTaken,
    @Nullable OffsetDateTime approvedTreatmentEndsAt,
    List<RequestedService> services,
    List<Document> documents) {

  /**
   * Checks and copies.
   *
   * @throws CaseException if a number is used twice
   */
  public PriorAuthorizationRequest {
    services = List.copyOf(services);
    Required.uniqueNumbers(
        "PriorAuthorizationRequest", "services", services, RequestedService::number);
    documents = List.copyOf(documents);
    Required.uniqueNumbers("PriorAuthorizationRequest", "documents", documents, Document::number);
  }

  /** A builder with nothing stated. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this PriorAuthorizationRequest. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.submittedAt = submittedAt;
    builder.receivedAt = receivedAt;
    builder.expedited = expedited;
    builder.expeditingRefusedOn = expeditingRefusedOn;
    builder.requestedBy = requestedBy;
    builder.benefit = benefit;
    builder.extensionTaken = extensionTaken;
    builder.approvedTreatmentEndsAt = approvedTreatmentEndsAt;
    builder.services = services;
    builder.documents = documents;
    return builder;
  }

  /**
   * The day of receipt, by the clock of the place that stated it.
   *
   * @return null if {@link #receivedAt()} is not stated
   */
  @DerivedFrom("receivedAt")
  public @Nullable LocalDate receivedOn() {
    return receivedAt == null ? null : receivedAt.toLocalDate();
  }

  /**
   * Whether an expedited decision was refused: a day of the refusal is stated. Never null: what was
   * not refused has no such day.
   */
  @DerivedFrom({})
  public Boolean expeditingRefused() {
    return expeditingRefusedOn != null;
  }

  /**
   * Whether it asks to extend an approved course of treatment: a moment of its end is stated. Never
   * null: what extends nothing has no such moment.
   */
  @DerivedFrom({})
  public Boolean extendsTreatment() {
    return approvedTreatmentEndsAt != null;
  }

  /** Type and counts only: what a person's record says stays out of logs. */
  @Override
  public String toString() {
    return "PriorAuthorizationRequest[services="
        + services.size()
        + ", documents="
        + documents.size()
        + "]";
  }

  /** Builds a {@link PriorAuthorizationRequest}. Not safe for use by several threads. */
  public static final class Builder {
    private @Nullable OffsetDateTime submittedAt;
    private @Nullable OffsetDateTime receivedAt;
    private @Nullable Boolean expedited;
    private @Nullable LocalDate expeditingRefusedOn;
    private @Nullable Party requestedBy;
    private @Nullable Benefit benefit;
    private @Nullable Boolean extensionTaken;
    private @Nullable OffsetDateTime approvedTreatmentEndsAt;
    private List<RequestedService> services = List.of();
    private List<Document> documents = List.of();

    private Builder() {}

    /** Sets: moment at which it was sent. */
    public Builder submittedAt(@Nullable OffsetDateTime submittedAt) {
      this.submittedAt = submittedAt;
      return this;
    }

    /** Sets: moment at which the plan received it; null if it is still a draft. */
    public Builder receivedAt(@Nullable OffsetDateTime receivedAt) {
      this.receivedAt = receivedAt;
      return this;
    }

    /** Sets: whether an expedited decision is asked for. */
    public Builder expedited(@Nullable Boolean expedited) {
      this.expedited = expedited;
      return this;
    }

    /** Sets: day on which an expedited decision was refused; null if it was not. */
    public Builder expeditingRefusedOn(@Nullable LocalDate expeditingRefusedOn) {
      this.expeditingRefusedOn = expeditingRefusedOn;
      return this;
    }

    /** Sets: who asks. */
    public Builder requestedBy(@Nullable Party requestedBy) {
      this.requestedBy = requestedBy;
      return this;
    }

    /** Sets: benefit it is made under. */
    public Builder benefit(@Nullable Benefit benefit) {
      this.benefit = benefit;
      return this;
    }

    /** Sets: whether the plan extended its time to decide. */
    public Builder extensionTaken(@Nullable Boolean extensionTaken) {
      this.extensionTaken = extensionTaken;
      return this;
    }

    /**
     * Sets: moment at which an approved course of treatment ends that the request asks to extend.
     */
    public Builder approvedTreatmentEndsAt(@Nullable OffsetDateTime approvedTreatmentEndsAt) {
      this.approvedTreatmentEndsAt = approvedTreatmentEndsAt;
      return this;
    }

    /** Sets: what is asked for. */
    public Builder services(Collection<RequestedService> services) {
      this.services = List.copyOf(services);
      return this;
    }

    /** Sets: what is asked for. */
    public Builder services(RequestedService... services) {
      return services(List.of(services));
    }

    /** Sets: what goes with it. */
    public Builder documents(Collection<Document> documents) {
      this.documents = List.copyOf(documents);
      return this;
    }

    /** Sets: what goes with it. */
    public Builder documents(Document... documents) {
      return documents(List.of(documents));
    }

    /**
     * The PriorAuthorizationRequest.
     *
     * @throws CaseException if a number is used twice
     */
    public PriorAuthorizationRequest build() {
      return new PriorAuthorizationRequest(
          submittedAt,
          receivedAt,
          expedited,
          expeditingRefusedOn,
          requestedBy,
          benefit,
          extensionTaken,
          approvedTreatmentEndsAt,
          services,
          documents);
    }
  }
}
