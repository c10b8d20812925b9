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
