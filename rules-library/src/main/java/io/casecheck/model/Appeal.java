package io.casecheck.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An appeal that was filed or is being prepared.
 *
 * @param number number of this item, unique in its list; names the item in paths
 * @param level what is asked for
 * @param determination number of the determination that it is about, 0 if it is about silence: no
 *     decision was made in time
 * @param kind what it is about, as far as clocks tell it apart
 * @param filedBy who files
 * @param filedWith to whom it was sent; where it went to the wrong place, it stops no clock
 * @param filedOn day it was filed as the rule of its level counts it; where the rule counts by
 *     receipt or postmark and that is stated too, the latter decides; null if it is not yet filed
 * @param postmarkedOn day of its postmark; null if none is known or it was not mailed
 * @param receivedAt moment at which it was received; starts the clock of its decision
 * @param reviewerReceivedAt moment at which the independent review organization received the
 *     request for an external review, which starts the clock of its decision; null if it has not
 *     got it yet
 * @param expedited whether an expedited decision is asked for
 * @param expeditingRefusedOn day on which an expedited decision was refused, which leaves the
 *     standard clock, counted from the same receipt; null if it was not refused
 * @param extensionTaken whether the time to decide it was extended
 * @param physicianSupportsExpediting whether a physician asks for or supports the expedited
 *     decision
 * @param goodCause whether good cause for late filing is stated with it
 * @param waiverOfLiability whether a non-contract provider's signed waiver of liability goes with
 *     it
 * @param documents what goes with it
 */
