package io.casecheck.engine;

import io.casecheck.finding.Route;
import io.casecheck.finding.Threshold;
import io.casecheck.model.Determination;
import io.casecheck.model.TableRow;
import io.casecheck.pack.FactType;
import io.casecheck.time.Deadline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
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

  /**
   * The deadline, whose safe day is one on which the amount in controversy is still enough: the day
   * of filing counts, and the threshold may change before the last day.
   */
  Deadline cautious(Deadline deadline, @Nullable Route route, @Nullable Object fact) {
    BigDecimal amount =
        fact instanceof Determination decision ? decision.amountInControversy() : null;
    Threshold stated = route == null ? null : route.threshold();
    TableRow row = stated == null ? null : row(stated).orElse(null);
    if (amount == null || stated == null || row == null) {
      return deadline;
    }
    boolean enough = isEnough(amount, row);
    while (row.expires().isBefore(deadline.dueBy())) {
      LocalDate last = row.expires();
      TableRow next = row(stated, last.plusDays(1)).orElse(null);
      if (next == null) {
        return enough ? unpublished(deadline, last) : deadline;
      }
      if (isEnough(amount, next) != enough) {
        return enough ? noLonger(deadline, last, next) : notBefore(deadline, next);
      }
      row = next;
    }
    return deadline;
  }

  private static Deadline unpublished(Deadline deadline, LocalDate last) {
    return deadline.safeUntil(
        last,
        ("The threshold for filings after %s is not published, so the amount is sure to be"
                + " enough until that day only; the cautious last day is no later.")
            .formatted(last));
  }

  private static Deadline noLonger(Deadline deadline, LocalDate last, TableRow next) {
    return deadline.safeUntil(
        last,
        ("For filings after %s at least %s dollars are needed, and the amount is not enough"
                + " then; the cautious last day is no later.")
            .formatted(last, next.amount().toPlainString()));
  }

  private static Deadline notBefore(Deadline deadline, TableRow next) {
    return deadline.and(
        ("The amount is not enough before %s; from then on %s dollars are, so only a filing from"
                + " that day to the last one counts.")
            .formatted(next.effective(), next.amount().toPlainString()));
  }

  private static boolean isEnough(BigDecimal amount, TableRow row) {
    return amount.compareTo(row.amount()) >= 0;
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
    return facts.of(FactType.of(TableRow.class)).stream()
        .map(TableRow.class::cast)
        .filter(row -> row.table().equals(stated.table()) && row.key().equals(stated.key()))
        .filter(row -> !day.isBefore(row.effective()) && !day.isAfter(row.expires()))
        .findFirst();
  }
}
