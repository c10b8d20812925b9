package io.casecheck.json;

import io.casecheck.json.Node.Entry;
import io.casecheck.json.Node.ListNode;
import io.casecheck.json.Node.MappingNode;
import io.casecheck.json.Node.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A path such as {@code claim.lines[number=1].units}. */
record CasePath(List<Step> steps) {
  private static final Pattern STEP = Pattern.compile("([A-Za-z]+)(?:\\[number=(-?\\d{1,10})])?");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,10}");

  /** A key, and the number of an item below it or null. */
  record Step(String key, @Nullable String number) {}

  /** The path that a text spells; empty if it spells none. */
  static Optional<CasePath> parse(String text) {
    List<Step> steps = new ArrayList<>();
    for (String part : text.split("\\.", -1)) {
      Matcher step = STEP.matcher(part);
      if (!step.matches()) {
        return Optional.empty();
      }
      steps.add(new Step(step.group(1), step.group(2)));
    }
    return Optional.of(new CasePath(List.copyOf(steps)));
  }

  static String join(String path, String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  /** Path of an item of a list, by its number if it has one. */
  static String item(String path, Node item) {
    ScalarNode number = numberOf(item);
    return number == null ? path + "[]" : path + "[number=" + number.text() + "]";
  }

  /** The number of an item; null if it has none that is a number. */
  static @Nullable ScalarNode numberOf(Node item) {
    return item instanceof MappingNode mapping
            && mapping.stated("number") instanceof ScalarNode number
            && !number.quoted()
            && NUMBER.matcher(number.text()).matches()
        ? number
        : null;
  }

  /** Place of the deepest node on this path that is there. */
  Place nearestPlace(Node root) {
    Node at = root;
    for (Step step : steps) {
      Node below = below(at, step);
      if (below == null) {
        return at.place();
      }
      at = below;
    }
    return at.place();
  }

  /** Whether something stands at this path. */
  boolean isIn(Node root) {
    @Nullable Node at = root;
    for (Step step : steps) {
      at = at == null ? null : below(at, step);
    }
    return at != null;
  }

  private static @Nullable Node below(Node node, Step step) {
    if (!(node instanceof MappingNode mapping)) {
      return null;
    }
    Entry entry = mapping.entries().get(step.key());
    if (entry == null || step.number() == null) {
      return entry == null ? null : entry.value();
    }
    return entry.value() instanceof ListNode list
        ? list.items().stream().filter(item -> isItem(item, step)).findFirst().orElse(null)
        : null;
  }

  private static boolean isItem(Node item, Step step) {
    ScalarNode number = numberOf(item);
    return number != null && number.text().equals(step.number());
  }

  /** The same node without what stands at this path. */
  Node removedFrom(Node root) {
    return removed(root, 0);
  }

  private Node removed(Node node, int depth) {
    Step step = steps.get(depth);
    if (!(node instanceof MappingNode mapping) || !mapping.entries().containsKey(step.key())) {
      return node;
    }
    boolean last = depth == steps.size() - 1;
    Map<String, Entry> entries = new LinkedHashMap<>(mapping.entries());
    if (last && step.number() == null) {
      entries.remove(step.key());
    } else {
      entries.computeIfPresent(
          step.key(),
          (key, entry) -> new Entry(entry.keyPlace(), shortened(entry.value(), step, depth)));
    }
    return new MappingNode(mapping.place(), entries);
  }

  private Node shortened(Node value, Step step, int depth) {
    if (step.number() == null) {
      return removed(value, depth + 1);
    }
    if (!(value instanceof ListNode list)) {
      return value;
    }
    List<Node> items = new ArrayList<>();
    for (Node item : list.items()) {
      if (!isItem(item, step)) {
        items.add(item);
      } else if (depth < steps.size() - 1) {
        items.add(removed(item, depth + 1));
      }
    }
    return new ListNode(list.place(), items);
  }
}
