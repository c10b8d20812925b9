package io.casecheck.engine;

import io.casecheck.pack.CompiledRules;
import io.casecheck.pack.CompiledScope;
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
  private final List<CompiledRules> packs;

  RuleModels(List<CompiledRules> packs) {
    this.packs = List.copyOf(packs);
  }

  /** The rules of a scope in all packs; of two with one name, that of the upper pack. */
  ScopeModels of(String scope) {
    return scopes.computeIfAbsent(scope, this::load);
  }

  private ScopeModels load(String scope) {
    Map<String, org.drools.model.Rule> rules = new HashMap<>();
    Map<String, Global<?>> globals = new HashMap<>();
    for (CompiledRules pack : packs) {
      CompiledScope compiled = pack.scopes().get(scope);
      if (compiled != null) {
        Model model = new Loader(compiled).model();
        model.getRules().forEach(rule -> rules.put(rule.getName(), rule));
        for (Global<?> global : model.getGlobals()) {
          globals.put(global.getPackage(), global);
        }
      }
    }
    return new ScopeModels(rules, globals);
  }

  /** Holds the classes of a scope open while its rules are made, which loads nearly all of them. */
  private static final class Loader extends ClassLoader {
    private final CompiledScope compiled;
    private @Nullable Map<String, byte[]> open;

    Loader(CompiledScope compiled) {
      super(RuleModels.class.getClassLoader());
      this.compiled = compiled;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      Map<String, byte[]> classes = open;
      byte[] bytes = (classes == null ? compiled.classes() : classes).get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }

    Model model() {
      open = compiled.classes();
      try {
        return (Model) loadClass(compiled.model()).getDeclaredConstructor().newInstance();
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("the compiled pack lacks " + compiled.model(), e);
      } finally {
        open = null;
      }
    }
  }
}
