package io.casecheck.engine.explain;

import io.casecheck.pack.Pack;
import io.casecheck.pack.tree.Condition;
import io.casecheck.pack.tree.Condition.Accumulate;
import io.casecheck.pack.tree.Condition.Constraint;
import io.casecheck.pack.tree.Condition.Pattern;
import io.casecheck.pack.tree.Condition.Quantified;
import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.Expression.Comparison;
import io.casecheck.pack.tree.Expression.Contains;
import io.casecheck.pack.tree.Expression.In;
import io.casecheck.pack.tree.Expression.Literal;
import io.casecheck.pack.tree.Expression.Read;
import io.casecheck.pack.tree.Reads;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The constants that the rules of a pack hold components against: values that are no person's. */
final class PackLiterals {
  private final Map<Integer, Set<Object>> byComponent = new HashMap<>();

  private PackLiterals() {}

  static PackLiterals of(Pack pack) {
    PackLiterals literals = new PackLiterals();
    pack.rules().stream()
        .flatMap(rule -> rule.branches().stream())
        .flatMap(branch -> branch.conditions().stream())
        .forEach(literals::add);
    return literals;
  }

  /** Constants that some rule compares with what is read, in the order of the pack. */
  List<Object> of(Read read) {
    return List.copyOf(byComponent.getOrDefault(read.component().id(), Set.of()));
  }

  private void add(Condition condition) {
    if (condition instanceof Pattern pattern) {
      add(pattern);
    } else if (condition instanceof Quantified quantified) {
      quantified.patterns().forEach(this::add);
    } else if (condition instanceof Accumulate accumulate) {
      add(accumulate.pattern());
    }
  }

  private void add(Pattern pattern) {
    pattern.constraints().stream().map(Constraint::expression).forEach(this::add);
  }

  private void add(Expression expression) {
    if (expression instanceof Comparison comparison) {
      add(comparison.left(), comparison.right());
      add(comparison.right(), comparison.left());
    } else if (expression instanceof In in) {
      in.options().forEach(option -> add(in.value(), option));
    } else if (expression instanceof Contains contains) {
      add(contains.list(), contains.element());
    }
    Reads.parts(expression).forEach(this::add);
  }

  private void add(Expression value, Expression constant) {
    if (value instanceof Read read && constant instanceof Literal literal) {
      byComponent
          .computeIfAbsent(read.component().id(), id -> new LinkedHashSet<>())
          .add(literal.value());
    }
  }
}
