package io.casecheck.engine;

import io.casecheck.pack.compile.CompiledPart;
import io.casecheck.pack.compile.CompiledRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Global;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * The engine's rules of all packs, loaded when a case first needs their part. Their class loaders
 * live as long as it does. Thread-safe.
 */
final class RuleModels {
  /**
   * The rules of one part.
   *
   * @param rules by name
   * @param globals by package
   */
  record PartModels(Map<String, org.drools.model.Rule> rules, Map<String, Global<?>> globals) {}

  private final Map<String, PartModels> parts = new ConcurrentHashMap<>();
  private final List<CompiledRules> packs;

  RuleModels(List<CompiledRules> packs) {
    this.packs = List.copyOf(packs);
  }

  /** The rules of a part in all packs; of two with one name, that of the upper pack. */
  PartModels of(String part) {
    return parts.computeIfAbsent(part, this::load);
  }

  private PartModels load(String part) {
    Map<String, org.drools.model.Rule> rules = new HashMap<>();
    Map<String, Global<?>> globals = new HashMap<>();
    for (CompiledRules pack : packs) {
      CompiledPart compiled = pack.parts().get(part);
      if (compiled != null) {
        Model model = new Loader(compiled).model();
        model.getRules().forEach(rule -> rules.put(rule.getName(), rule));
        for (Global<?> global : model.getGlobals()) {
          globals.put(global.getPackage(), global);
        }
      }
    }
    return new PartModels(rules, globals);
  }

  /** Holds the classes of a part open while its rules are made, which loads nearly all of them. */
  private static final class Loader extends ClassLoader {
    private final CompiledPart compiled;
    private @Nullable Map<String, byte[]> open;

    Loader(CompiledPart compiled) {
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
