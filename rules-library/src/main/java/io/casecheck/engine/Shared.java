package io.casecheck.engine;

import io.casecheck.pack.Pack;
import java.util.SortedMap;

/**
 * What all evaluations of an engine share.
 *
 * @param pack all packs on top of each other
 * @param settings what the host set
 * @param settingsByName the same as receipts name it
 * @param fingerprints fingerprints of places
 * @param log tells the host of rules that broke
 */
record Shared(
    Pack pack,
    EngineSettings settings,
    SortedMap<String, String> settingsByName,
    Fingerprints fingerprints,
    FaultLog log) {

  static Shared of(Pack pack, EngineSettings settings) {
    return new Shared(pack, settings, settings.byName(), new Fingerprints(), new FaultLog());
  }
}
