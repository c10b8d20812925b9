package io.casecheck.engine;

import io.casecheck.pack.tree.Branch;
import io.casecheck.pack.tree.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of some rules would look at more combinations of a case's facts than they may. Counting
 * them needs what few cases have: long lists. Thread-safe.
 */
final class CombinationBudget {
  /**
   * How many patterns a branch has.
   *
   * @param lists over lists of the case
   * @param rows over rows of tables
   */
  private record Width(int lists, int rows) {
    static Width of(Branch branch) {
      List<Boolean> overRows =
          branch.members().stream()
              .map(member -> member.pattern().slot().factType())
              .filter(type -> !type.occursOnce())
              .map(RowLookup::isOver)
              .toList();
      int rows = (int) overRows.stream().filter(isOver -> isOver).count();
      return new Width(overRows.size() - rows, rows);
    }

    double combinations(int longestList, int rowsOfTables) {
      return Math.pow(longestList, lists) * Math.pow(rowsOfTables, rows);
    }
  }

  private final List<Rule> rules;
  private final FactFilters filters;
  private final Set<Width> widths = new HashSet<>();
  private @Nullable List<Combinations> combinations;

  /**
   * @param filters where the filters of the rules' patterns are
   */
  CombinationBudget(List<Rule> rules, FactFilters filters) {
    this.rules = rules;
    this.filters = filters;
    rules.forEach(rule -> rule.branches().forEach(branch -> widths.add(Width.of(branch))));
  }

  /**
   * The rules that would look at more combinations than that.
   *
   * @param accepted what the filters accept of the facts
   */
  List<Rule> exceeding(long most, Facts facts, Accepted accepted) {
    int longest = facts.longestList();
    int rows = facts.rows();
    if (widths.stream().allMatch(width -> width.combinations(longest, rows) <= most)) {
      return List.of();
    }
    return combinations().stream()
        .filter(some -> some.exceed(facts, accepted, most))
        .map(Combinations::rule)
        .toList();
  }

  private synchronized List<Combinations> combinations() {
    if (combinations == null) {
      combinations = Combinations.of(rules, filters);
    }
    return combinations;
  }
}
