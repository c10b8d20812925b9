package io.casecheck.engine.oracle;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The values that random cases and rules are made of. A narrow domain holds little but what rules
 * compare with, so that they often match; a wide one also holds values beyond every constant.
 */
public enum Domain {
  /** Two or three values of a component. */
  NARROW,
  /** Narrow, and values that no rule names. */
  WIDE;

  private static final Map<String, List<String>> TEXTS =
      Map.of(
          "ClaimLine.code", List.of("J1411", "J1412", "C9399"),
          "RequestedService.code", List.of("J1411", "J1412", "96365"),
          "Diagnosis.code", List.of("D67", "D68.311", "Z14.01"),
          "NationalDrugCode.code", List.of("00053-0100-10", "00053010010", "53-100-1"),
          "NationalDrugCode.unitOfMeasure", List.of("UN", "ML", "GR"),
          "LaboratoryResult.unitOfMeasure", List.of("%", "IU/dL", "BU"));
  private static final List<String> OTHER_TEXTS = List.of("A", "AB", "b");

  /** What a case may state for a component. */
  public List<Object> values(RecordComponent component) {
    List<Object> common = common(component);
    return this == NARROW ? common : Stream.concat(common.stream(), beyond(component)).toList();
  }

  /** What a rule may compare a component with. */
  public static List<Object> common(RecordComponent component) {
    Class<?> type = component.getType();
    if (type == String.class) {
      return List.copyOf(
          texts(component.getDeclaringRecord().getSimpleName(), component.getName()));
    }
    if (type == BigDecimal.class) {
      return List.of(BigDecimal.ONE, new BigDecimal("2.00"), new BigDecimal("3"));
    }
    if (type == Integer.class) {
      return List.of(1, 2);
    }
    if (type == LocalDate.class) {
      return List.of(day("2025-01-01"), day("2025-01-31"), day("2025-03-01"));
    }
    if (type == OffsetDateTime.class) {
      return moments(component.getName());
    }
    if (type == Boolean.class) {
      return List.of(true, false);
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants()).limit(3).map(Object.class::cast).toList();
    }
    return lists(component);
  }

  static List<String> texts(String type, String component) {
    return TEXTS.getOrDefault(type + "." + component, OTHER_TEXTS);
  }

  private static List<Object> moments(String component) {
    return component.equals("infusionStart")
        ? List.of(moment("2025-01-31T09:00:00Z"), moment("2025-01-31T04:15:00-05:00"))
        : List.of(
            moment("2025-01-31T09:15:00Z"),
            moment("2025-02-01T00:10:00+14:00"),
            moment("2025-03-01T12:00:00Z"));
  }

  private static List<Object> lists(RecordComponent component) {
    Class<?> element =
        (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    List<Object> items =
        element.isEnum() ? List.of(element.getEnumConstants()) : List.of("JZ", "J1411", "b");
    return List.of(List.of(), List.of(items.get(0)), List.of(items.get(1), items.get(0)));
  }

  private static Stream<Object> beyond(RecordComponent component) {
    Class<?> type = component.getType();
    if (type == String.class) {
      return Stream.of("", "zi\u0131\u0130 9");
    }
    if (type == BigDecimal.class) {
      return Stream.of(new BigDecimal("0.5"), new BigDecimal("2000000000"));
    }
    if (type == Integer.class) {
      return Stream.of(3);
    }
    if (type == LocalDate.class) {
      return Stream.of(day("2024-02-29"), day("2031-12-31"));
    }
    if (type == OffsetDateTime.class) {
      return Stream.of(moment("2031-12-31T23:59:59-12:00"));
    }
    return type.isEnum()
        ? Arrays.stream(type.getEnumConstants()).skip(3).limit(2).map(Object.class::cast)
        : Stream.of();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static OffsetDateTime moment(String text) {
    return OffsetDateTime.parse(text);
  }
}
