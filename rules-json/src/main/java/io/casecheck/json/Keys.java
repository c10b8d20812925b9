package io.casecheck.json;

import io.casecheck.json.Node.Entry;
import io.casecheck.json.Node.MappingNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which keys a mapping may have. */
final class Keys {
  private final Problems problems;

  Keys(Problems problems) {
    this.problems = problems;
  }

  void refuseUnknown(MappingNode mapping, List<String> allowed, String path) {
    for (Map.Entry<String, Entry> entry : mapping.entries().entrySet()) {
      if (!allowed.contains(entry.getKey())) {
        unknown(entry.getKey(), entry.getValue().keyPlace(), allowed, path);
      }
    }
  }

  /** A key is repeated only where it is a misspelt name: anything else could be a person's. */
  private void unknown(String key, Place place, List<String> allowed, String path) {
    String name = key.replaceFirst(":.*", "");
    if (key.contains(":") && allowed.contains(name)) {
      problems.add(
          place,
          path,
          "After the colon of `" + name + "` a space is missing.",
          "Write `" + name + ": value`.");
      return;
    }
    if (key.matches("\\d{3}(\\.\\d+)?")) {
      problems.add(
          place,
          path,
          "The comma before these digits ends the value, and they stand as a key.",
          "Write a number without commas.");
      return;
    }
    Optional<String> nearest = NearestName.of(key, allowed);
    if (nearest.isEmpty()) {
      problems.add(
          place,
          path,
          "There is no such key.",
          "Keys here are " + String.join(", ", allowed) + ".");
      return;
    }
    String shown = key.matches("[A-Za-z]+") ? "There is no key `" + key + "`." : "No such key.";
    problems.add(place, path, shown, "Did you mean `" + nearest.get() + "`?");
  }
}
