package io.casecheck.pack.tree;

import java.util.List;

/** A condition or a value in a rule, with every name resolved. */
public sealed interface Expression {
  /** Type of its value. */
  Type type();

  /** A constant: text, number, true or false, date or constant of an enumeration. */
  record Literal(Object value, Type type) implements Expression {}

  /** A component of the fact that a pattern matched. */
  record Read(Slot slot, Component component) implements Expression {
    @Override
    public Type type() {
      return component.type();
    }
  }

  /** A fact as a whole. */
  record Fact(Slot slot) implements Expression {
    @Override
    public Type type() {
      return Type.of(slot.factType().java());
    }
  }

  /** The result of an accumulate function. */
  record Result(Slot slot, String name, Type type) implements Expression {}

  /** {@code + - *} on numbers. */
  record Arithmetic(char operator, Expression left, Expression right) implements Expression {
    @Override
    public Type type() {
      return Type.DECIMAL;
    }
  }

  /** A method that rules may call on a value. */
  record Call(Expression target, Method method, List<Expression> arguments) implements Expression {
    @Override
    public Type type() {
      return method.result();
    }
  }

  /** {@code == != < <= > >=}. */
  record Comparison(String operator, Expression left, Expression right) implements Expression {
    @Override
    public Type type() {
      return Type.BOOLEAN;
    }
  }

  /** {@code in} a list of constants. */
  record In(Expression value, List<Literal> options, boolean negated) implements Expression {
    @Override
    public Type type() {
      return Type.BOOLEAN;
    }
  }

  /** {@code matches} a regular expression. */
  record Matches(Expression value, String pattern, boolean negated) implements Expression {
    @Override
    public Type type() {
      return Type.BOOLEAN;
    }
  }

  /** A list {@code contains} an element. */
  record Contains(Expression list, Expression element, boolean negated) implements Expression {
    @Override
    public Type type() {
      return Type.BOOLEAN;
    }
  }

  /** {@code &&}. */
  record And(Expression left, Expression right) implements Expression {
    @Override
    public Type type() {
      return Type.BOOLEAN;
    }
  }

  /** {@code ||}. */
  record Or(Expression left, Expression right) implements Expression {
    @Override
    public Type type() {
      return Type.BOOLEAN;
    }
  }

  /** {@code !( )}. */
  record Not(Expression inner) implements Expression {
    @Override
    public Type type() {
      return Type.BOOLEAN;
    }
  }
}
