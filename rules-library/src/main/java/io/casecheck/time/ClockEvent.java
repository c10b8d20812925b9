package io.casecheck.time;

/** What starts a clock. */
public enum ClockEvent {
  /** A request is sent; a moment. */
  REQUEST_SUBMITTED("submission of the request", "The request was submitted"),
  /** A request reaches whoever decides it; a moment. */
  REQUEST_RECEIVED("receipt of the request", "The request was received"),
  /** Whoever decides a request or an appeal refuses to expedite it. */
  EXPEDITING_REFUSED("the refusal to expedite", "Expediting was refused on"),
  /** The date that a notice bears. */
  NOTICE_DATE("the date of the notice", "The notice is dated"),
  /** A notice reaches its reader; a date that is proven or that the law presumes. */
  NOTICE_RECEIVED("receipt of the notice", "Receipt of the notice is proven for"),
  /** What a notice says takes effect. */
  EFFECTIVE_DATE("the effective date", "The decision takes effect on"),
  /** An appeal is filed. */
  APPEAL_FILED("filing of the appeal", "The appeal was filed on"),
  /** An appeal reaches whoever decides it; a moment. */
  APPEAL_RECEIVED("receipt of the appeal", "The appeal was received"),
  /** A request for an external review reaches the independent review organization; a moment. */
  REVIEWER_RECEIVED(
      "receipt by the independent review organization",
      "The independent review organization received the request"),
  /** A claim reaches the payer. */
  CLAIM_RECEIVED("receipt of the claim", "The claim was received on"),
  /** The date of a service. */
  SERVICE_DATE("the date of service", "The service is dated");

  private final String words;
  private final String happened;

  ClockEvent(String words, String happened) {
    this.words = words;
    this.happened = happened;
  }

  /** The event as a clock names it. */
  public String words() {
    return words;
  }

  /** The beginning of a sentence that says when it happened; a day or a moment follows. */
  String happened() {
    return happened;
  }

  /** Whether it is known to the minute, so that hours can be counted from it. */
  boolean isMoment() {
    return this == REQUEST_SUBMITTED
        || this == REQUEST_RECEIVED
        || this == APPEAL_RECEIVED
        || this == REVIEWER_RECEIVED;
  }

  /** Whether it is an event of a notice, which can state an effective date. */
  boolean isOfNotice() {
    return this == NOTICE_DATE || this == NOTICE_RECEIVED;
  }
}
