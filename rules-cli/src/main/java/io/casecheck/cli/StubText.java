package io.casecheck.cli;

import io.casecheck.engine.explain.CaseStub;
import io.casecheck.explanation.CaseChange.Action;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes a sample case that changes another one, ready to be completed. */
final class StubText {
  private static final String NUMBER = "number";

  private final Map<String, Object> root = new LinkedHashMap<>();
  private final List<String> without = new ArrayList<>();

  private StubText() {}

  /**
   * The text of a case file.
   *
   * @param name name of the case
   */
  static String of(String name, CaseStub stub) {
    StubText text = new StubText();
    stub.changes().forEach(text::add);
    StringBuilder yaml = new StringBuilder();
    yaml.append("name: ").append(quoted(name)).append('\n');
    yaml.append("why: \"?\"\n");
    yaml.append("from: ").append(quoted(stub.from())).append('\n');
    if (!text.root.isEmpty()) {
      yaml.append("case: ").append(flow(text.root)).append('\n');
    }
    if (!text.without.isEmpty()) {
      yaml.append("without: ")
          .append(
              text.without.stream()
                  .map(StubText::quoted)
                  .collect(Collectors.joining(", ", "[", "]")))
          .append('\n');
    }
    return yaml.append("pending: say in why what the source says, then fill in expect\n")
        .toString();
  }

  private void add(CaseStub.Change change) {
    if (change.action() == Action.REMOVE) {
      without.add(change.path());
      return;
    }
    Map<String, Object> at = root;
    String[] steps = change.path().split("\\.");
    for (int i = 0; i < steps.length - 1; i++) {
      at = below(at, steps[i]);
    }
    String last = steps[steps.length - 1];
    Object value = change.value();
    if (change.action() == Action.ADD && value instanceof Record item) {
      Map<String, Object> parts = parts(item);
      items(at, last).put(String.valueOf(parts.get(NUMBER)), parts);
    } else if (value != null) {
      at.put(last, value);
    }
  }

  @SuppressWarnings("unchecked") // this class alone fills the maps
  private static Map<String, Object> below(Map<String, Object> at, String step) {
    int bracket = step.indexOf('[');
    if (bracket < 0) {
      return (Map<String, Object>) at.computeIfAbsent(step, key -> new LinkedHashMap<>());
    }
    String number = step.substring(step.indexOf('=') + 1, step.length() - 1);
    return (Map<String, Object>)
        items(at, step.substring(0, bracket))
            .computeIfAbsent(
                number,
                key -> {
                  Map<String, Object> item = new LinkedHashMap<>();
                  item.put(NUMBER, Integer.valueOf(number));
                  return item;
                });
  }

  /** The items of a list by their numbers. */
  private static final class Items extends TreeMap<String, Object> {
    private static final long serialVersionUID = 1L;
  }

  private static Items items(Map<String, Object> at, String list) {
    return (Items) at.computeIfAbsent(list, key -> new Items());
  }

  private static Map<String, Object> parts(Record item) {
    Map<String, Object> parts = new LinkedHashMap<>();
    for (RecordComponent component : item.getClass().getRecordComponents()) {
      try {
        Object value = component.getAccessor().invoke(item);
        boolean empty = value == null || (value instanceof Collection<?> list && list.isEmpty());
        if (!empty && !component.getName().equals("line")) {
          parts.put(component.getName(), value);
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("cannot read " + component, e);
      }
    }
    return parts;
  }

  private static String flow(Object value) {
    if (value instanceof Items items) {
      return items.values().stream()
          .map(StubText::flow)
          .collect(Collectors.joining(", ", "[ ", " ]"));
    }
    if (value instanceof Record item) {
      return flow(parts(item));
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> entry.getKey() + ": " + flow(entry.getValue()))
          .collect(Collectors.joining(", ", "{ ", " }"));
    }
    if (value instanceof Collection<?> list) {
      return list.stream().map(StubText::flow).collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof java.math.BigDecimal number) {
      return number.toPlainString();
    }
    return value instanceof Number || value instanceof Boolean || value instanceof Enum<?>
        ? value.toString()
        : quoted(value.toString());
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
