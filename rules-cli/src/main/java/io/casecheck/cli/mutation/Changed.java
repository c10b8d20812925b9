package io.casecheck.cli.mutation;

import io.casecheck.pack.tree.Branch;
import io.casecheck.pack.tree.Condition;
import io.casecheck.pack.tree.Condition.Accumulate;
import io.casecheck.pack.tree.Condition.Constraint;
import io.casecheck.pack.tree.Condition.Pattern;
import io.casecheck.pack.tree.Condition.Quantified;
import io.casecheck.pack.tree.Rule;
import io.casecheck.pack.tree.RuleMetadata;
import io.casecheck.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Copies rules with one part changed. */
final class Changed {
  private Changed() {}

  static Rule window(Rule rule, LocalDate effective, @Nullable LocalDate expires) {
    RuleMetadata old = rule.metadata();
    return with(rule, rule.name(), metadata(old, old.id(), effective, expires, old.clock()));
  }

  static Rule clock(Rule rule, Clock clock) {
    RuleMetadata old = rule.metadata();
    return with(rule, rule.name(), metadata(old, old.id(), old.effective(), old.expires(), clock));
  }

  /** All versions under another id and other names, so that they can stand beside themselves. */
  static List<Rule> named(List<Rule> versions, String id) {
    return versions.stream()
        .map(
            rule -> {
              RuleMetadata old = rule.metadata();
              String name = id + " from " + old.effective();
              return with(
                  rule, name, metadata(old, id, old.effective(), old.expires(), old.clock()));
            })
        .toList();
  }

  private static Rule with(Rule rule, String name, RuleMetadata metadata) {
    return with(rule, name, metadata, rule.branches());
  }

  private static Rule with(Rule rule, String name, RuleMetadata metadata, List<Branch> branches) {
    return new Rule(
        rule.scope(),
        rule.file(),
        rule.line(),
        name,
        rule.nameAt(),
        metadata,
        branches,
        rule.when());
  }

  private static RuleMetadata metadata(
      RuleMetadata old,
      String id,
      LocalDate effective,
      @Nullable LocalDate expires,
      @Nullable Clock clock) {
    return new RuleMetadata(
        id,
        old.title(),
        old.category(),
        old.severity(),
        effective,
        expires,
        old.controls(),
        old.sources(),
        old.criteria(),
        clock,
        old.route(),
        old.message(),
        old.remedy(),
        old.reading(),
        old.replaces(),
        old.waivable(),
        old.places());
  }

  static Rule constraints(Rule rule, UnaryOperator<Constraint> change) {
    return conditions(rule, condition -> constraints(condition, change));
  }

  static Rule groups(Rule rule, UnaryOperator<Quantified> change) {
    return conditions(
        rule, condition -> condition instanceof Quantified group ? change.apply(group) : condition);
  }

  private static Rule conditions(Rule rule, UnaryOperator<Condition> change) {
    List<Branch> branches =
        rule.branches().stream()
            .map(
                branch ->
                    new Branch(
                        branch.conditions().stream().map(change).toList(),
                        branch.report(),
                        branch.slots(),
                        branch.bindings()))
            .toList();
    return with(rule, rule.name(), rule.metadata(), branches);
  }

  private static Condition constraints(Condition condition, UnaryOperator<Constraint> change) {
    if (condition instanceof Pattern pattern) {
      return pattern(pattern, change);
    }
    if (condition instanceof Quantified group) {
      return new Quantified(
          group.negated(),
          group.patterns().stream().map(pattern -> pattern(pattern, change)).toList(),
          group.line(),
          group.column());
    }
    Accumulate accumulate = (Accumulate) condition;
    return new Accumulate(
        pattern(accumulate.pattern(), change),
        accumulate.functions(),
        accumulate.constraints().stream().map(change).toList(),
        accumulate.line(),
        accumulate.column());
  }

  private static Pattern pattern(Pattern pattern, UnaryOperator<Constraint> change) {
    return new Pattern(
        pattern.slot(),
        pattern.binding(),
        pattern.constraints().stream().map(change).toList(),
        pattern.line(),
        pattern.column());
  }
}
