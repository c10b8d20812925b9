package io.casecheck.tests.cases;

import io.casecheck.model.Case;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a case states, by path: values, and items of lists, which stand for themselves by their
 * number.
 */
public final class StatedInputs {
  private static final String THERE = "there";

  private final Map<String, Object> values = new HashMap<>();
  private final Set<String> nullable = new TreeSet<>();

  private StatedInputs() {}

  /** What the case states. */
  public static StatedInputs of(Case aCase) {
    StatedInputs inputs = new StatedInputs();
    inputs.add("", aCase);
    return inputs;
  }

  private void add(String path, Record part) {
    for (RecordComponent component : part.getClass().getRecordComponents()) {
      String name = component.getName();
      String at = path.isEmpty() ? name : path + "." + name;
      Object value = CaseRewriter.read(component, part);
      if (value instanceof Record inner) {
        values.put(at, THERE);
        add(at, inner);
      } else if (CaseRewriter.holdsParts(value)) {
        ((Collection<?>) value).forEach(item -> addItem(at, (Record) item));
      } else if (value instanceof Collection<?> items) {
        addAll(at, items);
      } else if (value != null) {
        values.put(at, value);
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
          nullable.add(at);
        }
      }
    }
  }

  private void addItem(String list, Record item) {
    String at = list + CaseRewriter.numbered(item);
    values.put(at, THERE);
    add(at, item);
  }

  private void addAll(String path, Collection<?> items) {
    if (!items.isEmpty()) {
      values.put(path, items.stream().map(Object::toString).sorted().toList());
    }
  }

  /** Paths of the values that could be left unstated. */
  public List<String> canBeLeftOut() {
    return List.copyOf(nullable);
  }

  /**
   * Paths at which the two differ. An item or section that only one of them has is one difference,
   * whatever it states.
   */
  public Set<String> differences(StatedInputs other) {
    Set<String> different = new TreeSet<>();
    values.forEach(
        (path, value) -> {
          if (!value.equals(other.values.get(path))) {
            different.add(path);
          }
        });
    other.values.keySet().stream()
        .filter(path -> !values.containsKey(path))
        .forEach(different::add);
    List<String> oneSided =
        different.stream()
            .filter(path -> THERE.equals(values.getOrDefault(path, other.values.get(path))))
            .toList();
    oneSided.forEach(part -> different.removeIf(path -> isInside(path, part)));
    return different;
  }

  /** Whether the path lies within the item or section. */
  public static boolean isInside(String path, String part) {
    return path.startsWith(part + ".") || path.startsWith(part + "[");
  }
}
