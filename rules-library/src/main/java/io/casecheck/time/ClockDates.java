package io.casecheck.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a clock counts from and against. Null means that nothing is stated.
 *
 * @param asOf moment at which the case is looked at; decides only the status and the days left
 * @param zone where days are counted
 * @param requestSubmitted moment at which the request was sent
 * @param requestReceived moment at which the request was received
 * @param expeditingRefused day on which an expedited decision was refused
 * @param noticeDate date on the notice
 * @param provenReceipt day on which evidence proves the notice to have been received
 * @param effectiveDate day on which what the notice says takes effect
 * @param appealFiled day on which the appeal was filed
 * @param appealReceived moment at which the appeal was received
 * @param reviewerReceived moment at which the independent review organization received the request
 * @param claimReceived day on which the claim was received
 * @param serviceDate day of the service
 * @param extensionTaken whether an extendable period was extended; null if nobody says so
 * @param dueSoonDays time before the last day of a clock in days, months or years at which it is
 *     due soon; compared with whole days
 * @param dueSoonHours time before the last moment of a clock in hours at which it is due soon
 */
public record ClockDates(
    OffsetDateTime asOf,
    ZoneId zone,
    @Nullable OffsetDateTime requestSubmitted,
    @Nullable OffsetDateTime requestReceived,
    @Nullable LocalDate expeditingRefused,
    @Nullable LocalDate noticeDate,
    @Nullable LocalDate provenReceipt,
    @Nullable LocalDate effectiveDate,
    @Nullable LocalDate appealFiled,
    @Nullable OffsetDateTime appealReceived,
    @Nullable OffsetDateTime reviewerReceived,
    @Nullable LocalDate claimReceived,
    @Nullable LocalDate serviceDate,
    @Nullable Boolean extensionTaken,
    Duration dueSoonDays,
    Duration dueSoonHours) {

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if the receipt is before the date of the notice or a duration
   *     is negative
   */
  public ClockDates {
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(zone, "zone");
    if (noticeDate != null && provenReceipt != null && provenReceipt.isBefore(noticeDate)) {
      throw new IllegalArgumentException("provenReceipt is before noticeDate");
    }
    if (dueSoonDays.isNegative() || dueSoonHours.isNegative()) {
      throw new IllegalArgumentException("the time before a deadline must not be negative");
    }
  }

  /** A builder with no event stated; due soon 14 days and 24 hours before. */
  public static Builder builder(OffsetDateTime asOf, ZoneId zone) {
    return new Builder(asOf, zone);
  }

  /** The as-of date where days are counted. */
  LocalDate today() {
    return asOf.atZoneSameInstant(zone).toLocalDate();
  }

  /** Where days are counted, in words: a zone, or an offset if no zone is known. */
  String place() {
    return zone instanceof ZoneOffset ? "the offset " + zone.getId() : zone.getId();
  }

  /** The place, and why it is an offset if it is: what every deadline says once. */
  String placeWithReason() {
    return place() + (zone instanceof ZoneOffset ? ", since no time zone is stated" : "");
  }

  /** The moment of an event that is known to the minute; null if it is not stated. */
  @Nullable OffsetDateTime moment(ClockEvent event) {
    return switch (event) {
      case REQUEST_SUBMITTED -> requestSubmitted;
      case REQUEST_RECEIVED -> requestReceived;
      case APPEAL_RECEIVED -> appealReceived;
      case REVIEWER_RECEIVED -> reviewerReceived;
      default -> throw new IllegalArgumentException(event + " is no moment");
    };
  }

  /** The day of any other event; null if it is not stated. */
  @Nullable LocalDate day(ClockEvent event) {
    return switch (event) {
      case EXPEDITING_REFUSED -> expeditingRefused;
      case NOTICE_DATE -> noticeDate;
      case NOTICE_RECEIVED -> provenReceipt;
      case EFFECTIVE_DATE -> effectiveDate;
      case APPEAL_FILED -> appealFiled;
      case CLAIM_RECEIVED -> claimReceived;
      case SERVICE_DATE -> serviceDate;
      default -> throw new IllegalArgumentException(event + " is a moment");
    };
  }

  /** Nothing of it: dates of a person's care stay out of logs. */
  @Override
  public String toString() {
    return "ClockDates[]";
  }

  /** Builds {@link ClockDates}. Not safe for use by several threads. */
  public static final class Builder {
    private final OffsetDateTime asOf;
    private final ZoneId zone;
    private @Nullable OffsetDateTime requestSubmitted;
    private @Nullable OffsetDateTime requestReceived;
    private @Nullable LocalDate expeditingRefused;
    private @Nullable LocalDate noticeDate;
    private @Nullable LocalDate provenReceipt;
    private @Nullable LocalDate effectiveDate;
    private @Nullable LocalDate appealFiled;
    private @Nullable OffsetDateTime appealReceived;
    private @Nullable OffsetDateTime reviewerReceived;
    private @Nullable LocalDate claimReceived;
    private @Nullable LocalDate serviceDate;
    private @Nullable Boolean extensionTaken;
    private Duration dueSoonDays = Duration.ofDays(14);
    private Duration dueSoonHours = Duration.ofHours(24);

    private Builder(OffsetDateTime asOf, ZoneId zone) {
      this.asOf = asOf;
      this.zone = zone;
    }

    /** Sets: moment at which the request was sent. */
    public Builder requestSubmitted(@Nullable OffsetDateTime requestSubmitted) {
      this.requestSubmitted = requestSubmitted;
      return this;
    }

    /** Sets: moment at which the request was received. */
    public Builder requestReceived(@Nullable OffsetDateTime requestReceived) {
      this.requestReceived = requestReceived;
      return this;
    }

    /** Sets: day on which an expedited decision was refused. */
    public Builder expeditingRefused(@Nullable LocalDate expeditingRefused) {
      this.expeditingRefused = expeditingRefused;
      return this;
    }

    /** Sets: date on the notice. */
    public Builder noticeDate(@Nullable LocalDate noticeDate) {
      this.noticeDate = noticeDate;
      return this;
    }

    /** Sets: day on which evidence proves the notice to have been received. */
    public Builder provenReceipt(@Nullable LocalDate provenReceipt) {
      this.provenReceipt = provenReceipt;
      return this;
    }

    /** Sets: day on which what the notice says takes effect. */
    public Builder effectiveDate(@Nullable LocalDate effectiveDate) {
      this.effectiveDate = effectiveDate;
      return this;
    }

    /** Sets: day on which the appeal was filed. */
    public Builder appealFiled(@Nullable LocalDate appealFiled) {
      this.appealFiled = appealFiled;
      return this;
    }

    /** Sets: moment at which the appeal was received. */
    public Builder appealReceived(@Nullable OffsetDateTime appealReceived) {
      this.appealReceived = appealReceived;
      return this;
    }

    /** Sets: moment at which the independent review organization received the request. */
    public Builder reviewerReceived(@Nullable OffsetDateTime reviewerReceived) {
      this.reviewerReceived = reviewerReceived;
      return this;
    }

    /** Sets: day on which the claim was received. */
    public Builder claimReceived(@Nullable LocalDate claimReceived) {
      this.claimReceived = claimReceived;
      return this;
    }

    /** Sets: day of the service. */
    public Builder serviceDate(@Nullable LocalDate serviceDate) {
      this.serviceDate = serviceDate;
      return this;
    }

    /** Sets: whether an extendable period was extended; null if nobody says so. */
    public Builder extensionTaken(@Nullable Boolean extensionTaken) {
      this.extensionTaken = extensionTaken;
      return this;
    }

    /** Sets how long before its end a clock in days, and one in hours, is due soon. */
    public Builder dueSoon(Duration days, Duration hours) {
      this.dueSoonDays = days;
      this.dueSoonHours = hours;
      return this;
    }

    /**
     * The dates.
     *
     * @throws IllegalArgumentException if the receipt is before the date of the notice or a
     *     duration is negative
     */
    public ClockDates build() {
      return new ClockDates(
          asOf,
          zone,
          requestSubmitted,
          requestReceived,
          expeditingRefused,
          noticeDate,
          provenReceipt,
          effectiveDate,
          appealFiled,
          appealReceived,
          reviewerReceived,
          claimReceived,
          serviceDate,
          extensionTaken,
          dueSoonDays,
          dueSoonHours);
    }
  }
}
