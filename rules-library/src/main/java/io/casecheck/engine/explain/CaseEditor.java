package io.casecheck.engine.explain;

import io.casecheck.model.Case;
import io.casecheck.model.CaseException;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.util.ArrayList;
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

  /** Only what the edit reaches is made anew; the rest is the part's own. */
  private Record part(String path, Record part) {
    RecordShape shape = RecordShape.of(part);
    int start = path.isEmpty() ? 0 : path.length() + 1;
    @Nullable Object[] values = new Object[shape.components().size()];
    for (int i = 0; i < values.length; i++) {
      RecordComponent component = shape.components().get(i);
      Object value = RecordShape.read(component, part);
      values[i] = leadsTo(component.getName(), start) ? value(start, component, value) : value;
    }
    return shape.create(values);
  }

  private boolean leadsTo(String name, int start) {
    int end = start + name.length();
    return edit.path().startsWith(name, start)
        && (end == edit.path().length() || ".[".indexOf(edit.path().charAt(end)) >= 0);
  }

  private @Nullable Object value(int start, RecordComponent component, @Nullable Object value) {
    return value(edit.path().substring(0, start + component.getName().length()), value);
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
      String at = path + "[number=" + RecordShape.numberOf((Record) item) + "]";
      if (edit.path().equals(at)) {
        done = true;
      } else {
        items.add(edit.path().startsWith(at + ".") ? part(at, (Record) item) : item);
      }
    }
    return items;
  }
}
