package io.casecheck.cli.difference;

import io.casecheck.rule.RuleDescription;
import java.time.LocalDate;

/** When a version is in force, in words that a biller and a clerk use. */
public final class Windows {
  private Windows() {}

  /** The days alone, such as {@code from 2025-01-01 on}. */
  public static String of(RuleDescription rule) {
    LocalDate expires = rule.expires();
    return "from " + rule.effective() + (expires == null ? " on" : " to " + expires);
  }

  /** What must lie in the window, and the window. */
  public static String inWords(RuleDescription rule) {
    return controlled(rule.controls()) + " " + of(rule);
  }

  /** What the controlling date is a date of. */
  public static String controlled(String controls) {
    return switch (controls) {
      case "SERVICE_DATE" -> "dates of service";
      case "REQUEST_RECEIVED" -> "requests received";
      case "NOTICE_DATE" -> "notices dated";
      case "FILED_ON" -> "appeals filed";
      case "AS_OF" -> "cases looked at";
      default -> controls;
    };
  }
}
