package io.casecheck.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision, as its notice states it.
 *
 * @param number number of this item, unique in its list; names the item in paths
 * @param level who decided
 * @param kind what was decided, as far as clocks tell it apart
 * @param appeal number of the appeal that it answers, 0 if it answers none of the case; null if
 *     that is not stated. Then the only appeal that it can answer is taken, and none if there is
 *     none: one at its level, of its kind, that was not filed after it and that no other decision
 *     answers
 * @param aboutDismissal whether it decides only whether a dismissal stands, and not the claim
 *     itself; null if that is not stated. Then it is taken from the decision that the appeal is
 *     about, and it is about none where it answers no appeal of the case
 * @param outcome how it came out
 * @param ground why it denies, as far as the ways to appeal tell it apart
 * @param expedited whether it was decided on the expedited clock
 * @param noticeDate date on the notice
 * @param provenReceipt day of receipt that evidence proves; null leaves the presumption of the law
 * @param reducesApprovedService whether it ends, suspends or reduces what was approved before, so
 *     that something is running that can go on during an appeal
 * @param effectiveDate day on which that end or reduction takes effect
 * @param amountInControversy amount that remains in controversy, in US dollars
 */
public record Determination(
    Integer number,
    Level level,
    ServiceKind kind,
    @Nullable Integer appeal,
    @Nullable Boolean aboutDismissal,
    @Nullable Outcome outcome,
    @Nullable DenialGround ground,
    @Nullable Boolean expedited,
    @Nullable LocalDate noticeDate,
    @Nullable LocalDate provenReceipt,
    @Nullable Boolean reducesApprovedService,
    @Nullable LocalDate effectiveDate,
    @Nullable BigDecimal amountInControversy) {

  /** In place of a number: it answers no appeal of the case, as a first decision does. */
  public static final int NO_APPEAL = 0;

  /**
   * Checks.
   *
   * @throws CaseException if {@code number}, {@code level} or {@code kind} is not stated, or the
   *     amount is below zero
   */
  public Determination {
    Required.of("Determination", "number", number);
    Required.of("Determination", "level", level);
    Required.of("Determination", "kind", kind);
    Required.notNegative("Determination", "amountInControversy", amountInControversy);
  }

  /** A builder with nothing stated. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this Determination. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.number = number;
    builder.level = level;
    builder.kind = kind;
    builder.appeal = appeal;
    builder.aboutDismissal = aboutDismissal;
    builder.outcome = outcome;
    builder.ground = ground;
    builder.expedited = expedited;
    builder.noticeDate = noticeDate;
    builder.provenReceipt = provenReceipt;
    builder.reducesApprovedService = reducesApprovedService;
    builder.effectiveDate = effectiveDate;
    builder.amountInControversy = amountInControversy;
    return builder;
  }

  /**
   * The earliest day on which its notice can have been received: the day that evidence proves, else
   * the date on the notice.
   *
   * @return null if {@link #noticeDate()} is not stated
   */
  @DerivedFrom("noticeDate")
  public @Nullable LocalDate earliestReceipt() {
    return noticeDate == null || provenReceipt == null ? noticeDate : provenReceipt;
  }

  /** Type and counts only: what a person's record says stays out of logs. */
  @Override
  public String toString() {
    return "Determination[number=" + number + "]";
  }

  /** Builds a {@link Determination}. Not safe for use by several threads. */
  public static final class Builder {
    private @Nullable Integer number;
    private @Nullable Level level;
    private @Nullable ServiceKind kind;
    private @Nullable Integer appeal;
    private @Nullable Boolean aboutDismissal;
    private @Nullable Outcome outcome;
    private @Nullable DenialGround ground;
    private @Nullable Boolean expedited;
    private @Nullable LocalDate noticeDate;
    private @Nullable LocalDate provenReceipt;
    private @Nullable Boolean reducesApprovedService;
    private @Nullable LocalDate effectiveDate;
    private @Nullable BigDecimal amountInControversy;

    private Builder() {}

    /** Sets: number of this item, unique in its list; names the item in paths; required. */
    public Builder number(Integer number) {
      this.number = number;
      return this;
    }

    /** Sets: who decided; required. */
    public Builder level(Level level) {
      this.level = level;
      return this;
    }

    /** Sets: what was decided, as far as clocks tell it apart; required. */
    public Builder kind(ServiceKind kind) {
      this.kind = kind;
      return this;
    }

    /** Sets: number of the appeal that it answers, {@link #NO_APPEAL} if none of the case. */
    public Builder appeal(@Nullable Integer appeal) {
      this.appeal = appeal;
      return this;
    }

    /** Sets: whether it decides only whether a dismissal stands, and not the claim itself. */
    public Builder aboutDismissal(@Nullable Boolean aboutDismissal) {
      this.aboutDismissal = aboutDismissal;
      return this;
    }

    /** Sets: how it came out. */
    public Builder outcome(@Nullable Outcome outcome) {
      this.outcome = outcome;
      return this;
    }

    /** Sets: why it denies, as far as the ways to appeal tell it apart. */
    public Builder ground(@Nullable DenialGround ground) {
      this.ground = ground;
      return this;
    }

    /** Sets: whether it was decided on the expedited clock. */
    public Builder expedited(@Nullable Boolean expedited) {
      this.expedited = expedited;
      return this;
    }

    /** Sets: date on the notice. */
    public Builder noticeDate(@Nullable LocalDate noticeDate) {
      this.noticeDate = noticeDate;
      return this;
    }

    /** Sets: day of receipt that evidence proves; null leaves the presumption of the law. */
    public Builder provenReceipt(@Nullable LocalDate provenReceipt) {
      this.provenReceipt = provenReceipt;
      return this;
    }

    /** Sets: whether it ends, suspends or reduces what was approved before. */
    public Builder reducesApprovedService(@Nullable Boolean reducesApprovedService) {
      this.reducesApprovedService = reducesApprovedService;
      return this;
    }

    /** Sets: day on which that end or reduction takes effect. */
    public Builder effectiveDate(@Nullable LocalDate effectiveDate) {
      this.effectiveDate = effectiveDate;
      return this;
    }

    /** Sets: amount that remains in controversy, in US dollars. */
    public Builder amountInControversy(@Nullable BigDecimal amountInControversy) {
      this.amountInControversy = amountInControversy;
      return this;
    }

    /**
     * The Determination.
     *
     * @throws CaseException if {@code number}, {@code level} or {@code kind} is not stated
     */
    public Determination build() {
      return new Determination(
          Required.of("Determination", "number", number),
          Required.of("Determination", "level", level),
          Required.of("Determination", "kind", kind),
          appeal,
          aboutDismissal,
          outcome,
          ground,
          expedited,
          noticeDate,
          provenReceipt,
          reducesApprovedService,
          effectiveDate,
          amountInControversy);
    }
  }
}
