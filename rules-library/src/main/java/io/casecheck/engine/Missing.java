package io.casecheck.engine;

import io.casecheck.pack.tree.Component;
import io.casecheck.pack.tree.FactType;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects paths of inputs that are not stated. */
public final class Missing {
  private final SortedSet<String> paths = new TreeSet<>();

  /** An input that a component of the fact is made of. */
  public void add(Object fact, Component component) {
    String path = Facts.path(fact);
    if (fact instanceof Facts.Phantom) {
      paths.add(path);
      return;
    }
    FactType type = FactType.of(fact);
    for (String source : component.sources()) {
      Component read = type.components().get(source);
      if (read == null || read.read().apply(fact) == null) {
        paths.add(path.isEmpty() ? source : path + "." + source);
      }
    }
  }

  void addList(Object phantom) {
    paths.add(Facts.path(phantom));
  }

  /** The paths. */
  public SortedSet<String> paths() {
    return paths;
  }
}
