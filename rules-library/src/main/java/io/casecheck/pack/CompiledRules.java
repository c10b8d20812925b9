package io.casecheck.pack;

import java.util.SortedMap;

/**
 * The rules of a pack as the engine's classes.
 *
 * @param scopes those of each scope that has rules, by its path
 */
public record CompiledRules(SortedMap<String, CompiledScope> scopes) {

  /** Whether they were compiled without another pack beneath. */
  boolean standsAlone() {
    String prefix = EngineText.packageOf(RuleCompiler.ALONE, "");
    return scopes.values().stream().anyMatch(scope -> scope.model().startsWith(prefix));
  }
}
