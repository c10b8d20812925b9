package io.casecheck.time;

/** What starts a clock. */
public enum ClockEvent {
  /** A request reaches whoever decides it; a moment. */
  REQUEST_RECEIVED("receipt of the request"),
  /** The date that a notice bears. */
  NOTICE_DATE("the date of the notice"),
  /** A notice reaches its reader; a date that is proven or that the law presumes. */
  NOTICE_RECEIVED("receipt of the notice"),
  /** An appeal reaches whoever decides it; a moment. */
  APPEAL_RECEIVED("receipt of the appeal"),
  /** The date of a service. */
  SERVICE_DATE("the date of service");

  private final String words;

  ClockEvent(String words) {
    this.words = words;
  }

  /** The event as a clock names it. */
  public String words() {
    return words;
  }

  /** Whether it is known to the minute, so that hours can be counted from it. */
  boolean isMoment() {
    return this == REQUEST_RECEIVED || this == APPEAL_RECEIVED;
  }
}
