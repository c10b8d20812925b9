package io.casecheck.engine;

import io.casecheck.model.TableRow;
import io.casecheck.pack.tree.Component;
import io.casecheck.pack.tree.Condition.Pattern;
import io.casecheck.pack.tree.Expression.Read;
import io.casecheck.pack.tree.FactType;
import io.casecheck.pack.tree.Joins;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table that facts of a case look up by a component, such as a code: of hundreds of rows
 * a case needs a few. Immutable.
 */
final class RowLookup {
  private final Map<Object, Positions> byKey = new HashMap<>();
  private final FactFilter earlier;
  private final Component value;
  private final boolean negated;

  private RowLookup(
      Positions rows, List<TableRow> table, Read own, FactFilter earlier, Read other, boolean not) {
    this.earlier = earlier;
    this.value = other.component();
    this.negated = not;
    for (int i = 0; i < rows.size(); i++) {
      Object key = own.component().read().apply(table.get(rows.get(i)));
      if (key != null) {
        byKey.computeIfAbsent(key, k -> new Positions()).add(rows.get(i));
      }
    }
  }

  /**
   * The lookup that a pattern over rows makes, or null if it makes none.
   *
   * @param pattern the pattern
   * @param rows positions of the rows that it accepts alone
   * @param table all rows
   * @param earlier filters of the patterns before it, by slot
   * @param negated whether it stands inside {@code not}
   */
  static @Nullable RowLookup of(
      Pattern pattern,
      Positions rows,
      List<TableRow> table,
      Map<Integer, FactFilter> earlier,
      boolean negated) {
    for (Joins.Lookup lookup : Joins.lookups(pattern)) {
      FactFilter before = earlier.get(lookup.other().slot().index());
      if (before != null) {
        return new RowLookup(rows, table, lookup.own(), before, lookup.other(), negated);
      }
    }
    return null;
  }

  /**
   * Marks the rows that the facts look up.
   *
   * @param accepted which facts each filter accepts
   * @param all positions of the rows that the pattern accepts alone
   */
  void mark(Facts facts, Accepted accepted, Positions all, BitSet needed) {
    List<Object> list = facts.of(earlier.type());
    Positions before = accepted.by(earlier);
    for (int i = 0; i < before.size(); i++) {
      Object key = value.read().apply(list.get(before.get(i)));
      Positions rows = key == null ? unstated(all) : byKey.getOrDefault(key, Positions.NONE);
      rows.addTo(needed);
    }
  }

  /** What is not stated equals no row for certain, but inside {@code not} it may equal each. */
  private Positions unstated(Positions all) {
    return negated ? all : Positions.NONE;
  }

  static boolean isOver(FactType type) {
    return type.java() == TableRow.class;
  }
}
