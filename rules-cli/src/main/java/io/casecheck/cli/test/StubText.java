package io.casecheck.cli.test;

import io.casecheck.cli.cases.CaseValues;
import io.casecheck.engine.explain.CaseStub;
import io.casecheck.explanation.CaseChange.Action;
import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Iterator;
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
    yaml.append("name: ").append(CaseValues.quoted(name)).append('\n');
    yaml.append("why: \"?\"\n");
    yaml.append("from: ").append(CaseValues.quoted(stub.from())).append('\n');
    if (!text.root.isEmpty()) {
      yaml.append("case: ").append(CaseValues.flow(text.root)).append('\n');
    }
    if (!text.without.isEmpty()) {
      yaml.append("without: ")
          .append(
              text.without.stream()
                  .map(CaseValues::quoted)
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
      Map<String, Object> parts = CaseValues.parts(item);
      items(at, last).byNumber.put(String.valueOf(parts.get(NUMBER)), parts);
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
            .byNumber
            .computeIfAbsent(
                number,
                key -> {
                  Map<String, Object> item = new LinkedHashMap<>();
                  item.put(NUMBER, Integer.valueOf(number));
                  return item;
                });
  }

  /** The items of a list by their numbers. */
  private static final class Items extends AbstractCollection<Object> {
    private final Map<String, Object> byNumber = new TreeMap<>();

    @Override
    public Iterator<Object> iterator() {
      return byNumber.values().iterator();
    }

    @Override
    public int size() {
      return byNumber.size();
    }
  }

  private static Items items(Map<String, Object> at, String list) {
    return (Items) at.computeIfAbsent(list, key -> new Items());
  }
}
