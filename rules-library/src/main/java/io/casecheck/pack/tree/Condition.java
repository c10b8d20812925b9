package io.casecheck.pack.tree;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One line of a rule's left-hand side. */
public sealed interface Condition {

  /**
   * A constraint of a pattern, as written between two commas.
   *
   * @param expression the constraint
   * @param text its text as written
   * @param line line, from 1
   * @param column column, from 1
   */
  record Constraint(Expression expression, String text, int line, int column) {}

  /**
   * A fact that must be there.
   *
   * @param slot its place
   * @param binding name it is bound to, without {@code $}; null if it has none
   * @param constraints what must hold of it
   * @param line line, from 1
   * @param column column, from 1
   */
  record Pattern(
      Slot slot, @Nullable String binding, List<Constraint> constraints, int line, int column)
      implements Condition {}

  /** {@code not} or {@code exists} of patterns that hold together. */
  record Quantified(boolean negated, List<Pattern> patterns, int line, int column)
      implements Condition {}

  /**
   * {@code accumulate} over one pattern.
   *
   * @param pattern what is accumulated
   * @param functions the functions
   * @param constraints what must hold of the results
   */
  record Accumulate(
      Pattern pattern, List<Function> functions, List<Constraint> constraints, int line, int column)
      implements Condition {

    /** What decides when it is not known of some facts whether they count. */
    public enum Decides {
      /** The facts that certainly count: more of them change nothing. */
      CERTAIN_FACTS,
      /** The facts that may count: fewer of them change nothing. */
      POSSIBLE_FACTS,
      /** All of them: as long as one is uncertain, nothing is known. */
      ALL_FACTS
    }

    /** Counts that are compared with constants in one direction are known from one bound. */
    public Decides decides() {
      boolean counts =
          functions.stream().allMatch(function -> function.kind() == Function.Kind.COUNT);
      if (counts && comparedBy(Set.of(">", ">="))) {
        return Decides.CERTAIN_FACTS;
      }
      return counts && comparedBy(Set.of("<", "<=")) ? Decides.POSSIBLE_FACTS : Decides.ALL_FACTS;
    }

    private boolean comparedBy(Set<String> operators) {
      return !constraints.isEmpty()
          && constraints.stream()
              .allMatch(
                  constraint ->
                      constraint.expression() instanceof Expression.Comparison comparison
                          && operators.contains(comparison.operator())
                          && comparison.left() instanceof Expression.Result
                          && comparison.right() instanceof Expression.Literal);
    }
  }

  /**
   * A function of an accumulate.
   *
   * @param slot where its result is kept
   * @param binding name of the result, without {@code $}
   * @param kind what it computes
   * @param argument what it is computed of
   */
  record Function(Slot slot, String binding, Kind kind, Expression argument) {
    /** The functions that rules may use. */
    public enum Kind {
      COUNT,
      SUM,
      MIN,
      MAX
    }
  }
}
