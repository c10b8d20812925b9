package io.casecheck.cli.mutation;

import io.casecheck.cli.mutation.ExpressionMutations.Mutated;
import io.casecheck.pack.tree.Branch;
import io.casecheck.pack.tree.Condition;
import io.casecheck.pack.tree.Condition.Accumulate;
import io.casecheck.pack.tree.Condition.Constraint;
import io.casecheck.pack.tree.Condition.Pattern;
import io.casecheck.pack.tree.Condition.Quantified;
import io.casecheck.pack.tree.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** All small changes to one version of a rule. */
final class Mutants {
  private record Place(int line, int column) {}

  private final Rule rule;
  private final List<Mutant> mutants = new ArrayList<>();
  private final Map<String, Integer> words = new HashMap<>();

  private Mutants(Rule rule) {
    this.rule = rule;
  }

  /**
   * Of a version of a rule.
   *
   * @param all rules among which its other versions are
   */
  static List<Mutant> of(Rule rule, List<Rule> all) {
    Mutants mutants = new Mutants(rule);
    WindowMutations.of(rule, all)
        .forEach(each -> mutants.add(each.changes(), rule.line(), each.what()));
    ClockMutations.of(rule)
        .forEach(
            each ->
                mutants.add(
                    Changed.clock(rule, each.clock()),
                    rule.place("clock").line(),
                    "@clock " + each.what()));
    mutants.conditions();
    return mutants.mutants;
  }

  private void add(Rule changed, int line, String mutation) {
    add(Map.of(rule, changed), line, mutation);
  }

  private void add(Map<Rule, Rule> changes, int line, String mutation) {
    int number = words.merge(mutation, 1, Integer::sum);
    String unique = number == 1 ? mutation : mutation + " (" + number + ")";
    mutants.add(new Mutant(rule, changes, line, unique));
  }

  private void conditions() {
    Map<Place, Constraint> constraints = new LinkedHashMap<>();
    Map<Place, Quantified> groups = new LinkedHashMap<>();
    for (Branch branch : rule.branches()) {
      for (Condition condition : branch.conditions()) {
        collect(condition, constraints, groups);
      }
    }
    constraints.forEach(this::constraint);
    groups.forEach(this::group);
  }

  private static void collect(
      Condition condition, Map<Place, Constraint> constraints, Map<Place, Quantified> groups) {
    if (condition instanceof Pattern pattern) {
      collect(pattern.constraints(), constraints);
    } else if (condition instanceof Quantified group) {
      groups.putIfAbsent(new Place(group.line(), group.column()), group);
      group.patterns().forEach(pattern -> collect(pattern.constraints(), constraints));
    } else if (condition instanceof Accumulate accumulate) {
      collect(accumulate.pattern().constraints(), constraints);
      collect(accumulate.constraints(), constraints);
    }
  }

  private static void collect(List<Constraint> found, Map<Place, Constraint> constraints) {
    found.forEach(
        constraint ->
            constraints.putIfAbsent(new Place(constraint.line(), constraint.column()), constraint));
  }

  /**
   * The same change in every alternative that the condition is part of. The text changes too, since
   * the engine takes conditions with the same text as one.
   */
  private void constraint(Place place, Constraint constraint) {
    List<Mutated> changes = ExpressionMutations.of(constraint.expression());
    for (int i = 0; i < changes.size(); i++) {
      int index = i;
      String what = changes.get(i).what();
      UnaryOperator<Constraint> change =
          each ->
              each.line() == place.line && each.column() == place.column
                  ? new Constraint(
                      ExpressionMutations.of(each.expression()).get(index).expression(),
                      each.text() + ": " + what,
                      each.line(),
                      each.column())
                  : each;
      add(Changed.constraints(rule, change), place.line, oneLine(constraint.text()) + ": " + what);
    }
  }

  private void group(Place place, Quantified group) {
    String word = group.negated() ? "not" : "exists";
    String other = group.negated() ? "exists" : "not";
    String patterns =
        group.patterns().stream()
            .map(
                pattern ->
                    pattern.slot().factType().name()
                        + pattern.constraints().stream()
                            .map(constraint -> oneLine(constraint.text()))
                            .collect(Collectors.joining(", ", "(", ")")))
            .collect(Collectors.joining(" and "));
    add(
        Changed.groups(
            rule,
            each ->
                each.line() == place.line && each.column() == place.column
                    ? new Quantified(!each.negated(), each.patterns(), each.line(), each.column())
                    : each),
        place.line,
        word + " " + patterns + ": " + word + " becomes " + other);
  }

  private static String oneLine(String text) {
    return String.join(" ", List.of(text.strip().split("\\s+")));
  }
}
