package io.casecheck.tests.metamorphic;

import io.casecheck.model.Case;
import io.casecheck.tests.cases.CaseRewriter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A case with the defects of two cases that differ from their base at different places. */
final class BothDefects {
  private final Map<String, Object> base;
  private final Map<String, Object> added;

  private BothDefects(Case base, Case added) {
    this.base = byPath(base);
    this.added = byPath(added);
  }

  /** What {@code one} is, with everything changed that {@code other} changes in the base. */
  static Case of(Case base, Case one, Case other) {
    return CaseRewriter.rewrite(one, new BothDefects(base, other)::merged);
  }

  private static Map<String, Object> byPath(Case aCase) {
    Map<String, Object> values = new HashMap<>();
    CaseRewriter.rewrite(
        aCase,
        (path, component, value) -> {
          values.put(path, value);
          return value;
        });
    return values;
  }

  private Object merged(String path, RecordComponent component, Object value) {
    if (!added.containsKey(path)) {
      return value;
    }
    Object before = base.get(path);
    Object after = added.get(path);
    if (isListOfParts(value) || isListOfParts(after)) {
      return items(value, before, after);
    }
    if (before instanceof Record && after instanceof Record) {
      return value;
    }
    return Objects.equals(before, after) ? value : after;
  }

  private static boolean isListOfParts(Object value) {
    return value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Record;
  }

  private static List<Object> items(Object value, Object before, Object after) {
    Map<Object, Object> known = byNumber(before);
    Map<Object, Object> wanted = byNumber(after);
    Map<Object, Object> items = byNumber(value);
    known.keySet().stream().filter(number -> !wanted.containsKey(number)).forEach(items::remove);
    wanted.forEach(
        (number, item) -> {
          if (!known.containsKey(number)) {
            items.put(number, item);
          }
        });
    return new ArrayList<>(items.values());
  }

  private static Map<Object, Object> byNumber(Object list) {
    Map<Object, Object> items = new LinkedHashMap<>();
    if (list != null) {
      ((List<?>) list).forEach(item -> items.put(CaseRewriter.numberOf((Record) item), item));
    }
    return items;
  }
}
