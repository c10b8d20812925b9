package io.casecheck.engine;

import io.casecheck.finding.Route;
import io.casecheck.finding.Threshold;
import io.casecheck.model.TableRow;
import io.casecheck.pack.FactType;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks up the amounts that routes ask for, on the as-of day. */
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

  private Threshold today(Threshold stated) {
    return row(stated)
        .map(row -> new Threshold(stated.table(), stated.key(), row.amount(), end(row)))
        .orElse(stated);
  }

  private static @Nullable LocalDate end(TableRow row) {
    return row.expires().equals(LocalDate.MAX) ? null : row.expires();
  }

  private Optional<TableRow> row(Threshold stated) {
    LocalDate today = facts.theCase().today();
    return facts.of(FactType.of(TableRow.class)).stream()
        .map(TableRow.class::cast)
        .filter(row -> row.table().equals(stated.table()) && row.key().equals(stated.key()))
        .filter(row -> !today.isBefore(row.effective()) && !today.isAfter(row.expires()))
        .findFirst();
  }
}
