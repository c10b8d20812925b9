package io.casecheck.pack;

/** The date that is held against the window of a rule. */
public enum ControllingDate {
  /** Date of service: of the line, else of the first line, else as planned in the request. */
  SERVICE_DATE,
  /** Day on which the request was received; a draft is read as of the day it is looked at. */
  REQUEST_RECEIVED,
  /** Date of the notice; for an appeal that of its determination. */
  NOTICE_DATE,
  /** Day on which the appeal was filed; if it is not filed, the day it is looked at. */
  FILED_ON,
  /** The day the case is looked at. */
  AS_OF
}
