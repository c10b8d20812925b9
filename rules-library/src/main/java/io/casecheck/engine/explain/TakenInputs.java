package io.casecheck.engine.explain;

import io.casecheck.engine.Facts;
import io.casecheck.model.Case;
import io.casecheck.model.TableRow;
import io.casecheck.pack.tree.Component;
import io.casecheck.pack.tree.Condition;
import io.casecheck.pack.tree.Condition.Accumulate;
import io.casecheck.pack.tree.Condition.Pattern;
import io.casecheck.pack.tree.Condition.Quantified;
import io.casecheck.pack.tree.FactType;
import io.casecheck.pack.tree.Reads;
import io.casecheck.pack.tree.Rule;
import io.casecheck.pack.tree.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What parts of a case must state, though a version of a rule does not read it. */
final class TakenInputs {
  private TakenInputs() {}

  /** Paths of constants that nothing in the version asks for. */
  static List<String> of(Rule rule, Facts facts) {
    Set<Component> read = new HashSet<>();
    rule.branches().stream()
        .flatMap(branch -> branch.conditions().stream())
        .flatMap(TakenInputs::patterns)
        .flatMap(pattern -> pattern.constraints().stream())
        .forEach(
            constraint -> Reads.visit(constraint.expression(), one -> read.add(one.component())));
    return FactType.values().stream()
        .filter(type -> type.java() != TableRow.class && type.java() != Case.class)
        .flatMap(type -> facts.of(type).stream().flatMap(fact -> taken(type, fact, read)))
        .toList();
  }

  private static Stream<Pattern> patterns(Condition condition) {
    if (condition instanceof Quantified quantified) {
      return quantified.patterns().stream();
    }
    return Stream.of(
        condition instanceof Accumulate accumulate ? accumulate.pattern() : (Pattern) condition);
  }

  private static Stream<String> taken(FactType type, Object fact, Set<Component> read) {
    return type.components().values().stream()
        .filter(component -> component.type().kind() == Type.Kind.CONSTANT)
        .filter(component -> !component.nullable() && !read.contains(component))
        .map(component -> Readings.path(fact, component.name()))
        .sorted();
  }
}
