package io.casecheck.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Fingerprints of places, kept because the same rules answer at the same places in case after case,
 * and a hash costs more than all else about a finding. A bounded number is kept. Thread-safe.
 */
final class Fingerprints {
  private static final int KEPT = 10_000;

  private record Place(String ruleId, List<String> paths) {}

  private final Map<Place, String> kept = new ConcurrentHashMap<>();

  String of(String ruleId, List<String> paths) {
    Place place = new Place(ruleId, paths);
    String known = kept.get(place);
    if (known != null) {
      return known;
    }
    String fingerprint = Fingerprint.of(ruleId, paths);
    if (kept.size() < KEPT) {
      kept.put(place, fingerprint);
    }
    return fingerprint;
  }
}
