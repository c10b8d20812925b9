package io.casecheck.engine;

import io.casecheck.pack.CompiledRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Global;
import org.drools.model.Model;

/** The engine's rules of all packs, by name. Their class loaders live as long as it does. */
final class RuleModels {
  private final Map<String, org.drools.model.Rule> rules = new HashMap<>();
  private final Map<String, Global<?>> globals = new HashMap<>();

  RuleModels(List<CompiledRules> packs) {
    for (CompiledRules compiled : packs) {
      Loader loader = new Loader(compiled.classes());
      compiled.models().values().forEach(name -> add(loader.model(name)));
    }
  }

  private void add(Model model) {
    model.getRules().forEach(rule -> rules.put(rule.getName(), rule));
    for (Global<?> global : model.getGlobals()) {
      globals.put(global.getPackage(), global);
    }
  }

  Map<String, org.drools.model.Rule> rules() {
    return rules;
  }

  Map<String, Global<?>> globals() {
    return globals;
  }

  private static final class Loader extends ClassLoader {
    private final Map<String, byte[]> classes;

    Loader(Map<String, byte[]> classes) {
      super(RuleModels.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }

    Model model(String name) {
      try {
        return (Model) loadClass(name).getDeclaredConstructor().newInstance();
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("the compiled pack lacks " + name, e);
      }
    }
  }
}
