package io.casecheck.engine.oracle;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part of a case in the making; its components can be taken away and filled again. */
public final class Draft {
  private final Class<?> type;
  private final Map<String, Object> values = new LinkedHashMap<>();

  Draft(Class<?> type) {
    this.type = type;
  }

  Class<?> type() {
    return type;
  }

  Object get(String component) {
    return values.get(component);
  }

  Draft set(String component, Object value) {
    values.put(component, value);
    return this;
  }

  Draft part(String component) {
    return (Draft) values.get(component);
  }

  RecordComponent component(String name) {
    return Shape.of(type).components().stream()
        .filter(component -> component.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("unchecked")
  List<Draft> items(String component) {
    return (List<Draft>) values.computeIfAbsent(component, key -> new ArrayList<Draft>());
  }

  /**
   * The record.
   *
   * @throws io.casecheck.model.CaseException if its parts contradict each other
   */
  Object build() {
    Shape shape = Shape.of(type);
    Object[] arguments = new Object[shape.components().size()];
    for (int i = 0; i < arguments.length; i++) {
      RecordComponent component = shape.components().get(i);
      arguments[i] = built(component, values.get(component.getName()));
    }
    return shape.create(arguments);
  }

  private static Object built(RecordComponent component, Object value) {
    if (value instanceof Draft part) {
      return part.build();
    }
    if (value instanceof List<?> items) {
      return items.stream()
          .map(item -> item instanceof Draft draft ? draft.build() : item)
          .toList();
    }
    return value == null && component.getType() == List.class ? List.of() : value;
  }
}
