package io.casecheck.finding;

import io.casecheck.time.Deadline;
import java.time.LocalDate;
import java.util.Comparator;

/** The order of deadlines on a time line. */
final class DeadlineOrder {
  static final Comparator<Finding> EARLIEST_FIRST =
      Comparator.comparing(DeadlineOrder::dueBy)
          .thenComparing(Finding::ruleId)
          .thenComparing(Finding::fingerprint);

  private DeadlineOrder() {}

  private static LocalDate dueBy(Finding finding) {
    Deadline deadline = finding.deadline();
    return deadline == null ? LocalDate.MAX : deadline.dueBy();
  }
}
