package io.casecheck.pack;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What two packs compile to alike: scopes whose rules give the engine the same text. Edits touch
 * few scopes, and compiling is most of the cost of loading.
 */
final class SharedScopes {
  private final SortedMap<String, CompiledScope> compiled = new TreeMap<>();
  private final SortedMap<String, String> rest = new TreeMap<>();

  private SharedScopes() {}

  static SharedScopes of(String packName, Pack pack, LoadedPack similar) {
    SharedScopes shared = new SharedScopes();
    for (Rule rule : pack.rules()) {
      shared.rest.computeIfAbsent(
          rule.scope(), scope -> EngineText.of(packName, scope, pack.rulesOf(scope)));
    }
    if (similar.compiled().size() == 1) {
      for (String scope : Set.copyOf(shared.rest.keySet())) {
        shared.take(packName, scope, similar);
      }
    }
    return shared;
  }

  private void take(String packName, String scope, LoadedPack similar) {
    CompiledScope same = similar.compiled().get(0).scopes().get(scope);
    String text = EngineText.of(packName, scope, similar.pack().rulesOf(scope));
    if (same != null && text.equals(rest.get(scope))) {
      compiled.put(scope, same);
      rest.remove(scope);
    }
  }

  /** Engine text of the scopes that must be compiled, by path. */
  SortedMap<String, String> rest() {
    return rest;
  }

  /** The compiled rest and what is shared, together. */
  CompiledRules with(CompiledRules others) {
    SortedMap<String, CompiledScope> all = new TreeMap<>(compiled);
    all.putAll(others.scopes());
    return new CompiledRules(all);
  }
}
