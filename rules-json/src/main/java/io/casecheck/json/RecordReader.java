package io.casecheck.json;

import io.casecheck.json.Node.ListNode;
import io.casecheck.json.Node.MappingNode;
import io.casecheck.json.Node.ScalarNode;
import io.casecheck.json.RecordShape.Component;
import io.casecheck.model.CaseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From nodes to any record, by its components. Answers null after it has reported a problem. */
final class RecordReader {
  private final Problems problems;
  private final ScalarReader scalars;
  private final Keys keys;

  RecordReader(Problems problems) {
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
    this.keys = new Keys(problems);
  }

  <T> @Nullable T read(Class<T> type, Node node, String path) {
    if (!(node instanceof MappingNode mapping)) {
      problems.add(
          node.place(),
          path,
          "Keys and values of " + type.getSimpleName() + " belong here.",
          "Write `key: value` lines; keys are " + listed(type) + ".");
      return null;
    }
    RecordShape<T> shape = RecordShape.of(type);
    int before = problems.count();
    keys.refuseUnknown(mapping, shape.keys(), path);
    @Nullable Object[] values = new Object[shape.components().size()];
    Arrays.setAll(values, i -> component(shape.components().get(i), mapping, path));
    return problems.count() > before ? null : create(shape, values, mapping, path);
  }

  private static String listed(Class<?> type) {
    return String.join(", ", RecordShape.of(type).keys());
  }

  private @Nullable Object component(Component component, MappingNode owner, String path) {
    Node value = component.inFiles() ? owner.stated(component.name()) : null;
    String inner = CasePath.join(path, component.name());
    if (value == null) {
      return notStated(component, owner, inner);
    }
    if (component.isCollection()) {
      return collection(component, value, inner);
    }
    return single(component.type(), value, inner);
  }

  private @Nullable Object notStated(Component component, MappingNode owner, String path) {
    if (!component.inFiles()) {
      return RecordShape.SET_BY_ITS_HOLDER;
    }
    if (component.nullable()) {
      return null;
    }
    if (component.isCollection()) {
      return component.type() == Set.class ? Set.of() : List.of();
    }
    if (component.type().isRecord()) {
      return read(component.type(), new MappingNode(owner.place(), Map.of()), path);
    }
    problems.add(
        owner.placeOf(component.name()),
        path,
        "`" + component.name() + "` must be stated.",
        "Add it: " + howToState(component.type()));
    return null;
  }

  private static String howToState(Class<?> type) {
    if (type.isEnum()) {
      return ScalarReader.oneOf(
          Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
    }
    return switch (type.getSimpleName()) {
      case "Integer" -> "a whole number.";
      case "OffsetDateTime" -> "such as \"2026-03-02T09:30:00-05:00\".";
      default -> "a value of its own.";
    };
  }

  private @Nullable Object single(Class<?> type, Node value, String path) {
    if (type.isRecord()) {
      return read(type, value, path);
    }
    if (value instanceof ScalarNode scalar) {
      return scalars.read(type, scalar, path);
    }
    problems.add(
        value.place(), path, "One single value belongs here.", "Write it after the colon.");
    return null;
  }

  private @Nullable Object collection(Component component, Node value, String path) {
    if (!(value instanceof ListNode list)) {
      problems.add(
          value.place(),
          path,
          "A list belongs here.",
          "Write [ ... ], or each item on its own line after `- `.");
      return null;
    }
    refuseRepeatedNumbers(list, path);
    List<Object> items = new ArrayList<>();
    for (Node item : list.items()) {
      Object read = item(component.valueType(), item, CasePath.item(path, item));
      if (read != null) {
        items.add(read);
      }
    }
    return component.type() == Set.class ? set(items) : items;
  }

  private static Set<Object> set(List<Object> items) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(items));
  }

  private @Nullable Object item(Class<?> type, Node item, String path) {
    if (Node.isNull(item)) {
      problems.add(item.place(), path, "An item of a list is empty.", "Take the item away.");
      return null;
    }
    return single(type, item, path);
  }

  /** The record would notice as well, but could not say which of the two items it is. */
  private void refuseRepeatedNumbers(ListNode list, String path) {
    Map<String, Integer> lines = new HashMap<>();
    for (Node item : list.items()) {
      ScalarNode number = CasePath.numberOf(item);
      if (number == null) {
        continue;
      }
      Integer first = lines.putIfAbsent(number.text(), number.place().line());
      if (first != null) {
        problems.add(
            number.place(),
            CasePath.join(CasePath.item(path, item), "number"),
            "This number is used twice in the list; first in line " + first + ".",
            "Give every item a number of its own.");
      }
    }
  }

  private <T> @Nullable T create(
      RecordShape<T> shape, @Nullable Object[] values, MappingNode node, String path) {
    try {
      return shape.create(values);
    } catch (CaseException e) {
      e.problems().forEach(problem -> translate(problem, shape, node, path));
      return null;
    }
  }

  /** A record names its own component by its type; a case names a path from its root. */
  private void translate(
      CaseException.Problem problem, RecordShape<?> shape, MappingNode node, String path) {
    String own = shape.type().getSimpleName() + ".";
    String named = problem.path();
    String inner = named.startsWith(own) ? named.substring(own.length()) : named;
    Place place = CasePath.parse(inner).map(at -> at.nearestPlace(node)).orElse(node.place());
    problems.add(
        place,
        CasePath.join(path, inner),
        "`" + inner.substring(inner.lastIndexOf('.') + 1) + "` " + problem.reason() + ".",
        shape.requires(inner) ? "Correct it." : "Correct it, or leave it out if it is not known.");
  }
}
