package io.casecheck.engine.explain;

import io.casecheck.engine.Facts;
import io.casecheck.model.Case;
import io.casecheck.model.TableRow;
import io.casecheck.pack.Component;
import io.casecheck.pack.FactType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The last day on which something happened, as a case states it. */
final class LastDay {
  /** Days that may lie ahead of whoever asks. */
  private static final Set<String> AHEAD =
      Set.of("plannedOn", "effectiveDate", "approvedTreatmentEndsAt", "coversTo");

  private LastDay() {}

  /** That day; nothing if none is stated. */
  static Optional<LocalDate> of(Facts facts) {
    return FactType.values().stream()
        .filter(type -> type.java() != TableRow.class && type.java() != Case.class)
        .flatMap(type -> facts.of(type).stream().flatMap(fact -> days(type, fact)))
        .max(LocalDate::compareTo);
  }

  private static Stream<LocalDate> days(FactType type, Object fact) {
    return fact instanceof Facts.Phantom
        ? Stream.empty()
        : type.components().values().stream()
            .filter(component -> !AHEAD.contains(component.name()))
            .flatMap(component -> day(component, fact));
  }

  private static Stream<LocalDate> day(Component component, Object fact) {
    Object value = component.read().apply(fact);
    if (value instanceof LocalDate day) {
      return Stream.of(day);
    }
    return value instanceof OffsetDateTime moment
        ? Stream.of(moment.toLocalDate())
        : Stream.empty();
  }
}
