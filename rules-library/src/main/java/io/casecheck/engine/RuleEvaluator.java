package io.casecheck.engine;

import io.casecheck.pack.tree.Branch;
import io.casecheck.pack.tree.Condition;
import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.Reads;
import io.casecheck.pack.tree.Rule;
import io.casecheck.pack.tree.Slot;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * The three-valued evaluator of one rule, over the same tree that the engine's text is made from.
 * It says where the rule is unknown, and what would settle it. Thread-safe.
 */
public final class RuleEvaluator {
  private final Rule rule;
  private final List<Chain> chains;
  private final BitSet reads = new BitSet();
  private final BitSet types = new BitSet();

  /** The evaluator of a rule. */
  public RuleEvaluator(Rule rule) {
    this.rule = rule;
    this.chains =
        rule.branches().stream()
            .map(branch -> new Chain(branch.conditions().stream().map(Matcher::of).toList()))
            .toList();
    rule.branches().forEach(branch -> branch.conditions().forEach(this::collectReads));
  }

  private void collectReads(Condition condition) {
    if (condition instanceof Condition.Pattern pattern) {
      collectReads(pattern);
    } else if (condition instanceof Condition.Quantified quantified) {
      quantified.patterns().forEach(this::collectReads);
    } else if (condition instanceof Condition.Accumulate accumulate) {
      collectReads(accumulate.pattern());
      accumulate.functions().forEach(function -> collectReads(function.argument()));
    }
  }

  private void collectReads(Condition.Pattern pattern) {
    types.set(pattern.slot().factType().index());
    pattern.constraints().forEach(constraint -> collectReads(constraint.expression()));
  }

  private void collectReads(Expression expression) {
    Reads.visit(expression, read -> reads.set(read.component().id()));
  }

  /** Whether the rule reads something that the case does not state or hold. */
  boolean isTouched(Facts facts) {
    return reads.intersects(facts.missing()) || types.intersects(facts.notHeld());
  }

  /** Whether the rule reads a list that the host does not hold. */
  boolean readsListNotHeld(Facts facts) {
    return types.intersects(facts.notHeld());
  }

  /** Every match that is true or unknown. */
  public void matches(Facts facts, Consumer<Match> found) {
    for (int i = 0; i < chains.size(); i++) {
      Branch branch = rule.branches().get(i);
      Chain chain = chains.get(i);
      Object[] frame = new Object[branch.slots()];
      chain.match(
          facts,
          frame,
          truth -> {
            Missing missing = new Missing();
            if (truth == Truth.UNKNOWN) {
              chain.missing(facts, frame.clone(), missing);
            }
            found.accept(new Match(rule, branch, tupleOf(branch, frame), truth, missing.paths()));
            return true;
          });
    }
  }

  /** Only what makes up the match: what inner patterns left behind is not part of it. */
  private static Object[] tupleOf(Branch branch, Object[] frame) {
    Object[] tuple = new Object[frame.length];
    for (Slot slot : branch.tuple()) {
      tuple[slot.index()] = frame[slot.index()];
    }
    return tuple;
  }

  /** The rule. */
  public Rule rule() {
    return rule;
  }
}
