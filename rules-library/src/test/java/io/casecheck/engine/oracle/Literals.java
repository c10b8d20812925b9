package io.casecheck.engine.oracle;

import io.casecheck.pack.tree.Type;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Constants that rules compare a value with. */
final class Literals {
  private final Random random;

  Literals(Random random) {
    this.random = random;
  }

  Words of(Value value) {
    return switch (value.kind()) {
      case NUMBER -> Words.same(List.of("1", "2", "3", "1.5", "15").get(random.nextInt(5)));
      case DATE -> day();
      case TEXT -> Words.same("\"" + text(value) + "\"");
      case CONSTANT -> constant(value.type());
      case BOOLEAN -> Words.same(String.valueOf(random.nextBoolean()));
      default -> throw new IllegalArgumentException(value.component());
    };
  }

  private Words constant(Type type) {
    Enum<?> constant = (Enum<?>) pick(Arrays.asList(type.java().getEnumConstants()).subList(0, 2));
    return Words.same(type.java().getSimpleName() + "." + constant.name());
  }

  Words element(Value list) {
    return list.type().java().isEnum()
        ? constant(list.type())
        : Words.same("\"" + List.of("JZ", "J1411").get(random.nextInt(2)) + "\"");
  }

  String text(Value value) {
    RecordComponent component = component(value);
    List<String> texts =
        component == null
            ? List.of("00053010010", "")
            : Domain.texts(value.fact().name(), value.component());
    return (String) pick(texts);
  }

  private static RecordComponent component(Value value) {
    return Shape.of(value.fact().java()).components().stream()
        .filter(component -> component.getName().equals(value.component()))
        .findFirst()
        .orElse(null);
  }

  Words day() {
    List<LocalDate> days =
        List.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 31), LocalDate.of(2025, 2, 1));
    LocalDate day = (LocalDate) pick(days);
    return Words.same(
        "java.time.LocalDate.of(%s, %s, %s)"
            .formatted(
                Integer.toString(day.getYear()),
                Integer.toString(day.getMonthValue()),
                Integer.toString(day.getDayOfMonth())));
  }

  /** A number as Drools compares it by value. */
  static String decimal(String number) {
    return "new java.math.BigDecimal(\"" + new BigDecimal(number).toPlainString() + "\")";
  }

  private Object pick(List<?> options) {
    return options.get(random.nextInt(options.size()));
  }
}
