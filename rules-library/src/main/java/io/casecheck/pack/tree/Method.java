package io.casecheck.pack.tree;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The methods that rules may call: an allow-list. None of them throws on values that are stated.
 */
public enum Method {
  DATE_PLUS_DAYS(Type.DATE, "plusDays", Type.DATE, (d, a) -> date(d).plusDays(number(a))),
  DATE_MINUS_DAYS(Type.DATE, "minusDays", Type.DATE, (d, a) -> date(d).minusDays(number(a))),
  DATE_PLUS_MONTHS(Type.DATE, "plusMonths", Type.DATE, (d, a) -> date(d).plusMonths(number(a))),
  DATE_MINUS_MONTHS(Type.DATE, "minusMonths", Type.DATE, (d, a) -> date(d).minusMonths(number(a))),
  DATE_PLUS_YEARS(Type.DATE, "plusYears", Type.DATE, (d, a) -> date(d).plusYears(number(a))),
  DATE_MINUS_YEARS(Type.DATE, "minusYears", Type.DATE, (d, a) -> date(d).minusYears(number(a))),
  DATE_IS_BEFORE(Type.DATE, "isBefore", Type.BOOLEAN, (d, a) -> date(d).isBefore(date(a.get(0)))),
  DATE_IS_AFTER(Type.DATE, "isAfter", Type.BOOLEAN, (d, a) -> date(d).isAfter(date(a.get(0)))),
  DATE_YEAR(Type.DATE, "getYear", Type.INTEGER, (d, a) -> date(d).getYear()),
  MOMENT_PLUS_HOURS(
      Type.MOMENT, "plusHours", Type.MOMENT, (m, a) -> moment(m).plusHours(number(a))),
  MOMENT_MINUS_HOURS(
      Type.MOMENT, "minusHours", Type.MOMENT, (m, a) -> moment(m).minusHours(number(a))),
  MOMENT_DATE(Type.MOMENT, "toLocalDate", Type.DATE, (m, a) -> moment(m).toLocalDate()),
  TEXT_STARTS(Type.TEXT, "startsWith", Type.BOOLEAN, (t, a) -> text(t).startsWith(text(a.get(0)))),
  TEXT_ENDS(Type.TEXT, "endsWith", Type.BOOLEAN, (t, a) -> text(t).endsWith(text(a.get(0)))),
  TEXT_EQUALS(
      Type.TEXT,
      "equalsIgnoreCase",
      Type.BOOLEAN,
      (t, a) -> text(t).equalsIgnoreCase(text(a.get(0)))),
  TEXT_LENGTH(Type.TEXT, "length", Type.INTEGER, (t, a) -> text(t).length()),
  LIST_SIZE(Type.listOf(Object.class), "size", Type.INTEGER, (l, a) -> ((List<?>) l).size());

  private final Type target;
  private final String methodName;
  private final Type result;
  private final BiFunction<Object, List<Object>, Object> apply;

  Method(
      Type target, String methodName, Type result, BiFunction<Object, List<Object>, Object> apply) {
    this.target = target;
    this.methodName = methodName;
    this.result = result;
    this.apply = apply;
  }

  public static Optional<Method> of(Type target, String name) {
    return Arrays.stream(values())
        .filter(method -> method.target.kind() == target.kind() && method.methodName.equals(name))
        .findFirst();
  }

  public static List<String> namesFor(Type target) {
    return Arrays.stream(values())
        .filter(method -> method.target.kind() == target.kind())
        .map(Method::methodName)
        .toList();
  }

  public String methodName() {
    return methodName;
  }

  public Type result() {
    return result;
  }

  /** Types of its arguments. */
  public List<Type> arguments() {
    return switch (this) {
      case DATE_YEAR, MOMENT_DATE, TEXT_LENGTH, LIST_SIZE -> List.of();
      case DATE_IS_BEFORE, DATE_IS_AFTER -> List.of(Type.DATE);
      case TEXT_STARTS, TEXT_ENDS, TEXT_EQUALS -> List.of(Type.TEXT);
      default -> List.of(Type.INTEGER);
    };
  }

  /** The method's value for arguments that are all stated. */
  public Object apply(Object target, List<Object> arguments) {
    return apply.apply(target, arguments);
  }

  private static LocalDate date(Object value) {
    return (LocalDate) value;
  }

  private static OffsetDateTime moment(Object value) {
    return (OffsetDateTime) value;
  }

  private static String text(Object value) {
    return (String) value;
  }

  private static long number(List<Object> arguments) {
    return ((Number) arguments.get(0)).longValue();
  }
}
