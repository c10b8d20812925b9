package io.casecheck.engine;

import io.casecheck.model.Appeal;
import io.casecheck.time.Deadline;
import io.casecheck.time.DeadlineBasis;
import io.casecheck.time.FiledWhen;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day on which an appeal counts as filed, by the way of counting that a clock names: the day of
 * receipt or of the postmark, or without it the day that the case itself calls the day of filing.
 */
final class FilingDay {
  /** How a filing stands against a last day. */
  enum Standing {
    IN_TIME,
    LATE,
    /** What is not stated decides. */
    OPEN
  }

  private final Appeal appeal;
  private final @Nullable FiledWhen filedWhen;

  FilingDay(Appeal appeal, @Nullable FiledWhen filedWhen) {
    this.appeal = appeal;
    this.filedWhen = filedWhen;
  }

  /** The component of the appeal that would say the day; null if it is stated. */
  @Nullable String missing() {
    if (day() != null) {
      return null;
    }
    if (appeal.postmarkedOn() != null) {
      return "receivedAt";
    }
    return appeal.receivedAt() != null ? "postmarkedOn" : "filedOn";
  }

  Standing against(Deadline deadline) {
    LocalDate last = deadline.dueBy();
    LocalDate day = day();
    if (day == null) {
      // Nothing is received before it is postmarked, so each of the two bounds the other.
      boolean arrived = appeal.receivedOn() != null && !appeal.receivedOn().isAfter(last);
      boolean sentTooLate = appeal.postmarkedOn() != null && appeal.postmarkedOn().isAfter(last);
      return arrived ? Standing.IN_TIME : sentTooLate ? late(deadline) : Standing.OPEN;
    }
    return day.isAfter(last) ? late(deadline) : Standing.IN_TIME;
  }

  /** A last day that counts from the earliest possible receipt can be later in truth. */
  private static Standing late(Deadline deadline) {
    return deadline.basis() == DeadlineBasis.EARLIEST ? Standing.OPEN : Standing.LATE;
  }

  /** What happened on the day, as a step of the computation. */
  String step() {
    LocalDate sent = appeal.postmarkedOn();
    LocalDate day = day();
    if (day == null) {
      return "It was postmarked on %s and cannot have been received earlier.".formatted(sent);
    }
    String how = named() == null || filedWhen == null ? "filed" : filedWhen.words();
    return "It was %s on %s.".formatted(how, day);
  }

  private @Nullable LocalDate day() {
    LocalDate named = named();
    return named == null ? appeal.filedOn() : named;
  }

  private @Nullable LocalDate named() {
    if (filedWhen == null) {
      return null;
    }
    return filedWhen == FiledWhen.RECEIVED ? appeal.receivedOn() : appeal.postmarkedOn();
  }
}
