package io.casecheck.engine;

import io.casecheck.model.TableRow;
import io.casecheck.pack.tree.Branch;
import io.casecheck.pack.tree.FactType;
import io.casecheck.pack.tree.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which facts of a case the engine needs for some rules. A fact that no pattern can match changes
 * no answer, but each one costs the engine a walk through its network; most facts of a case, and
 * most rows of tables, are such. Immutable.
 */
final class Relevance {
  /**
   * A pattern of a branch.
   *
   * @param filter what it asks of a fact alone
   * @param rows narrows rows of a table to those that an earlier fact looks up; else null
   * @param required whether the branch cannot match without such a fact
   */
  private record Part(FactFilter filter, @Nullable RowLookup rows, boolean required) {}

  private final List<List<Part>> branches = new ArrayList<>();
  private final List<TypeFilters> types = new ArrayList<>();
  private final Positions[] rows;
  private final int slots;

  private Relevance(List<Rule> rules, List<TableRow> table, FactFilters filters) {
    List<Branch> all = rules.stream().flatMap(rule -> rule.branches().stream()).toList();
    slots = all.stream().mapToInt(Branch::slots).max().orElse(0);
    for (Branch branch : all) {
      branch.members().forEach(member -> filters.of(member.pattern()));
    }
    rows = new Positions[filters.all().size()];
    filters.all().forEach(filter -> rows[filter.number()] = rowsOf(filter, table));
    all.forEach(branch -> branches.add(parts(branch, filters, table)));
    Map<FactType, List<FactFilter>> byType = new HashMap<>();
    filters.all().stream()
        .filter(filter -> !RowLookup.isOver(filter.type()))
        .forEach(
            filter -> byType.computeIfAbsent(filter.type(), k -> new ArrayList<>()).add(filter));
    byType.forEach((type, list) -> types.add(new TypeFilters(type, list)));
  }

  /**
   * For some rules.
   *
   * @param table rows of the tables that go with them, the same for every case
   * @param filters where the filters of their patterns are
   */
  static Relevance of(List<Rule> rules, List<TableRow> table, FactFilters filters) {
    return new Relevance(rules, table, filters);
  }

  private Positions rowsOf(FactFilter filter, List<TableRow> table) {
    Positions accepted = new Positions();
    Object[] frame = new Object[slots];
    for (int i = 0; RowLookup.isOver(filter.type()) && i < table.size(); i++) {
      if (filter.accepts(table.get(i), frame)) {
        accepted.add(i);
      }
    }
    return accepted;
  }

  private List<Part> parts(Branch branch, FactFilters filters, List<TableRow> table) {
    Map<Integer, FactFilter> earlier = new HashMap<>();
    List<Part> parts = new ArrayList<>();
    for (Branch.Member member : branch.members()) {
      FactFilter filter = filters.of(member.pattern());
      RowLookup lookup =
          RowLookup.isOver(filter.type())
              ? RowLookup.of(
                  member.pattern(), rows[filter.number()], table, earlier, !member.positive())
              : null;
      parts.add(new Part(filter, lookup, member.positive()));
      earlier.put(member.pattern().slot().index(), filter);
    }
    return List.copyOf(parts);
  }

  /**
   * The facts that some rule can match, in the order of the case.
   *
   * @param accepted what the filters accept of the facts
   */
  Collection<Object> of(Facts facts, Accepted accepted) {
    BitSet[] needed = new BitSet[FactType.values().size()];
    for (List<Part> branch : branches) {
      if (mayMatch(branch, accepted)) {
        branch.forEach(part -> mark(part, facts, accepted, needed));
      }
    }
    List<Object> relevant = new ArrayList<>();
    for (FactType type : FactType.values()) {
      BitSet set = needed[type.index()];
      for (int i = set == null ? -1 : set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
        relevant.add(facts.of(type).get(i));
      }
    }
    return relevant;
  }

  /** What the filters accept of the facts of a case. */
  Accepted accepted(Facts facts) {
    Positions[] accepted = Arrays.copyOf(rows, rows.length);
    Object[] frame = new Object[slots];
    for (TypeFilters filters : types) {
      List<Object> list = facts.of(filters.type());
      for (int i = 0; i < list.size(); i++) {
        Object fact = list.get(i);
        if (!(fact instanceof Facts.Phantom)) {
          for (FactFilter filter : filters.worthAsking(fact)) {
            if (filter.accepts(fact, frame)) {
              positions(accepted, filter.number()).add(i);
            }
          }
        }
      }
    }
    return new Accepted(accepted);
  }

  private Positions positions(Positions[] accepted, int number) {
    if (accepted[number] == rows[number]) {
      accepted[number] = new Positions();
    }
    return accepted[number];
  }

  /** Whether each pattern that needs a fact has one; if not, the others make no difference. */
  private static boolean mayMatch(List<Part> branch, Accepted accepted) {
    for (Part part : branch) {
      if (part.required() && accepted.isNone(part.filter())) {
        return false;
      }
    }
    return true;
  }

  private static void mark(Part part, Facts facts, Accepted accepted, BitSet[] needed) {
    FactFilter filter = part.filter();
    BitSet set = of(filter.type(), needed);
    if (part.rows() == null) {
      accepted.by(filter).addTo(set);
    } else {
      part.rows().mark(facts, accepted, accepted.by(filter), set);
    }
  }

  private static BitSet of(FactType type, BitSet[] needed) {
    BitSet set = needed[type.index()];
    if (set == null) {
      set = new BitSet();
      needed[type.index()] = set;
    }
    return set;
  }
}
