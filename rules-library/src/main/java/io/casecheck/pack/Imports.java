package io.casecheck.pack;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The types of the case model that a rule file imports. */
final class Imports {
  private static final String MODEL = "io.casecheck.model.";
  private static final Map<String, Type> ENUMERATIONS = enumerations();

  private final Set<String> imported = new TreeSet<>();

  static Collection<String> allowed() {
    Set<String> names = new TreeSet<>(ENUMERATIONS.keySet());
    names.addAll(FactType.names());
    return names;
  }

  void add(Token place, String name, ProblemList problems) {
    String simple = name.startsWith(MODEL) ? name.substring(MODEL.length()) : "";
    if (name.equals("java.time.LocalDate")) {
      return;
    }
    if (!allowed().contains(simple)) {
      String near = Spelling.nearest(name.substring(name.lastIndexOf('.') + 1), allowed());
      problems.add(
          place,
          Check.IMPORT,
          name + " cannot be imported: rules use the types of the case model only.",
          near.isEmpty() ? "" : "import " + MODEL + near + ";");
      return;
    }
    imported.add(simple);
  }

  FactType factType(Token name, TokenStream tokens) {
    FactType type = FactType.named(name.text());
    if (type == null) {
      throw tokens.fail(
          name,
          Check.UNKNOWN_TYPE,
          name.text()
              + " is no type of fact; there are "
              + String.join(", ", FactType.names())
              + ".",
          Spelling.nearest(name.text(), FactType.names()));
    }
    return requireImport(name, type, tokens);
  }

  Type enumeration(Token name, TokenStream tokens) {
    Type type = ENUMERATIONS.get(name.text());
    if (type == null) {
      throw tokens.fail(
          name,
          Check.UNKNOWN_TYPE,
          name.text() + " is no enumeration of the case model.",
          Spelling.nearest(name.text(), ENUMERATIONS.keySet()));
    }
    return requireImport(name, type, tokens);
  }

  private <T> T requireImport(Token name, T type, TokenStream tokens) {
    if (!imported.contains(name.text())) {
      throw tokens.fail(
          name,
          Check.IMPORT,
          name.text() + " is not imported.",
          "import " + MODEL + name.text() + ";");
    }
    return type;
  }

  /** Enumerations that some fact reads, and those of their lists. */
  private static Map<String, Type> enumerations() {
    Map<String, Type> types = new LinkedHashMap<>();
    for (FactType fact : FactType.values()) {
      for (Component component : fact.components().values()) {
        Type type =
            component.type().is(Type.Kind.LIST)
                ? Type.of(component.type().java())
                : component.type();
        if (type.is(Type.Kind.CONSTANT)) {
          types.put(type.name(), type);
        }
      }
    }
    return types;
  }
}
