package io.casecheck.engine.explain;

import io.casecheck.model.Case;
import io.casecheck.model.CaseException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Copies a case with one change. */
final class CaseEditor {
  private final Edit edit;
  private boolean done;

  private CaseEditor(Edit edit) {
    this.edit = edit;
  }

  /** The changed case; nothing if the path is not there or the case then contradicts itself. */
  static Optional<Case> apply(Case aCase, Edit edit) {
    CaseEditor editor = new CaseEditor(edit);
    try {
      Case changed = (Case) editor.part("", aCase);
      return editor.done ? Optional.of(changed) : Optional.empty();
    } catch (CaseException | IllegalArgumentException | DateTimeException contradiction) {
      return Optional.empty();
    }
  }

  private Record part(String path, Record part) {
    RecordComponent[] components = part.getClass().getRecordComponents();
    @Nullable Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      String name = components[i].getName();
      String at = path.isEmpty() ? name : path + "." + name;
      values[i] = value(at, read(components[i], part));
    }
    return create(part.getClass(), values);
  }

  private @Nullable Object value(String path, @Nullable Object value) {
    if (path.equals(edit.path())) {
      done = true;
      return switch (edit.action()) {
        case SET -> edit.value();
        case REMOVE -> null;
        case ADD -> added(value);
      };
    }
    if (!edit.path().startsWith(path)) {
      return value;
    }
    if (value instanceof Record part) {
      return part(path, part);
    }
    return value instanceof List<?> list && edit.path().startsWith(path + "[")
        ? items(path, list)
        : value;
  }

  private List<Object> added(@Nullable Object value) {
    List<Object> items = new ArrayList<>(value instanceof List<?> list ? list : List.of());
    if (edit.value() != null) {
      items.add(edit.value());
    }
    return items;
  }

  private List<Object> items(String path, List<?> list) {
    List<Object> items = new ArrayList<>();
    for (Object item : list) {
      String at = path + "[number=" + numberOf((Record) item) + "]";
      if (edit.path().equals(at)) {
        done = true;
      } else {
        items.add(edit.path().startsWith(at + ".") ? part(at, (Record) item) : item);
      }
    }
    return items;
  }

  static int numberOf(Record item) {
    for (RecordComponent component : item.getClass().getRecordComponents()) {
      if (component.getName().equals("number") && read(component, item) instanceof Integer number) {
        return number;
      }
    }
    throw new IllegalStateException(item.getClass() + " has no number");
  }

  /** The record with one component changed. */
  static Record with(Record part, String name, @Nullable Object value) {
    RecordComponent[] components = part.getClass().getRecordComponents();
    @Nullable Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = components[i].getName().equals(name) ? value : read(components[i], part);
    }
    return create(part.getClass(), values);
  }

  static @Nullable Object read(RecordComponent component, Record part) {
    try {
      return component.getAccessor().invoke(part);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }

  static Record create(Class<? extends Record> type, @Nullable Object[] values) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException own) {
        throw own;
      }
      throw new IllegalStateException("cannot create " + type, e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot create " + type, e);
    }
  }
}
