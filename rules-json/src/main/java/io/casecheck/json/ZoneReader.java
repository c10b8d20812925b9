package io.casecheck.json;

import io.casecheck.json.Node.ScalarNode;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Time zones. Answers null after it has reported a problem. */
final class ZoneReader {
  private static final String AMERICA = "America/";
  private static final String FIX =
      "Write area and place, such as America/New_York, America/Chicago, America/Denver or"
          + " America/Los_Angeles.";

  private final Problems problems;

  ZoneReader(Problems problems) {
    this.problems = problems;
  }

  @Nullable ZoneId zone(ScalarNode node, String path) {
    try {
      return ZoneId.of(node.text());
    } catch (DateTimeException noSuchZone) {
      String fix = nearest(node.text()).map(name -> "Did you mean " + name + "? ").orElse("") + FIX;
      problems.add(node.place(), path, "There is no such time zone.", fix);
      return null;
    }
  }

  /** A place without its area is looked for in America only: half the world has a Central. */
  private static Optional<String> nearest(String written) {
    List<String> places =
        ZoneId.getAvailableZoneIds().stream().filter(ZoneReader::isPlace).toList();
    if (written.contains("/")) {
      return NearestName.of(written, places);
    }
    List<String> american =
        places.stream()
            .filter(name -> name.startsWith(AMERICA))
            .map(name -> name.substring(AMERICA.length()))
            .toList();
    return NearestName.of(written, american).map(AMERICA::concat);
  }

  private static boolean isPlace(String name) {
    return name.contains("/") && !name.startsWith("Etc/") && !name.startsWith("SystemV/");
  }
}
