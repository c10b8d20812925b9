package io.casecheck.engine;

import io.casecheck.model.TableRow;
import io.casecheck.pack.tree.Component;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The rows of the tables that go with some rules, the same for every case. Thread-safe. */
final class Tables {
  private final List<TableRow> rows;
  private final List<Object> facts;
  private final Map<Integer, Map<Object, List<Object>>> indexes = new ConcurrentHashMap<>();

  Tables(List<TableRow> rows) {
    this.rows = List.copyOf(rows);
    this.facts = Collections.unmodifiableList(this.rows);
  }

  List<TableRow> rows() {
    return rows;
  }

  /** The rows as facts. */
  List<Object> facts() {
    return facts;
  }

  /** The rows by the value of a component. */
  Map<Object, List<Object>> index(Component component) {
    return indexes.computeIfAbsent(component.id(), id -> Facts.index(facts, component));
  }
}
