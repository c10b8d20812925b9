package io.casecheck.pack.read;

import io.casecheck.pack.Check;
import io.casecheck.pack.read.TokenStream.SyntaxFailure;
import io.casecheck.pack.tree.Condition.Constraint;
import io.casecheck.pack.tree.Condition.Pattern;
import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.FactType;
import io.casecheck.pack.tree.Slot;
import io.casecheck.pack.tree.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads patterns such as {@code $line : ClaimLine( units > 1 )}, and gives each its place. */
final class PatternParser {
  private final ParserInput input;
  private final TokenStream tokens;
  private int slots;

  PatternParser(ParserInput input) {
    this.input = input;
    this.tokens = input.tokens();
  }

  /** How many places were given. */
  int slots() {
    return slots;
  }

  /** The place of the result of an accumulate. */
  Slot resultSlot() {
    return new Slot(slots, null, "$r" + slots++);
  }

  /**
   * Reads one pattern.
   *
   * @param bindings what names stand for; what the pattern binds is added
   */
  Pattern read(Map<String, Expression> bindings) {
    Token start = tokens.peek();
    String binding = binding();
    if (binding != null && tokens.peek().kind() != Token.Kind.NAME) {
      bindings.putIfAbsent(binding, ParserInput.WRONG);
    }
    if (tokens.peek().kind() != Token.Kind.NAME) {
      throw tokens.fail(
          Check.SYNTAX,
          tokens.peek(),
          "expected a type of fact, `not`, `exists` or `accumulate`, found %s."
              .formatted(tokens.peek().shown()));
    }
    Token name = tokens.next();
    @Nullable FactType type = input.imports().factType(name, tokens);
    Slot slot = new Slot(slots, type, "$f" + slots++);
    if (binding != null) {
      bind(binding, type == null ? ParserInput.WRONG : new Expression.Fact(slot), start, bindings);
    }
    List<Constraint> constraints = constraints(name, slot, bindings);
    if (tokens.peek().is("from") || tokens.peek().is("over")) {
      throw tokens.fail(
          Check.REFUSED_CONSTRUCT,
          tokens.peek(),
          "`" + tokens.peek().text() + "` is not needed: items of lists are facts of their own.");
    }
    return new Pattern(slot, binding, constraints, start.line(), start.column());
  }

  /** The name without {@code $} that the fact is bound to, or null. */
  private @Nullable String binding() {
    Token first = tokens.peek();
    if (first.isBinding()) {
      tokens.next();
      tokens.need(":", "after " + first.shown());
      return first.text().substring(1);
    }
    if (first.kind() == Token.Kind.NAME && tokens.peek(1).is(":")) {
      tokens.replace(
          Check.BINDING, first, "a name that is given begins with `$`.", "$" + first.text());
      tokens.next();
      tokens.next();
      return first.text();
    }
    return null;
  }

  private List<Constraint> constraints(Token type, Slot slot, Map<String, Expression> bindings) {
    List<Constraint> constraints = new ArrayList<>();
    if (!tokens.peek().is("(") && tokens.atLineStart()) {
      Span place = type.span().end();
      tokens.mistake(
          "Parentheses follow the type of a fact, also empty ones.",
          place,
          "`()`",
          place.edit(tokens.file(), "()"));
      return constraints;
    }
    tokens.need("(", "after " + type.text());
    boolean closed = false;
    while (!closed && !tokens.peek().is(")") && !isLeft()) {
      try {
        constraint(slot, bindings, constraints);
      } catch (SyntaxFailure failure) {
        skipConstraint();
      }
      closed = closedByOtherBracket();
      if (!closed) {
        separator(slot);
      }
    }
    if (!closed) {
      tokens.need(")", "to close " + type.text() + "( ");
    }
    return List.copyOf(constraints);
  }

  /** Whether what follows no longer belongs to the pattern, although it was not closed. */
  private boolean isLeft() {
    Token next = tokens.peek();
    return tokens.atEnd()
        || (next.is("findings") && tokens.peek(1).is("."))
        || (tokens.atLineStart() && (next.isWord("then") || next.isWord("end") || next.is("rule")))
        || ConditionStart.isNext(tokens);
  }

  private boolean closedByOtherBracket() {
    Token next = tokens.peek();
    if (!next.is("]") && !next.is("}")) {
      return false;
    }
    tokens.replace(next, "a pattern is closed by a parenthesis.", ")");
    tokens.next();
    return true;
  }

  private void separator(Slot slot) {
    Token next = tokens.peek();
    if (next.is(")") || isLeft()) {
      return;
    }
    if (tokens.accept(",")) {
      if (tokens.peek().is(")")) {
        tokens.mistake(
            "A constraint is missing after this comma.",
            next.span(),
            "remove the comma",
            next.span().edit(tokens.file(), ""));
      }
    } else if (next.is(";")) {
      tokens.replace(next, "between constraints stands a comma.", ",");
      tokens.next();
    } else if (next.is("(") || next.is("!") || beginsConstraint(next, slot.type())) {
      tokens.need(",", "or `)` after a constraint");
    } else {
      tokens.fail("expected `,` or `)` after a constraint, found " + next.shown() + ".", "");
      skipConstraint();
      tokens.accept(",");
    }
  }

  /** Whether a name is one of the fact, or goes on like a constraint: else no comma helps. */
  private boolean beginsConstraint(Token name, @Nullable FactType type) {
    if (name.kind() != Token.Kind.NAME) {
      return false;
    }
    Token after = tokens.peek(1);
    return type == null
        || type.component(name.text()) != null
        || name.isBinding()
        || (after.kind() == Token.Kind.SYMBOL && !after.is(")") && !after.is(","))
        || ExpressionParser.isOperator(after);
  }

  private void constraint(
      Slot slot, Map<String, Expression> bindings, List<Constraint> constraints) {
    Token start = tokens.peek();
    ExpressionParser parser = input.expressions(slot, bindings);
    if (start.kind() == Token.Kind.NAME && tokens.peek(1).is(":")) {
      bound(binding(), start, parser, bindings, constraints);
    } else {
      constraints.add(input.constraint(parser.condition(), start));
    }
  }

  /** {@code $day : serviceDate} or {@code $units : units > 1}. */
  private void bound(
      @Nullable String name,
      Token start,
      ExpressionParser parser,
      Map<String, Expression> bindings,
      List<Constraint> constraints) {
    Token valueStart = tokens.peek();
    Expression expression = parser.conditionOrValue();
    Expression value = expression;
    if (expression instanceof Expression.Comparison comparison) {
      value = comparison.left();
      constraints.add(input.constraint(expression, valueStart));
    }
    if (!(value instanceof Expression.Read) && !value.type().isUnknown()) {
      tokens.report(
          Check.BINDING, valueStart, "a name is bound to a component, not to a computation.", "");
      value = ParserInput.WRONG;
    }
    if (name != null) {
      bind(name, value, start, bindings);
    }
  }

  private void bind(String name, Expression value, Token place, Map<String, Expression> bindings) {
    if (bindings.putIfAbsent(name, value) != null) {
      tokens.report(Check.BINDING, place, "$" + name + " is bound twice.", "");
    }
  }

  /** After a mistake in a constraint the next one is read all the same. */
  private void skipConstraint() {
    int depth = 0;
    while (!isLeft() && !tokens.peek().isWord("then")) {
      if (depth == 0 && (tokens.peek().is(",") || tokens.peek().is(")"))) {
        return;
      }
      depth += tokens.peek().is("(") ? 1 : tokens.peek().is(")") ? -1 : 0;
      tokens.next();
    }
  }
}
