package io.casecheck.engine.explain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a value as a case file has it. */
final class ValueText {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private ValueText() {}

  static String of(Object value) {
    if (value instanceof BigDecimal decimal) {
      return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof Collection<?> items) {
      return items.stream().map(ValueText::of).collect(Collectors.joining(", ", "[", "]"));
    }
    return value.toString();
  }

  /** A condition on one line. */
  static String oneLine(String text) {
    return SPACE.matcher(text.strip()).replaceAll(" ");
  }
}
