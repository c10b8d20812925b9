package io.casecheck.json;

import io.casecheck.json.Node.Entry;
import io.casecheck.json.Node.ListNode;
import io.casecheck.json.Node.MappingNode;
import io.casecheck.json.Node.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A base and what changes in it. Mappings are merged deeply, lists of numbered items by number;
 * everything else is replaced, an empty list included, since it says "none". Every node keeps the
 * place of the file that it came from.
 */
final class NodeMerge {
  private NodeMerge() {}

  static Node merge(Node base, Node change) {
    if (base instanceof MappingNode below && change instanceof MappingNode above) {
      return mappings(below, above);
    }
    if (base instanceof ListNode below
        && change instanceof ListNode above
        && numbered(below)
        && numbered(above)) {
      return lists(below, above);
    }
    return change;
  }

  private static Node mappings(MappingNode base, MappingNode change) {
    Map<String, Entry> entries = new LinkedHashMap<>(base.entries());
    change
        .entries()
        .forEach(
            (key, entry) ->
                entries.merge(
                    key,
                    entry,
                    (below, above) ->
                        new Entry(above.keyPlace(), merge(below.value(), above.value()))));
    return new MappingNode(change.place(), entries);
  }

  private static boolean numbered(ListNode list) {
    return !list.items().isEmpty()
        && list.items().stream().allMatch(item -> CasePath.numberOf(item) != null);
  }

  private static Node lists(ListNode base, ListNode change) {
    List<Node> items = new ArrayList<>(base.items());
    for (Node item : change.items()) {
      int index = indexOf(CasePath.numberOf(item), base.items());
      if (index < 0) {
        items.add(item);
      } else {
        items.set(index, merge(base.items().get(index), item));
      }
    }
    return new ListNode(change.place(), items);
  }

  private static int indexOf(@Nullable ScalarNode number, List<Node> items) {
    for (int i = 0; i < items.size(); i++) {
      ScalarNode other = CasePath.numberOf(items.get(i));
      if (number != null && other != null && other.text().equals(number.text())) {
        return i;
      }
    }
    return -1;
  }
}
