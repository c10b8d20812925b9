package io.casecheck.tests.cases;

import io.casecheck.model.Case;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Copies a case part by part, innermost parts first, with some of them changed. */
public final class CaseRewriter {
  private final Change change;

  /** What becomes of a component of a part. */
  @FunctionalInterface
  public interface Change {
    /**
     * The new value.
     *
     * @param path path of the component, such as {@code claim.lines[number=1].units}
     * @param component the component
     * @param value its value, changed inside already; null if it is not stated
     */
    Object valueOf(String path, RecordComponent component, Object value);
  }

  private CaseRewriter(Change change) {
    this.change = change;
  }

  /** The case with every part changed. */
  public static Case rewrite(Case aCase, Change change) {
    return (Case) new CaseRewriter(change).part("", aCase);
  }

  private Record part(String path, Record part) {
    RecordShape shape = RecordShape.of(part.getClass());
    Object[] values = new Object[shape.components().size()];
    for (int i = 0; i < values.length; i++) {
      RecordComponent component = shape.components().get(i);
      String name = component.getName();
      String at = path.isEmpty() ? name : path + "." + name;
      values[i] = change.valueOf(at, component, inside(at, RecordShape.read(component, part)));
    }
    return shape.create(values);
  }

  private Object inside(String path, Object value) {
    if (value instanceof Record part) {
      return part(path, part);
    }
    if (!(value instanceof List<?> list)) {
      return value;
    }
    List<Object> items = new ArrayList<>();
    for (Object item : list) {
      items.add(item instanceof Record part ? part(path + numbered(part), part) : item);
    }
    return items;
  }

  /** How a path names an item of a list. */
  static String numbered(Record item) {
    return "[number=" + numberOf(item) + "]";
  }

  /** The number of an item of a list. */
  public static Object numberOf(Record item) {
    for (RecordComponent component : RecordShape.of(item.getClass()).components()) {
      if (component.getName().equals("number")) {
        return RecordShape.read(component, item);
      }
    }
    throw new IllegalStateException(item.getClass() + " has no number");
  }

  /** Whether it holds parts of the case that are parts of their own. */
  static boolean holdsParts(Object value) {
    return value instanceof Collection<?> items
        && items.stream().anyMatch(item -> item instanceof Record);
  }
}
