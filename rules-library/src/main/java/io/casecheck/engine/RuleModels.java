package io.casecheck.engine;

import io.casecheck.pack.CompiledRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Global;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * The engine's rules of all packs, loaded when a case first needs their scope. Their class loaders
 * live as long as it does. Thread-safe.
 */
final class RuleModels {
  /**
   * The rules of one scope.
   *
   * @param rules by name
   * @param globals by package
   */
  record ScopeModels(Map<String, org.drools.model.Rule> rules, Map<String, Global<?>> globals) {}

  private final Map<String, ScopeModels> scopes = new ConcurrentHashMap<>();
  private final List<Loader> loaders = new ArrayList<>();

  RuleModels(List<CompiledRules> packs) {
    packs.forEach(compiled -> loaders.add(new Loader(compiled)));
  }

  /** The rules of a scope in all packs; of two with one name, that of the upper pack. */
  ScopeModels of(String scope) {
    return scopes.computeIfAbsent(scope, this::load);
  }

  private ScopeModels load(String scope) {
    Map<String, org.drools.model.Rule> rules = new HashMap<>();
    Map<String, Global<?>> globals = new HashMap<>();
    for (Loader loader : loaders) {
      Model model = loader.model(scope);
      if (model != null) {
        model.getRules().forEach(rule -> rules.put(rule.getName(), rule));
        for (Global<?> global : model.getGlobals()) {
          globals.put(global.getPackage(), global);
        }
      }
    }
    return new ScopeModels(rules, globals);
  }

  private static final class Loader extends ClassLoader {
    private final CompiledRules compiled;

    Loader(CompiledRules compiled) {
      super(RuleModels.class.getClassLoader());
      this.compiled = compiled;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = compiled.classes().get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }

    /** The model of a scope; null if the pack has no rules there. */
    @Nullable Model model(String scope) {
      String name = compiled.models().get(scope);
      if (name == null) {
        return null;
      }
      try {
        return (Model) loadClass(name).getDeclaredConstructor().newInstance();
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("the compiled pack lacks " + name, e);
      }
    }
  }
}
