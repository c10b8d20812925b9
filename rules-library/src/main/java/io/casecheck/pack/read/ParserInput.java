package io.casecheck.pack.read;

import io.casecheck.pack.tree.Condition;
import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.Slot;
import io.casecheck.pack.tree.Type;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the readers of a rule share.
 *
 * @param tokens the words
 * @param imports the types that the file imports
 * @param source the text of the file
 */
record ParserInput(TokenStream tokens, Imports imports, String source) {
  /** What stands for a value that is wrong already: nothing more is said about it. */
  static final Expression WRONG = new Expression.Literal("", Type.UNKNOWN);

  /**
   * Reads constraints.
   *
   * @param current the pattern that they belong to; null for the results of an accumulate
   * @param bindings what names stand for
   */
  ExpressionParser expressions(@Nullable Slot current, Map<String, Expression> bindings) {
    return new ExpressionParser(this, new ValueParser(this, current, bindings));
  }

  /** A constraint that begins with a word and ends with the last one read. */
  Condition.Constraint constraint(Expression expression, Token start) {
    String text = source.substring(start.start(), tokens.previous().end());
    return new Condition.Constraint(expression, text, start.line(), start.column());
  }
}
