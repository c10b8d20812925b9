package io.casecheck.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of a document that knows its place. Immutable. */
sealed interface Node {
  /** Where it begins. */
  Place place();

  /** Keys and values. */
  record MappingNode(Place place, Map<String, Entry> entries) implements Node {
    public MappingNode {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** The value of a key; null if the key is absent or its value is null. */
    @Nullable Node stated(String key) {
      Entry entry = entries.get(key);
      return entry == null || isNull(entry.value()) ? null : entry.value();
    }

    /** Place of a key's value, else of this mapping. */
    Place placeOf(String key) {
      Entry entry = entries.get(key);
      return entry == null ? place : entry.value().place();
    }
  }

  /** A value and the place of its key. */
  record Entry(Place keyPlace, Node value) {}

  /** Items in order. */
  record ListNode(Place place, List<Node> items) implements Node {
    public ListNode {
      items = List.copyOf(items);
    }
  }

  /** Text; {@code quoted} tells "1" from 1. */
  record ScalarNode(Place place, String text, boolean quoted) implements Node {
    /** Place only: the text can be a person's. */
    @Override
    public String toString() {
      return "ScalarNode[" + place + "]";
    }
  }

  /** Whether a node says "not stated". */
  static boolean isNull(Node node) {
    return node instanceof ScalarNode scalar
        && !scalar.quoted()
        && switch (scalar.text()) {
          case "", "~", "null", "Null", "NULL" -> true;
          default -> false;
        };
  }
}