public record Appeal(
    Integer number,
    Level level,
    Integer determination,
    ServiceKind kind,
    @Nullable Party filedBy,
    @Nullable Recipient filedWith,
    @Nullable LocalDate filedOn,
    @Nullable LocalDate postmarkedOn,
    @Nullable OffsetDateTime receivedAt,
    @Nullable OffsetDateTime reviewerReceivedAt,
    @Nullable Boolean expedited,
    @Nullable LocalDate expeditingRefusedOn,
    @Nullable Boolean extensionTaken,
    @Nullable Boolean physicianSupportsExpediting,
    @Nullable Boolean goodCause,
    @Nullable Boolean waiverOfLiability,
    List<Document> documents) {

  /** In place of a number: it is about no determination of the case, but about silence. */
  public static final int NO_DETERMINATION = 0;

  /**
   * Checks and copies.
   *
   * @throws CaseException if {@code number}, {@code level}, {@code determination} or {@code kind}
   *     is not stated, or a number is used twice
   */
  public Appeal {
    Required.of("Appeal", "number", number);
    Required.of("Appeal", "level", level);
    Required.of("Appeal", "determination", determination);
    Required.of("Appeal", "kind", kind);
    documents = List.copyOf(documents);
    Required.uniqueNumbers("Appeal", "documents", documents, Document::number);
  }

  /** A builder with nothing stated. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this Appeal. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.number = number;
    builder.level = level;
    builder.determination = determination;
    builder.kind = kind;
    builder.filedBy = filedBy;
    builder.filedWith = filedWith;
    builder.filedOn = filedOn;
    builder.postmarkedOn = postmarkedOn;
    builder.receivedAt = receivedAt;
    builder.reviewerReceivedAt = reviewerReceivedAt;
    builder.expedited = expedited;
    builder.expeditingRefusedOn = expeditingRefusedOn;
    builder.extensionTaken = extensionTaken;
    builder.physicianSupportsExpediting = physicianSupportsExpediting;
    builder.goodCause = goodCause;
    builder.waiverOfLiability = waiverOfLiability;
    builder.documents = documents;
    return builder;
  }

  /**
   * Whether it has been filed: a day of filing, a postmark or a moment of receipt is stated. Never
   * null: an appeal with none of them is still being prepared.
   */
  @DerivedFrom({})
  public Boolean filed() {
    return filedOn != null || postmarkedOn != null || receivedAt != null;
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
   * The day on which it is filed where a request counts as filed when it is received: the day of
   * receipt, else the stated day of filing.
   *
   * @return null if neither is stated
   */
  @DerivedFrom("receivedAt")
  public @Nullable LocalDate filedByReceiptOn() {
    LocalDate received = receivedOn();
    return received == null ? filedOn : received;
  }

  /**
   * Whether the independent review organization has the request: a moment of its receipt is stated.
   * Never null: one that is not stated has not been assigned yet.
   */
  @DerivedFrom({})
  public Boolean withReviewer() {
    return reviewerReceivedAt != null;
  }

  /** Whether an appointment of a representative, or a document to the same end, goes with it. */
  @DerivedFrom("documents")
  public Boolean representativeForm() {
    return documents.stream()
        .anyMatch(document -> document.kind() == DocumentKind.REPRESENTATIVE_FORM);
  }

  /**
   * Whether the member files, or somebody whom a document names as the one who acts for the member.
   *
   * @return null if {@link #filedBy()} is not stated
   */
  @DerivedFrom("filedBy")
  public @Nullable Boolean filedWithAuthority() {
    return filedBy == null
        ? null
        : filedBy == Party.ENROLLEE || filedBy == Party.ESTATE || representativeForm();
  }

  /**
   * Whether an expedited decision was refused: a day of the refusal is stated. Never null: what was
   * not refused has no such day.
   */
  @DerivedFrom({})
  public Boolean expeditingRefused() {
    return expeditingRefusedOn != null;
  }

  /** Type and counts only: what a person's record says stays out of logs. */
  @Override
  public String toString() {
    return "Appeal[number=" + number + ", documents=" + documents.size() + "]";
  }

  /** Builds a {@link Appeal}. Not safe for use by several threads. */
  public static final class Builder {
    private @Nullable Integer number;
    private @Nullable Level level;
    private @Nullable Integer determination;
    private @Nullable ServiceKind kind;
    private @Nullable Party filedBy;
    private @Nullable Recipient filedWith;
    private @Nullable LocalDate filedOn;
    private @Nullable LocalDate postmarkedOn;
    private @Nullable OffsetDateTime receivedAt;
    private @Nullable OffsetDateTime reviewerReceivedAt;
    private @Nullable Boolean expedited;
    private @Nullable LocalDate expeditingRefusedOn;
    private @Nullable Boolean extensionTaken;
    private @Nullable Boolean physicianSupportsExpediting;
    private @Nullable Boolean goodCause;
    private @Nullable Boolean waiverOfLiability;
    private List<Document> documents = List.of();

    private Builder() {}

    /** Sets: number of this item, unique in its list; names the item in paths; required. */
    public Builder number(Integer number) {
      this.number = number;
      return this;
    }

    /** Sets: what is asked for; required. */
    public Builder level(Level level) {
      this.level = level;
      return this;
    }

    /**
     * Sets: number of the determination that it is about, {@link #NO_DETERMINATION} if it is about
     * silence; required.
     */
    public Builder determination(Integer determination) {
      this.determination = determination;
      return this;
    }

    /** Sets: what it is about, as far as clocks tell it apart; required. */
    public Builder kind(ServiceKind kind) {
      this.kind = kind;
      return this;
    }

    /** Sets: who files. */
    public Builder filedBy(@Nullable Party filedBy) {
      this.filedBy = filedBy;
      return this;
    }

    /** Sets: to whom it was sent; where it went to the wrong place, it stops no clock. */
    public Builder filedWith(@Nullable Recipient filedWith) {
      this.filedWith = filedWith;
      return this;
    }

    /** Sets: day it was filed as the rule of its level counts it; null if it is not yet filed. */
    public Builder filedOn(@Nullable LocalDate filedOn) {
      this.filedOn = filedOn;
      return this;
    }

    /** Sets: day of its postmark; null if none is known or it was not mailed. */
    public Builder postmarkedOn(@Nullable LocalDate postmarkedOn) {
      this.postmarkedOn = postmarkedOn;
      return this;
    }

    /** Sets: moment at which it was received; starts the clock of its decision. */
    public Builder receivedAt(@Nullable OffsetDateTime receivedAt) {
      this.receivedAt = receivedAt;
      return this;
    }

    /** Sets: moment at which the independent review organization received the request. */
    public Builder reviewerReceivedAt(@Nullable OffsetDateTime reviewerReceivedAt) {
      this.reviewerReceivedAt = reviewerReceivedAt;
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

    /** Sets: whether the time to decide it was extended. */
    public Builder extensionTaken(@Nullable Boolean extensionTaken) {
      this.extensionTaken = extensionTaken;
      return this;
    }

    /** Sets: whether a physician asks for or supports the expedited decision. */
    public Builder physicianSupportsExpediting(@Nullable Boolean physicianSupportsExpediting) {
      this.physicianSupportsExpediting = physicianSupportsExpediting;
      return this;
    }

    /** Sets: whether good cause for late filing is stated with it. */
    public Builder goodCause(@Nullable Boolean goodCause) {
      this.goodCause = goodCause;
      return this;
    }

    /** Sets: whether a non-contract provider's signed waiver of liability goes with it. */
    public Builder waiverOfLiability(@Nullable Boolean waiverOfLiability) {
      this.waiverOfLiability = waiverOfLiability;
      return this;
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
     * The Appeal.
     *
     * @throws CaseException if {@code number}, {@code level}, {@code determination} or {@code kind}
     *     is not stated, or a number is used twice
     */
    public Appeal build() {
      return new Appeal(
          Required.of("Appeal", "number", number),
          Required.of("Appeal", "level", level),
          Required.of("Appeal", "determination", determination),
          Required.of("Appeal", "kind", kind),
          filedBy,
          filedWith,
          filedOn,
          postmarkedOn,
          receivedAt,
          reviewerReceivedAt,
          expedited,
          expeditingRefusedOn,
          extensionTaken,
          physicianSupportsExpediting,
          goodCause,
          waiverOfLiability,
          documents);
    }
  }
}
