package io.casecheck.pack.tree;

import io.casecheck.pack.tree.Condition.Constraint;
import io.casecheck.pack.tree.Condition.Pattern;
import io.casecheck.pack.tree.Expression.Comparison;
import io.casecheck.pack.tree.Expression.Literal;
import io.casecheck.pack.tree.Expression.Read;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a pattern hangs together with what is known before it is matched. */
public final class Joins {
  private static final Set<Type.Kind> HASHED =
      Set.of(Type.Kind.TEXT, Type.Kind.CONSTANT, Type.Kind.DATE);

  /**
   * A component that a constant fixes.
   *
   * @param component the component
   * @param value what it must equal
   */
  public record Fixed(Component component, Object value) {}

  /**
   * An equality with a component of an earlier fact.
   *
   * @param own what the pattern reads of its own fact
   * @param other what must equal it
   */
  public record Lookup(Read own, Read other) {}

  private Joins() {}

  /** Whether the engine looks facts up by an equality of two components of these types. */
  public static boolean isIndexed(Type left, Type right) {
    // Decimals are left out: the index compares 2 with 2.00 by their digits.
    return left.java() == right.java()
        && (HASHED.contains(left.kind()) || left.java() == Integer.class);
  }

  /**
   * The component by which the engine looks up the facts of a pattern from earlier facts, or null.
   *
   * @param negated whether the pattern stands inside {@code not}: there what is not stated may
   *     match too, and the engine looks at every fact
   */
  public static @Nullable Component lookedUpBy(Pattern pattern, boolean negated) {
    for (Lookup lookup : lookups(pattern)) {
      Component own = lookup.own().component();
      if (!(negated && (own.nullable() || lookup.other().component().nullable()))) {
        return own;
      }
    }
    return null;
  }

  /** The equalities with earlier facts by which facts of a pattern can be looked up. */
  public static List<Lookup> lookups(Pattern pattern) {
    List<Lookup> lookups = new ArrayList<>();
    for (Comparison equality : equalities(pattern)) {
      if (equality.left() instanceof Read own
          && own.slot().equals(pattern.slot())
          && equality.right() instanceof Read other
          && !other.slot().equals(pattern.slot())
          && isIndexed(own.type(), other.type())) {
        lookups.add(new Lookup(own, other));
      }
    }
    return lookups;
  }

  /**
   * The first component that a constant fixes, or null.
   *
   * @param constraints some constraints of a pattern
   * @param slot where its fact stands
   */
  public static @Nullable Fixed fixed(List<Constraint> constraints, Slot slot) {
    for (Comparison equality : equalities(constraints)) {
      Read own = own(equality, slot);
      if (own != null && other(equality, slot) instanceof Literal literal) {
        return new Fixed(own.component(), literal.value());
      }
    }
    return null;
  }

  /** Places before some patterns that hold together of which they read something. */
  public static Set<Slot> outer(List<Pattern> patterns) {
    Set<Slot> read = new HashSet<>();
    patterns.stream()
        .flatMap(pattern -> pattern.constraints().stream())
        .forEach(constraint -> read.addAll(Reads.slots(constraint.expression())));
    patterns.forEach(pattern -> read.remove(pattern.slot()));
    return read;
  }

  /** The equalities that must all hold of a pattern. */
  public static List<Comparison> equalities(Pattern pattern) {
    return equalities(pattern.constraints());
  }

  private static List<Comparison> equalities(List<Constraint> constraints) {
    List<Comparison> equalities = new ArrayList<>();
    for (Constraint constraint : constraints) {
      addEqualities(constraint.expression(), equalities);
    }
    return equalities;
  }

  private static void addEqualities(Expression expression, List<Comparison> equalities) {
    if (expression instanceof Expression.And and) {
      addEqualities(and.left(), equalities);
      addEqualities(and.right(), equalities);
    } else if (expression instanceof Comparison comparison && comparison.operator().equals("==")) {
      equalities.add(comparison);
    }
  }

  private static @Nullable Read own(Comparison equality, Slot slot) {
    if (equality.left() instanceof Read read && read.slot().equals(slot)) {
      return read;
    }
    return equality.right() instanceof Read read && read.slot().equals(slot) ? read : null;
  }

  private static Expression other(Comparison equality, Slot slot) {
    return equality.left() instanceof Read read && read.slot().equals(slot)
        ? equality.right()
        : equality.left();
  }
}
