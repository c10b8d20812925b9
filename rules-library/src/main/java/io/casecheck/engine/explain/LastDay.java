package io.casecheck.engine.explain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The last day that a value states. */
final class LastDay {
  private LastDay() {}

  /** That day; of an item the last of its days; nothing if it states none. */
  static Optional<LocalDate> of(@Nullable Object value) {
    return days(value).max(LocalDate::compareTo);
  }

  private static Stream<LocalDate> days(@Nullable Object value) {
    if (value instanceof LocalDate day) {
      return Stream.of(day);
    }
    if (value instanceof OffsetDateTime moment) {
      return Stream.of(moment.toLocalDate());
    }
    if (!(value instanceof Record item)) {
      return Stream.empty();
    }
    return RecordShape.of(item).components().stream()
        .flatMap(part -> days(RecordShape.read(part, item)));
  }
}
