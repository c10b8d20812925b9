package io.casecheck.tests.cases;

import io.casecheck.model.Case;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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
    RecordShape shape = RecordShape.of(part.getClass());
    for (RecordComponent component : shape.components()) {
      String name = component.getName();
      String at = path.isEmpty() ? name : path + "." + name;
      Object value = RecordShape.read(component, part);
      if (value instanceof Record inner) {
        values.put(at, THERE);
        add(at, inner);
      } else if (CaseRewriter.holdsParts(value)) {
        ((Collection<?>) value).forEach(item -> addItem(at, (Record) item));
      } else if (value instanceof Collection<?> items) {
        addAll(at, items);
      } else if (value != null) {
        values.put(at, value);
        if (shape.optional().contains(component)) {
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
    Set<String> parts = new TreeSet<>();
    different.stream()
        .filter(path -> THERE.equals(values.getOrDefault(path, other.values.get(path))))
        .forEach(parts::add);
    different.removeIf(path -> isInsideAny(path, parts));
    return different;
  }

  /** Whether the two differ at so many paths at most. */
  boolean isNear(StatedInputs other, int most) {
    int unequal = 0;
    for (Map.Entry<String, Object> stated : values.entrySet()) {
      Object theirs = other.values.get(stated.getKey());
      // What both state counts for itself, whatever else is different.
      if (theirs != null && !theirs.equals(stated.getValue()) && ++unequal > most) {
        return false;
      }
    }
    return differences(other).size() <= most;
  }

  private static boolean isInsideAny(String path, Set<String> parts) {
    for (int i = 1; i < path.length(); i++) {
      char next = path.charAt(i);
      if ((next == '.' || next == '[') && parts.contains(path.substring(0, i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the path lies within the item or section. */
  public static boolean isInside(String path, String part) {
    return path.startsWith(part + ".") || path.startsWith(part + "[");
  }
}
