package io.casecheck.engine;

import io.casecheck.time.Deadline;
import java.time.LocalDate;

/**
 * A deadline, and its safe days as a message says them after the word "by".
 *
 * @param deadline the deadline
 * @param safeBy such as {@code 2024-01-09, but not before 2024-01-01}
 */
record DeadlineInWords(Deadline deadline, String safeBy) {
  /** A deadline that has a safe day. */
  static DeadlineInWords of(Deadline deadline) {
    LocalDate from = deadline.safeFrom();
    if (from == null) {
      return new DeadlineInWords(deadline, String.valueOf(deadline.safeBy()));
    }
    return new DeadlineInWords(
        deadline,
        from.equals(deadline.safeBy())
            ? from + ", on that day alone"
            : deadline.safeBy() + ", but not before " + from);
  }
}
