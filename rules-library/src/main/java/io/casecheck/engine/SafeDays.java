package io.casecheck.engine;

import io.casecheck.time.Deadline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a filing is in time in every reading and the amount in controversy is enough.
 * The amount of the day of filing counts, so a threshold that changes within the time to file cuts
 * days off at either end.
 */
final class SafeDays {
  private record Run(LocalDate from, LocalDate to) {}

  private final Deadline deadline;
  private final LocalDate inTimeBy;
  private final BigDecimal amount;
  private final List<AmountPeriod> periods;

  private SafeDays(
      Deadline deadline, LocalDate inTimeBy, BigDecimal amount, List<AmountPeriod> periods) {
    this.deadline = deadline;
    this.inTimeBy = inTimeBy;
    this.amount = amount;
    this.periods = periods;
  }

  /**
   * The deadline with its safe days. Where they fall apart, those that are not over yet.
   *
   * @param periods from the first day of the time to file to its last, without a gap
   */
  static DeadlineInWords of(
      Deadline deadline, LocalDate today, BigDecimal amount, List<AmountPeriod> periods) {
    LocalDate inTimeBy = deadline.safeBy();
    return inTimeBy == null || periods.stream().allMatch(period -> period.isEnough(amount))
        ? DeadlineInWords.of(deadline)
        : new SafeDays(deadline, inTimeBy, amount, periods).on(today);
  }

  private DeadlineInWords on(LocalDate today) {
    List<Run> enough = enough();
    if (enough.isEmpty()) {
      return neverEnough();
    }
    List<Run> safe = enough.stream().filter(run -> !run.from().isAfter(inTimeBy)).toList();
    if (safe.isEmpty()) {
      return enoughTooLate(enough.get(0));
    }
    return safe(
        safe.stream()
            .filter(run -> !earlier(run.to(), inTimeBy).isBefore(today))
            .findFirst()
            .orElse(safe.get(safe.size() - 1)));
  }

  private List<Run> enough() {
    List<Run> runs = new ArrayList<>();
    for (AmountPeriod period : periods) {
      int last = runs.size() - 1;
      if (!period.isEnough(amount)) {
        continue;
      }
      if (last >= 0 && runs.get(last).to().plusDays(1).equals(period.from())) {
        runs.set(last, new Run(runs.get(last).from(), period.to()));
      } else {
        runs.add(new Run(period.from(), period.to()));
      }
    }
    return runs;
  }

  private DeadlineInWords safe(Run run) {
    LocalDate by = earlier(run.to(), inTimeBy);
    Deadline safe = deadline;
    AmountPeriod before = onDay(run.from().minusDays(1));
    if (before != null) {
      safe = safe.and(notBefore(before, run.from()));
    }
    AmountPeriod after = onDay(run.to().plusDays(1));
    if (after != null) {
      safe = safe.and(noLonger(after, run.to()));
    }
    LocalDate from = before == null ? null : run.from();
    return DeadlineInWords.of(safe.safeOn(from, by));
  }

  private static String notBefore(AmountPeriod before, LocalDate first) {
    return before.needed() == null
        ? ("The threshold for filings before %s is not published, so the amount is sure to be enough"
                + " from that day on only; it is the first safe one.")
            .formatted(first)
        : ("For filings before %s at least %s dollars are needed, and the amount is not enough then;"
                + " that day is the first safe one.")
            .formatted(first, before.needed().toPlainString());
  }

  private static String noLonger(AmountPeriod after, LocalDate last) {
    return after.needed() == null
        ? ("The threshold for filings after %s is not published, so the amount is sure to be enough"
                + " until that day only; the cautious last day is no later.")
            .formatted(last)
        : ("For filings after %s at least %s dollars are needed, and the amount is not enough then;"
                + " the cautious last day is no later.")
            .formatted(last, after.needed().toPlainString());
  }

  /** In time with an amount that is enough, but not on the most cautious count. */
  private DeadlineInWords enoughTooLate(Run first) {
    String step =
        ("The amount is not known to be enough before %s, and on the cautious count the last day is"
                + " %s, so no day is safe in every reading. From %s to %s the amount is enough, and a"
                + " filing is in time only as counted for %s.")
            .formatted(first.from(), inTimeBy, first.from(), first.to(), deadline.dueBy());
    return new DeadlineInWords(
        deadline.safeOn(null, null).and(step),
        "%s, but not before %s, and only in the kinder reading"
            .formatted(first.to(), first.from()));
  }

  private DeadlineInWords neverEnough() {
    boolean published = periods.stream().allMatch(period -> period.needed() != null);
    String step =
        published
            ? "The amount is not enough on any day until %s, so no day is safe."
            : "The amount is not known to be enough on any day until %s, since a threshold is not"
                + " published, so no day is safe.";
    return new DeadlineInWords(
        deadline.safeOn(null, null).and(step.formatted(deadline.dueBy())),
        inTimeBy
            + " as to time, but the amount is "
            + (published ? "enough on no day" : "not known to be enough"));
  }

  private @Nullable AmountPeriod onDay(LocalDate day) {
    return periods.stream()
        .filter(period -> !day.isBefore(period.from()) && !day.isAfter(period.to()))
        .findFirst()
        .orElse(null);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
