package io.casecheck.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Builders are written by hand, a component a line: none is forgotten, and none is mixed up. */
class BuildersTest {
  /** Any two components of a record that are yes or no differ in one of these. */
  private static final int ROUNDS = 5;

  private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-03-20T12:00:00-04:00");

  /** Every record that the case holds, and the case itself. */
  static Set<Class<?>> records() {
    Set<Class<?>> found = new TreeSet<>((one, other) -> one.getName().compareTo(other.getName()));
    collect(Case.class, found);
    return found;
  }

  private static void collect(Class<?> type, Set<Class<?>> found) {
    if (type.isRecord() && found.add(type)) {
      for (RecordComponent component : type.getRecordComponents()) {
        collect(valueType(component.getGenericType()), found);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void whatIsSetIsInTheRecordAndInItsCopy(Class<?> type) throws ReflectiveOperationException {
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Object> stated = stated(type, round);
      Object built = built(type, stated);
      assertThat(components(built)).isEqualTo(stated);
      Object copy = build(type.getMethod("toBuilder").invoke(built));
      assertThat(copy).isEqualTo(built);
    }
  }

  @Test
  void theCaseHasNoPartThatIsNull() {
    assertThatThrownBy(() -> Case.builder().asOf(NOON).patient(null).build())
        .isInstanceOf(NullPointerException.class)
        .hasMessage("patient");
  }

  private static Object built(Class<?> type, Map<String, Object> stated)
      throws ReflectiveOperationException {
    Object builder = type.getMethod("builder").invoke(null);
    for (RecordComponent component : type.getRecordComponents()) {
      Class<?> parameter =
          Collection.class.isAssignableFrom(component.getType())
              ? Collection.class
              : component.getType();
      builder
          .getClass()
          .getMethod(component.getName(), parameter)
          .invoke(builder, stated.get(component.getName()));
    }
    return build(builder);
  }

  private static Object build(Object builder) throws ReflectiveOperationException {
    try {
      return builder.getClass().getMethod("build").invoke(builder);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static Map<String, Object> components(Object built) throws ReflectiveOperationException {
    Map<String, Object> all = new LinkedHashMap<>();
    for (RecordComponent component : built.getClass().getRecordComponents()) {
      all.put(component.getName(), component.getAccessor().invoke(built));
    }
    return all;
  }

  /** A value for each component that others of its type do not have, as far as it has so many. */
  private static Map<String, Object> stated(Class<?> type, int round)
      throws ReflectiveOperationException {
    Map<String, Object> stated = new LinkedHashMap<>();
    RecordComponent[] components = type.getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      stated.put(components[i].getName(), value(components[i].getGenericType(), i + 1, round));
    }
    if (type == ClaimLine.class) {
      NationalDrugCode carried = NationalDrugCode.builder().number(1).code("3").build();
      Integer line = (Integer) stated.get("number");
      stated.put("nationalDrugCodes", List.of(carried.onLine(line)));
    }
    if (type == Coverage.class) {
      stated.put("state", State.FL); // one that takes any zone
    }
    if (type == Case.class) {
      // What the parts say of each other must agree; of a part alone the other records tell.
      stated.put("asOf", NOON.plusDays(components.length));
      stated.put("determinations", List.of());
      stated.put("appeals", List.of());
    }
    return stated;
  }

  private static Object value(Type type, int different, int round)
      throws ReflectiveOperationException {
    Class<?> single = valueType(type);
    Object value = single(single, different, round);
    if (type instanceof ParameterizedType collection) {
      return collection.getRawType() == Set.class ? Set.of(value) : List.of(value);
    }
    return value;
  }

  private static Class<?> valueType(Type type) {
    return (Class<?>)
        (type instanceof ParameterizedType of ? of.getActualTypeArguments()[0] : type);
  }

  private static Object single(Class<?> type, int different, int round)
      throws ReflectiveOperationException {
    if (type.isRecord()) {
      return built(type, stated(type, round));
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[different % type.getEnumConstants().length];
    }
    return Map.<Class<?>, Object>of(
            Integer.class,
            different,
            String.class,
            "T" + different,
            Boolean.class,
            (different >> round) % 2 == 1,
            BigDecimal.class,
            BigDecimal.valueOf(different),
            LocalDate.class,
            NOON.toLocalDate().plusDays(different),
            OffsetDateTime.class,
            NOON.plusMinutes(different),
            ZoneId.class,
            ZoneId.of("America/Chicago"))
        .get(type);
  }
}
