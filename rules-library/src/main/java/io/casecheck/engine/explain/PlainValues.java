package io.casecheck.engine.explain;

import io.casecheck.engine.Facts;
import io.casecheck.pack.tree.Expression.Read;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;

/** Values for an input that is read and not stated, where nothing says which. */
final class PlainValues {
  private final Facts facts;
  private final PackLiterals literals;

  PlainValues(Facts facts, PackLiterals literals) {
    this.facts = facts;
    this.literals = literals;
  }

  /** The as-of day, one, either truth, any constant; of texts those that some rule knows. */
  List<?> of(Class<?> type, Read read) {
    if (type == LocalDate.class) {
      return List.of(facts.theCase().today());
    }
    if (type == OffsetDateTime.class) {
      return List.of(facts.theCase().asOf());
    }
    if (type == Boolean.class) {
      return List.of(true, false);
    }
    if (type.isEnum()) {
      return Arrays.asList(type.getEnumConstants());
    }
    if (type == Integer.class) {
      return List.of(1);
    }
    return type == BigDecimal.class ? List.of(BigDecimal.ONE) : literals.of(read);
  }
}
