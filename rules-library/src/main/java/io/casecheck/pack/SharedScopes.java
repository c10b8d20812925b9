package io.casecheck.pack;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What two packs compile to alike: scopes whose rules give the engine the same text. Edits touch
 * few scopes, and compiling is most of the cost of loading.
 */
final class SharedScopes {
  private final SortedMap<String, String> models = new TreeMap<>();
  private final Map<String, byte[]> classes = new HashMap<>();
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
    CompiledRules compiled = similar.compiled().get(0);
    String model = compiled.models().get(scope);
    String text = EngineText.of(packName, scope, similar.pack().rulesOf(scope));
    if (model == null || !text.equals(rest.get(scope))) {
      return;
    }
    String prefix = EngineText.packageOf(packName, scope) + ".";
    compiled
        .classes()
        .forEach(
            (name, bytes) -> {
              if (name.startsWith(prefix)) {
                classes.put(name, bytes);
              }
            });
    models.put(scope, model);
    rest.remove(scope);
  }

  /** Engine text of the scopes that must be compiled, by path. */
  SortedMap<String, String> rest() {
    return rest;
  }

  /** The compiled rest and what is shared, together. */
  CompiledRules with(CompiledRules compiled) {
    SortedMap<String, String> allModels = new TreeMap<>(models);
    allModels.putAll(compiled.models());
    Map<String, byte[]> allClasses = new HashMap<>(classes);
    allClasses.putAll(compiled.classes());
    return new CompiledRules(allModels, Map.copyOf(allClasses));
  }
}
