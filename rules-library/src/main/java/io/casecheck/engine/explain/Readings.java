package io.casecheck.engine.explain;

import io.casecheck.engine.Facts;
import io.casecheck.engine.Missing;
import io.casecheck.explanation.Reading;
import io.casecheck.pack.tree.Component;
import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.Reads;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Notes which inputs conditions read, and their values. */
final class Readings {
  private final SortedMap<String, String> values = new TreeMap<>();

  SortedMap<String, String> values() {
    return values;
  }

  /** What an expression reads on these facts. */
  List<Reading> of(Expression expression, Object[] frame) {
    Set<Reading> readings = new LinkedHashSet<>();
    Reads.visit(
        expression,
        read -> {
          Object fact = frame[read.slot().index()];
          if (fact != null) {
            readings.addAll(of(fact, read.component()));
          }
        });
    return new ArrayList<>(readings);
  }

  private List<Reading> of(Object fact, Component component) {
    Object value = fact instanceof Facts.Phantom ? null : component.read().apply(fact);
    if (value == null) {
      Missing missing = new Missing();
      missing.add(fact, component);
      return missing.paths().stream().map(path -> new Reading(path, false)).toList();
    }
    return List.of(stated(path(fact, component.name()), value));
  }

  /** Paths of the inputs that what is read is made of, whether stated or not. */
  List<String> sources(Expression expression, Object[] frame) {
    Set<String> paths = new LinkedHashSet<>();
    Reads.visit(
        expression,
        read -> {
          Object fact = frame[read.slot().index()];
          if (fact != null && !(fact instanceof Facts.Phantom) && read.component().nullable()) {
            read.component().sources().forEach(source -> paths.add(path(fact, source)));
          }
        });
    return List.copyOf(paths);
  }

  Reading stated(String path, Object value) {
    values.put(path, ValueText.of(value));
    return new Reading(path, true);
  }

  /** The fact itself; the case as a whole has no path. */
  static List<Reading> of(@Nullable Object fact) {
    String path = fact == null ? "" : Facts.path(fact);
    return path.isEmpty() ? List.of() : List.of(new Reading(path, true));
  }

  static String path(Object fact, String component) {
    String path = Facts.path(fact);
    return path.isEmpty() ? component : path + "." + component;
  }
}
