package io.casecheck.engine;

import io.casecheck.finding.Route;
import io.casecheck.finding.Threshold;
import io.casecheck.model.Determination;
import io.casecheck.model.TableRow;
import io.casecheck.pack.tree.FactType;
import io.casecheck.time.Deadline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks up the amounts that routes ask for, on the as-of day and until a last day. */
final class Thresholds {
  private final Facts facts;

  Thresholds(Facts facts) {
    this.facts = facts;
  }

  /** The route with the amount that holds today; without one if none is published. */
  @Nullable Route on(@Nullable Route route) {
    if (route == null || route.threshold() == null) {
      return route;
    }
    return new Route(
        route.level(),
        route.automatic(),
        route.filers(),
        route.recipient(),
        route.form(),
        today(route.threshold()));
  }

  /** The source of the amount that holds today; null if none does. */
  @Nullable String source(@Nullable Route route) {
    return route == null || route.threshold() == null
        ? null
        : row(route.threshold()).map(TableRow::source).orElse(null);
  }

  /** The deadline, whose safe days are those on which the amount in controversy is enough. */
  DeadlineInWords cautious(Deadline deadline, @Nullable Route route, @Nullable Object fact) {
    Threshold stated = route == null ? null : route.threshold();
    if (stated == null || !(fact instanceof Determination decision)) {
      return DeadlineInWords.of(deadline);
    }
    BigDecimal amount = decision.amountInControversy();
    LocalDate first =
        decision.noticeDate() == null ? decision.provenReceipt() : decision.noticeDate();
    return amount == null || first == null
        ? DeadlineInWords.of(deadline)
        : SafeDays.of(
            deadline, facts.theCase().today(), amount, periods(stated, first, deadline.dueBy()));
  }

  /** What is asked for on the days from one to another, those without a row included. */
  private List<AmountPeriod> periods(Threshold stated, LocalDate from, LocalDate to) {
    List<AmountPeriod> periods = new ArrayList<>();
    for (LocalDate day = from; !day.isAfter(to); ) {
      TableRow row = row(stated, day).orElse(null);
      LocalDate end = row == null ? beforeNext(stated, day, to) : row.expires();
      LocalDate last = end.isBefore(to) ? end : to;
      periods.add(new AmountPeriod(day, last, row == null ? null : row.amount()));
      day = last.plusDays(1);
    }
    return periods;
  }

  private LocalDate beforeNext(Threshold stated, LocalDate day, LocalDate to) {
    return rows(stated)
        .map(TableRow::effective)
        .filter(effective -> effective.isAfter(day))
        .min(Comparator.naturalOrder())
        .map(effective -> effective.minusDays(1))
        .orElse(to);
  }

  private Threshold today(Threshold stated) {
    return row(stated)
        .map(row -> new Threshold(stated.table(), stated.key(), row.amount(), end(row)))
        .orElse(stated);
  }

  private static @Nullable LocalDate end(TableRow row) {
    return row.expires().equals(LocalDate.MAX) ? null : row.expires();
  }

  private Optional<TableRow> row(Threshold stated) {
    return row(stated, facts.theCase().today());
  }

  private Optional<TableRow> row(Threshold stated, LocalDate day) {
    return rows(stated)
        .filter(row -> !day.isBefore(row.effective()) && !day.isAfter(row.expires()))
        .findFirst();
  }

  private Stream<TableRow> rows(Threshold stated) {
    return facts.of(FactType.of(TableRow.class)).stream()
        .map(TableRow.class::cast)
        .filter(row -> row.table().equals(stated.table()) && row.key().equals(stated.key()));
  }
}
