package io.casecheck.engine.oracle;

import io.casecheck.pack.tree.Component;
import io.casecheck.pack.tree.FactType;
import io.casecheck.pack.tree.Type;

/**
 * Something a constraint reads.
 *
 * @param words how it is read
 * @param type its type
 * @param fact the type of the fact
 * @param component the component
 */
record Value(Words words, Type type, FactType fact, String component) {

  static Value own(FactType fact, Component component) {
    return new Value(Words.same(component.name()), component.type(), fact, component.name());
  }

  static Value of(String variable, FactType fact, Component component) {
    return new Value(
        Words.same(variable + "." + component.name()), component.type(), fact, component.name());
  }

  Type.Kind kind() {
    return type.kind();
  }

  boolean comparesWith(Value other) {
    return kind() == other.kind()
        && (kind() != Type.Kind.CONSTANT || type.java() == other.type.java());
  }
}
