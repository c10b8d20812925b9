package io.casecheck.json;

import io.casecheck.json.Node.Entry;
import io.casecheck.json.Node.ListNode;
import io.casecheck.json.Node.MappingNode;
import io.casecheck.json.Node.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads {@code set}, values by the paths at which they stand, as the part of a case that it is. */
final class CaseChanges {
  private final Problems problems;
  private final PathNames paths;

  CaseChanges(Problems problems) {
    this.problems = problems;
    this.paths = new PathNames(problems);
  }

  /** What is merged into the case; nothing where a document has no {@code set}. */
  MappingNode read(MappingNode document) {
    Node change = new MappingNode(document.place(), Map.of());
    for (Map.Entry<String, Entry> entry : entries(document).entrySet()) {
      Entry value = entry.getValue();
      ScalarNode path = new ScalarNode(value.keyPlace(), entry.getKey(), true);
      int before = problems.count();
      paths.check(path, "set");
      Optional<CasePath> parsed = CasePath.parse(entry.getKey());
      if (problems.count() == before && parsed.isPresent() && isWhole(parsed.get(), value)) {
        change = NodeMerge.merge(change, nested(parsed.get().steps(), value));
      }
    }
    return (MappingNode) change;
  }

  private Map<String, Entry> entries(MappingNode document) {
    Node set = document.stated("set");
    if (set == null || set instanceof MappingNode) {
      return set == null ? Map.of() : ((MappingNode) set).entries();
    }
    problems.add(
        set.place(),
        "set",
        "Paths and their values belong here.",
        "Write { request.expedited: true }.");
    return Map.of();
  }

  /** An item of a list is set by its keys. */
  private boolean isWhole(CasePath path, Entry value) {
    boolean isItem = path.steps().get(path.steps().size() - 1).number() != null;
    if (isItem && !(value.value() instanceof MappingNode)) {
      problems.add(
          value.value().place(),
          "set",
          "An item of a list has keys and values.",
          "Write { key: value }, or take the item away with `without`.");
      return false;
    }
    return true;
  }

  private static MappingNode nested(List<CasePath.Step> steps, Entry value) {
    CasePath.Step first = steps.get(0);
    Place place = value.keyPlace();
    Node below = steps.size() == 1 ? value.value() : nested(steps.subList(1, steps.size()), value);
    if (first.number() != null) {
      Node number = new ScalarNode(place, first.number(), false);
      MappingNode numbered = new MappingNode(place, Map.of("number", new Entry(place, number)));
      below = new ListNode(place, List.of(NodeMerge.merge(numbered, below)));
    }
    return new MappingNode(place, Map.of(first.key(), new Entry(place, below)));
  }

  /** What a row changes, in few words: the last name of each path, and its value. */
  static String words(MappingNode row) {
    List<String> words = new ArrayList<>();
    if (row.stated("set") instanceof MappingNode set) {
      set.entries().forEach((path, entry) -> words.add(name(path) + value(entry.value())));
    }
    if (row.stated("without") instanceof ListNode without) {
      without.items().stream()
          .filter(ScalarNode.class::isInstance)
          .forEach(path -> words.add("without " + name(((ScalarNode) path).text())));
    }
    return words.stream().collect(Collectors.joining(", "));
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private static String value(Node value) {
    if (Node.isNull(value)) {
      return " not stated";
    }
    return value instanceof ScalarNode scalar ? " " + scalar.text() : "";
  }
}
