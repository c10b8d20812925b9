package io.casecheck.pack.check;

import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.Expression.Literal;
import io.casecheck.pack.tree.Reads;
import io.casecheck.pack.tree.Slot;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One name for each value that conditions read, whichever rule reads it. Facts that occur once in a
 * case are named by their type, so that two patterns of them speak of the same.
 *
 * @param facts the name of the fact in a place
 */
record TermNames(Function<Slot, String> facts) {
  /** The names within one branch of a rule. */
  static final TermNames OWN = new TermNames(TermNames::own);

  static String own(Slot slot) {
    return slot.type() != null && slot.type().occursOnce()
        ? slot.type().name()
        : "#" + slot.index();
  }

  /** The name of what an expression computes. */
  String of(Expression expression) {
    if (expression instanceof Expression.Read read) {
      return facts.apply(read.slot()) + "." + read.component().name();
    }
    if (expression instanceof Expression.Fact fact) {
      return facts.apply(fact.slot());
    }
    if (expression instanceof Expression.Result result) {
      return facts.apply(result.slot());
    }
    if (expression instanceof Literal literal) {
      return literal.value() instanceof String text ? '"' + text + '"' : literal.value().toString();
    }
    return operator(expression)
        + Reads.parts(expression).stream().map(this::of).collect(Collectors.joining(", ", "(", ")"))
        + constants(expression);
  }

  private static String operator(Expression expression) {
    if (expression instanceof Expression.Arithmetic arithmetic) {
      return String.valueOf(arithmetic.operator());
    }
    if (expression instanceof Expression.Call call) {
      return call.method().name();
    }
    return expression instanceof Expression.Comparison comparison
        ? comparison.operator()
        : expression.getClass().getSimpleName();
  }

  /** What an expression holds beside its parts. */
  private String constants(Expression expression) {
    if (expression instanceof Expression.In in) {
      return in.negated() + in.options().stream().map(this::of).toList().toString();
    }
    if (expression instanceof Expression.Matches matches) {
      return matches.negated() + matches.pattern();
    }
    return expression instanceof Expression.Contains contains ? "" + contains.negated() : "";
  }
}
