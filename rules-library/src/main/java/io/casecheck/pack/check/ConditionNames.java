package io.casecheck.pack.check;

import io.casecheck.pack.tree.Condition;
import io.casecheck.pack.tree.Condition.Accumulate;
import io.casecheck.pack.tree.Condition.Constraint;
import io.casecheck.pack.tree.Condition.Pattern;
import io.casecheck.pack.tree.Condition.Quantified;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** One text for each condition, whatever rule it stands in: equal texts are equal conditions. */
final class ConditionNames {
  private final Map<Integer, String> names;
  private final Predicate<Constraint> shown;

  /**
   * Texts with given names.
   *
   * @param names names of the facts in places that the conditions have from elsewhere
   * @param shown the constraints that are part of the texts
   */
  ConditionNames(Map<Integer, String> names, Predicate<Constraint> shown) {
    this.names = names;
    this.shown = shown;
  }

  String of(Condition condition) {
    if (condition instanceof Pattern pattern) {
      return pattern(pattern, Implication.naming(names));
    }
    if (condition instanceof Quantified quantified) {
      return (quantified.negated() ? "not " : "exists ") + group(quantified.patterns());
    }
    return accumulated((Accumulate) condition) + constraints((Accumulate) condition);
  }

  private String group(List<Pattern> patterns) {
    TermNames inside = inside(patterns);
    return patterns.stream()
        .map(pattern -> pattern(pattern, inside))
        .collect(Collectors.joining(" and "));
  }

  private TermNames inside(List<Pattern> patterns) {
    Map<Integer, String> all = new HashMap<>(names);
    for (int i = 0; i < patterns.size(); i++) {
      all.put(patterns.get(i).slot().index(), "inside" + i);
    }
    return Implication.naming(all);
  }

  private String pattern(Pattern pattern, TermNames naming) {
    return pattern.slot().factType().name() + texts(pattern.constraints(), naming);
  }

  private String texts(List<Constraint> constraints, TermNames naming) {
    return constraints.stream()
        .filter(shown)
        .map(constraint -> naming.of(constraint.expression()))
        .sorted()
        .collect(Collectors.joining(", ", "( ", " )"));
  }

  /** What is accumulated and how, without what must hold of the results. */
  String accumulated(Accumulate accumulate) {
    TermNames inside = inside(List.of(accumulate.pattern()));
    return pattern(accumulate.pattern(), inside)
        + accumulate.functions().stream()
            .map(function -> function.kind() + " " + inside.of(function.argument()))
            .collect(Collectors.joining(", "));
  }

  private String constraints(Accumulate accumulate) {
    Map<Integer, String> all = new HashMap<>(names);
    for (int i = 0; i < accumulate.functions().size(); i++) {
      all.put(accumulate.functions().get(i).slot().index(), "result" + i);
    }
    return texts(accumulate.constraints(), Implication.naming(all));
  }
}
