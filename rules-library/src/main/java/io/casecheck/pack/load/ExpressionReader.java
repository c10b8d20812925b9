package io.casecheck.pack.load;

import io.casecheck.pack.tree.Component;
import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.Method;
import io.casecheck.pack.tree.Slot;
import io.casecheck.pack.tree.Type;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ExpressionWriter} wrote. */
final class ExpressionReader {
  /** The kinds of expressions, by the name that stands before each. */
  enum Kind {
    LITERAL,
    READ,
    FACT,
    RESULT,
    CALL,
    ARITHMETIC,
    COMPARISON,
    IN,
    MATCHES,
    CONTAINS,
    AND,
    OR,
    NOT
  }

  private ExpressionReader() {}

  static Expression read(PackInput in) throws IOException {
    return switch (in.constant(Kind.class)) {
      case LITERAL -> literal(in);
      case READ -> component(in);
      case FACT -> new Expression.Fact(RuleReader.slot(in));
      case RESULT -> new Expression.Result(RuleReader.slot(in), in.text(), type(in));
      case CALL ->
          new Expression.Call(read(in), in.constant(Method.class), in.list(ExpressionReader::read));
      case ARITHMETIC -> new Expression.Arithmetic((char) in.number(), read(in), read(in));
      case COMPARISON -> new Expression.Comparison(in.text(), read(in), read(in));
      case IN -> new Expression.In(read(in), in.list(ExpressionReader::literal), in.flag());
      case MATCHES -> new Expression.Matches(read(in), in.text(), in.flag());
      case CONTAINS -> new Expression.Contains(read(in), read(in), in.flag());
      case AND -> new Expression.And(read(in), read(in));
      case OR -> new Expression.Or(read(in), read(in));
      case NOT -> new Expression.Not(read(in));
    };
  }

  private static Expression component(PackInput in) throws IOException {
    Slot slot = RuleReader.slot(in);
    String name = in.text();
    Component component = slot.factType().component(name);
    if (component == null) {
      throw new IOException("no component " + name);
    }
    return new Expression.Read(slot, component);
  }

  private static Expression.Literal literal(PackInput in) throws IOException {
    Type type = type(in);
    @Nullable Object value =
        switch (type.kind()) {
          case TEXT -> in.text();
          case NUMBER -> new BigDecimal(in.text());
          case BOOLEAN -> Boolean.valueOf(in.text());
          case DATE -> in.date();
          case CONSTANT -> type.constant(in.text());
          default -> null;
        };
    if (value == null) {
      throw new IOException("no constant of " + type.name());
    }
    return new Expression.Literal(value, type);
  }

  private static Type type(PackInput in) throws IOException {
    Type.Kind kind = in.constant(Type.Kind.class);
    String name = in.text();
    try {
      Class<?> java = Class.forName(name, false, ExpressionReader.class.getClassLoader());
      return kind == Type.Kind.LIST ? Type.listOf(java) : Type.of(java);
    } catch (ClassNotFoundException e) {
      throw new IOException("no type " + name, e);
    }
  }
}
