package io.casecheck.pack;

import java.util.Map;
import java.util.SortedMap;

/**
 * The rules of a pack as the engine's classes.
 *
 * @param models name of the model class of each scope, by its path
 * @param classes classes by name
 */
public record CompiledRules(SortedMap<String, String> models, Map<String, byte[]> classes) {

  /** Whether they were compiled without another pack beneath. */
  boolean standsAlone() {
    String prefix = EngineText.packageOf(RuleCompiler.ALONE, "");
    return models.values().stream().anyMatch(model -> model.startsWith(prefix));
  }
}
