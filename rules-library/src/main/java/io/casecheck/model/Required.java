package io.casecheck.model;

import io.casecheck.model.CaseException.Problem;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** What every record asks of its components. */
final class Required {
  private Required() {}

  static <T> T of(String type, String component, @Nullable T value) {
    if (value == null) {
      throw new CaseException(List.of(new Problem(type + "." + component, "is required")));
    }
    return value;
  }

  static void notNegative(String type, String component, @Nullable BigDecimal value) {
    if (value != null && value.signum() < 0) {
      throw new CaseException(List.of(new Problem(type + "." + component, "is below zero")));
    }
  }

  static <T> void uniqueNumbers(
      String type, String component, List<T> items, ToIntFunction<T> number) {
    Set<Integer> seen = new HashSet<>();
    for (T item : items) {
      int used = number.applyAsInt(item);
      if (!seen.add(used)) {
        throw new CaseException(
            List.of(new Problem(type + "." + component, "number " + used + " is used twice")));
      }
    }
  }
}
