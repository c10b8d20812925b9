package io.casecheck.cli.cases;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes what a case states as a case file has it. */
public final class CaseValues {
  /** Texts that mean themselves; a code that looks like a number is none. */
  private static final Pattern PLAIN = Pattern.compile("[A-Z][A-Za-z0-9]{2,}(?:[ -][A-Za-z0-9]+)*");

  private static final Pattern WORD_OF_YAML = Pattern.compile("(?i)true|false|yes|off|null");

  private CaseValues() {}

  /** The parts of a record that are stated, by name. */
  public static Map<String, Object> parts(Record item) {
    Map<String, Object> parts = new LinkedHashMap<>();
    for (RecordComponent component : item.getClass().getRecordComponents()) {
      try {
        Object value = component.getAccessor().invoke(item);
        boolean mayBeAbsent =
            component.getAccessor().getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
        boolean saysNothing = value == null || (!mayBeAbsent && isEmpty(value));
        if (!saysNothing && !component.getName().equals("line")) {
          parts.put(component.getName(), Objects.requireNonNull(value));
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("cannot read " + component, e);
      }
    }
    return parts;
  }

  private static boolean isEmpty(Object value) {
    return (value instanceof Collection<?> list && list.isEmpty())
        || (value instanceof Record section && parts(section).isEmpty());
  }

  /** A value on one line. */
  public static String flow(Object value) {
    if (value instanceof Record item) {
      return flow(parts(item));
    }
    if (value instanceof Map<?, ?> map) {
      return map.isEmpty()
          ? "{}"
          : map.entrySet().stream()
              .map(entry -> entry.getKey() + ": " + flow(entry.getValue()))
              .collect(Collectors.joining(", ", "{ ", " }"));
    }
    if (value instanceof Collection<?> list) {
      boolean items = list.stream().anyMatch(item -> item instanceof Record || item instanceof Map);
      return list.stream()
          .map(CaseValues::flow)
          .collect(Collectors.joining(", ", items ? "[ " : "[", items ? " ]" : "]"));
    }
    return scalar(value);
  }

  private static String scalar(Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof OffsetDateTime moment) {
      return '"' + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment) + '"';
    }
    return value instanceof Number
            || value instanceof Boolean
            || value instanceof Enum<?>
            || value instanceof LocalDate
        ? value.toString()
        : text(value.toString());
  }

  /** A text, in quotes where it would not mean itself. */
  static String text(String text) {
    boolean plain = PLAIN.matcher(text).matches() && !WORD_OF_YAML.matcher(text).matches();
    return plain ? text : quoted(text);
  }

  public static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /**
   * A case below the key {@code case}: a section or a list item a line, as far as they are flat.
   */
  public static String block(Record section, String indent) {
    return parts(section).entrySet().stream()
        .map(part -> indent + part.getKey() + ":" + below(part.getValue(), indent))
        .collect(Collectors.joining());
  }

  private static String below(Object value, String indent) {
    String deeper = indent + "  ";
    if (value instanceof Record section) {
      return parts(section).values().stream().anyMatch(CaseValues::holdsItems)
          ? "\n" + block(section, deeper)
          : " " + flow(section) + "\n";
    }
    if (holdsItems(value)) {
      return ((Collection<?>) value)
          .stream()
              .map(item -> deeper + "- " + flow(item) + "\n")
              .collect(Collectors.joining("", "\n", ""));
    }
    return " " + flow(value) + "\n";
  }

  private static boolean holdsItems(Object value) {
    return value instanceof Collection<?> list && list.stream().anyMatch(Record.class::isInstance);
  }
}
