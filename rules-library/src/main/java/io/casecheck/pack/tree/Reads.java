package io.casecheck.pack.tree;

import io.casecheck.pack.tree.Expression.Read;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Which components an expression reads. */
public final class Reads {
  private Reads() {}

  /** The components that may be not stated, in the order they are read. */
  public static Set<Read> nullable(Expression expression) {
    Set<Read> reads = new LinkedHashSet<>();
    visit(
        expression,
        read -> {
          if (read.component().nullable()) {
            reads.add(read);
          }
        });
    return reads;
  }

  /** Visits every read of an expression. */
  public static void visit(Expression expression, Consumer<Read> visitor) {
    if (expression instanceof Read read) {
      visitor.accept(read);
    }
    parts(expression).forEach(part -> visit(part, visitor));
  }

  /** The places that an expression reads, whole facts and results of accumulates among them. */
  public static Set<Slot> slots(Expression expression) {
    Set<Slot> slots = new LinkedHashSet<>();
    addSlots(expression, slots);
    return slots;
  }

  private static void addSlots(Expression expression, Set<Slot> slots) {
    if (expression instanceof Read read) {
      slots.add(read.slot());
    } else if (expression instanceof Expression.Fact fact) {
      slots.add(fact.slot());
    } else if (expression instanceof Expression.Result result) {
      slots.add(result.slot());
    }
    parts(expression).forEach(part -> addSlots(part, slots));
  }

  /** The expressions that an expression is made of. */
  public static List<Expression> parts(Expression expression) {
    if (expression instanceof Expression.Arithmetic e) {
      return List.of(e.left(), e.right());
    }
    if (expression instanceof Expression.Call e) {
      return Stream.concat(Stream.of(e.target()), e.arguments().stream()).toList();
    }
    if (expression instanceof Expression.Comparison e) {
      return List.of(e.left(), e.right());
    }
    if (expression instanceof Expression.In e) {
      return List.of(e.value());
    }
    if (expression instanceof Expression.Matches e) {
      return List.of(e.value());
    }
    if (expression instanceof Expression.Contains e) {
      return List.of(e.list(), e.element());
    }
    if (expression instanceof Expression.And e) {
      return List.of(e.left(), e.right());
    }
    if (expression instanceof Expression.Or e) {
      return List.of(e.left(), e.right());
    }
    if (expression instanceof Expression.Not e) {
      return List.of(e.inner());
    }
    return List.of();
  }
}
