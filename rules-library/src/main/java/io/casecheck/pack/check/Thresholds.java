package io.casecheck.pack.check;

import io.casecheck.pack.check.logic.Clause;
import io.casecheck.pack.check.logic.Clauses;
import io.casecheck.pack.check.logic.Ranges;
import io.casecheck.pack.check.logic.Term;
import io.casecheck.pack.check.logic.Values;
import io.casecheck.pack.tree.Branch;
import io.casecheck.pack.tree.Condition;
import io.casecheck.pack.tree.Condition.Accumulate;
import io.casecheck.pack.tree.Condition.Constraint;
import io.casecheck.pack.tree.Condition.Pattern;
import io.casecheck.pack.tree.Condition.Quantified;
import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.Rule;
import io.casecheck.pack.tree.RuleMetadata;
import io.casecheck.pack.tree.Span;
import io.casecheck.pack.tree.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The thresholds of a rule, each with the rest of the rule. */
final class Thresholds {
  /**
   * The values of one number or day that a rule is for.
   *
   * @param rule the rule
   * @param rest the rule without its conditions on this number; rules of equal rests differ in the
   *     number's values only
   * @param values the values
   * @param kind kind of a value that stands alone; of a sum, {@link Type.Kind#UNKNOWN}
   * @param text the conditions as written
   * @param place where the first stands
   */
  record Threshold(Rule rule, String rest, Ranges values, Type.Kind kind, String text, Span place) {
    /** Whether both rules are in force on some day. */
    boolean overlaps(Threshold other) {
      return rule.metadata().overlaps(other.rule.metadata());
    }

    boolean isBefore(Threshold other) {
      int byFile = rule.file().compareTo(other.rule.file());
      return byFile != 0 ? byFile < 0 : place.line() < other.place.line();
    }
  }

  private static final ConditionLogic LOGIC = new ConditionLogic(TermNames.OWN);

  private final Rule rule;
  private final Branch branch;

  private Thresholds(Rule rule, Branch branch) {
    this.rule = rule;
    this.branch = branch;
  }

  /** The thresholds of a rule without alternatives. */
  static List<Threshold> of(Rule rule) {
    return rule.branches().size() == 1
        ? new Thresholds(rule, rule.branches().get(0)).all()
        : List.of();
  }

  private List<Threshold> all() {
    List<Threshold> all = new ArrayList<>();
    for (Condition condition : branch.conditions()) {
      for (List<Constraint> constraints : lists(condition).toList()) {
        Map<String, List<Constraint>> byTerm = new TreeMap<>();
        for (Constraint constraint : constraints) {
          term(constraint)
              .ifPresent(
                  term ->
                      byTerm
                          .computeIfAbsent(term.name(), name -> new ArrayList<>())
                          .add(constraint));
        }
        byTerm.forEach((term, own) -> all.add(threshold(term, own)));
      }
    }
    return all;
  }

  /** What is not in a {@code not}: there a threshold says what must not be. */
  private static Stream<List<Constraint>> lists(Condition condition) {
    if (condition instanceof Pattern pattern) {
      return Stream.of(pattern.constraints());
    }
    if (condition instanceof Quantified quantified) {
      return quantified.negated()
          ? Stream.of()
          : quantified.patterns().stream().map(Pattern::constraints);
    }
    return Stream.of(((Accumulate) condition).constraints());
  }

  /** The one number that a constraint is about, if it is about one only. */
  private static Optional<Term> term(Constraint constraint) {
    Clauses clauses = LOGIC.of(constraint.expression(), true);
    Set<Term> terms =
        clauses.clauses().stream()
            .flatMap(clause -> clause.values().keySet().stream())
            .collect(Collectors.toSet());
    return terms.size() == 1
        ? terms.stream().filter(Thresholds::isNumber).findFirst()
        : Optional.empty();
  }

  private static boolean isNumber(Term term) {
    return term.all() instanceof Ranges;
  }

  private Threshold threshold(String name, List<Constraint> own) {
    Clauses clauses = LOGIC.all(own);
    Ranges values = Ranges.all(false).complement();
    for (Clause clause : clauses.clauses()) {
      for (Map.Entry<Term, Values> entry : clause.values().entrySet()) {
        values = values.or((Ranges) entry.getValue());
      }
    }
    Constraint first = own.get(0);
    return new Threshold(
        rule,
        rest(name, own),
        values,
        kind(first.expression()),
        own.stream().map(Constraint::text).collect(Collectors.joining(", ")),
        new Span(first.line(), first.column(), first.line(), first.column()));
  }

  private String rest(String name, List<Constraint> own) {
    RuleMetadata metadata = rule.metadata();
    Set<Constraint> left = new HashSet<>(own);
    ConditionNames names = new ConditionNames(Map.of(), constraint -> !left.contains(constraint));
    return Stream.of(
            rule.scope(),
            metadata.controls().name(),
            Objects.requireNonNullElse(metadata.criteria(), ""),
            branch.conditions().stream().map(names::of).collect(Collectors.joining("; ")),
            name)
        .collect(Collectors.joining("|"));
  }

  private static Type.Kind kind(Expression expression) {
    if (expression instanceof Expression.Comparison comparison
        && comparison.right() instanceof Expression.Literal
        && (comparison.left() instanceof Expression.Read
            || comparison.left() instanceof Expression.Result)) {
      return comparison.left().type().kind();
    }
    return Type.Kind.UNKNOWN;
  }
}
