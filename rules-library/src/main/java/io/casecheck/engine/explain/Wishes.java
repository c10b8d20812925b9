package io.casecheck.engine.explain;

import io.casecheck.engine.Facts;
import io.casecheck.engine.Term;
import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.Expression.And;
import io.casecheck.pack.tree.Expression.Arithmetic;
import io.casecheck.pack.tree.Expression.Call;
import io.casecheck.pack.tree.Expression.Comparison;
import io.casecheck.pack.tree.Expression.Contains;
import io.casecheck.pack.tree.Expression.In;
import io.casecheck.pack.tree.Expression.Literal;
import io.casecheck.pack.tree.Expression.Matches;
import io.casecheck.pack.tree.Expression.Not;
import io.casecheck.pack.tree.Expression.Or;
import io.casecheck.pack.tree.Expression.Read;
import io.casecheck.pack.tree.Reads;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values that would turn a condition: from its constants, from its other side, from other rules.
 */
final class Wishes {
  private static final int MOST_OTHERS = 6;

  /** A blank for what the rules name no text of. */
  private static final String OTHER = "<another text>";

  private final Object[] frame;
  private final PackLiterals literals;
  private final List<Wish> wishes = new ArrayList<>();

  private Wishes(Object[] frame, PackLiterals literals) {
    this.frame = frame;
    this.literals = literals;
  }

  /** Single values that may make the condition true, or false; each has still to be tried. */
  static List<Wish> of(
      Expression condition, boolean wanted, Object[] frame, PackLiterals literals) {
    if (!Slots.areFilled(Slots.of(condition), frame)) {
      return List.of();
    }
    Wishes found = new Wishes(frame, literals);
    found.add(condition, wanted);
    return found.wishes;
  }

  private void add(Expression condition, boolean wanted) {
    if (condition instanceof And and) {
      add(and.left(), wanted);
      add(and.right(), wanted);
    } else if (condition instanceof Or or) {
      add(or.left(), wanted);
      add(or.right(), wanted);
    } else if (condition instanceof Not not) {
      add(not.inner(), !wanted);
    } else if (condition instanceof Comparison comparison) {
      String operator = comparison.operator();
      String meant = wanted ? operator : Neighbours.negated(operator);
      compare(comparison.left(), meant, comparison.right());
      compare(comparison.right(), Neighbours.mirrored(meant), comparison.left());
    } else if (condition instanceof In in) {
      in(in, wanted != in.negated());
    } else if (condition instanceof Matches matches) {
      matches(matches, wanted != matches.negated());
    } else if (condition instanceof Contains contains) {
      contains(contains, wanted != contains.negated());
    } else if (condition instanceof Call call && !call.arguments().isEmpty()) {
      call(call, wanted);
    } else {
      set(condition, wanted, null);
    }
  }

  private void compare(Expression target, String operator, Expression other) {
    if (target instanceof Literal) {
      return;
    }
    Object value = Term.of(other).value(frame);
    String like = likeOf(other);
    if (value == null) {
      List<?> known = others(target);
      boolean none = known.isEmpty() && target.type().java() == String.class;
      (none ? List.of(OTHER) : known).forEach(constant -> set(target, constant, null));
      return;
    }
    Neighbours.satisfying(operator, value, target.type(), others(target))
        .forEach(wanted -> set(target, wanted, like));
  }

  private void in(In in, boolean wanted) {
    List<Object> options = in.options().stream().map(Literal::value).toList();
    if (wanted) {
      options.forEach(option -> set(in.value(), option, null));
      return;
    }
    List<Object> others =
        Neighbours.satisfying("!=", options.get(0), in.value().type(), others(in.value())).stream()
            .filter(other -> !options.contains(other))
            .toList();
    boolean none = others.isEmpty() && options.get(0) instanceof String;
    (none ? List.of(OTHER) : others).forEach(other -> set(in.value(), other, null));
  }

  private void matches(Matches matches, boolean wanted) {
    Pattern pattern = Pattern.compile(matches.pattern());
    Optional<? extends Object> made =
        wanted ? MatchingText.of(matches.pattern()) : Optional.of(OTHER);
    Stream.concat(others(matches.value()).stream(), made.stream())
        .filter(other -> other instanceof String text && pattern.matcher(text).matches() == wanted)
        .forEach(other -> set(matches.value(), other, null));
  }

  private void contains(Contains contains, boolean wanted) {
    Object element = Term.of(contains.element()).value(frame);
    Object list = Term.of(contains.list()).value(frame);
    if (element == null || !(list instanceof List<?> items)) {
      return;
    }
    List<Object> changed = new ArrayList<>(items);
    changed.removeIf(element::equals);
    if (wanted) {
      changed.add(element);
    }
    String own = items.isEmpty() ? null : likeOf(contains.list());
    set(contains.list(), changed, own == null ? likeOf(contains.element()) : own);
  }

  private void call(Call call, boolean wanted) {
    switch (call.method()) {
      case DATE_IS_BEFORE -> compareCall(call, wanted ? "<" : ">=");
      case DATE_IS_AFTER -> compareCall(call, wanted ? ">" : "<=");
      case TEXT_STARTS, TEXT_ENDS, TEXT_EQUALS -> {
        Object argument = Term.of(call.arguments().get(0)).value(frame);
        for (Object other : others(call.target())) {
          if (argument != null && call.method().apply(other, List.of(argument)).equals(wanted)) {
            set(call.target(), other, null);
          }
        }
        if (wanted && argument != null) {
          set(call.target(), argument, likeOf(call.arguments().get(0)));
        }
      }
      default -> {
        // The others give no truth.
      }
    }
  }

  private void compareCall(Call call, String operator) {
    compare(call.target(), operator, call.arguments().get(0));
    compare(call.arguments().get(0), Neighbours.mirrored(operator), call.target());
  }

  /** Constants that other rules compare the same component with; of an enumeration all. */
  private List<Object> others(Expression target) {
    if (target.type().java().isEnum() && target instanceof Read) {
      return List.of(target.type().java().getEnumConstants());
    }
    if (!(target instanceof Read read)) {
      return List.of();
    }
    return literals.of(read).stream().limit(MOST_OTHERS).toList();
  }

  /** Gives what the expression reads the value that makes it this one. */
  private void set(Expression expression, Object value, @Nullable String like) {
    if (expression instanceof Read read) {
      Object fact = frame[read.slot().index()];
      if (fact != null && !(fact instanceof Facts.Phantom)) {
        wishes.addAll(DerivedValues.wishes(fact, read.component(), value, like));
      }
    } else if (expression instanceof Arithmetic arithmetic) {
      invert(arithmetic, Term.decimal(value), like);
    } else if (expression instanceof Call call) {
      Object inverse = DerivedValues.inverse(call, value, Term.of(call.target()).value(frame));
      if (inverse != null) {
        set(call.target(), inverse, like);
      }
    }
  }

  private void invert(Arithmetic arithmetic, BigDecimal value, @Nullable String like) {
    Object left = Term.of(arithmetic.left()).value(frame);
    Object right = Term.of(arithmetic.right()).value(frame);
    String rightLike = like == null ? likeOf(arithmetic.right()) : like;
    String leftLike = like == null ? likeOf(arithmetic.left()) : like;
    if (arithmetic.operator() == '*') {
      divide(arithmetic.left(), value, right, rightLike);
      divide(arithmetic.right(), value, left, leftLike);
      return;
    }
    boolean plus = arithmetic.operator() == '+';
    if (right != null) {
      BigDecimal known = Term.decimal(right);
      set(arithmetic.left(), plus ? value.subtract(known) : value.add(known), rightLike);
    }
    if (left != null) {
      BigDecimal known = Term.decimal(left);
      set(arithmetic.right(), plus ? value.subtract(known) : known.subtract(value), leftLike);
    }
  }

  private void divide(
      Expression target, BigDecimal value, @Nullable Object by, @Nullable String like) {
    if (by != null && Term.decimal(by).signum() != 0) {
      try {
        set(target, value.divide(Term.decimal(by)), like);
      } catch (ArithmeticException endless) {
        // No such value can be written down.
      }
    }
  }

  private @Nullable String likeOf(Expression expression) {
    String[] path = {null};
    Reads.visit(
        expression,
        read -> {
          Object fact = frame[read.slot().index()];
          if (path[0] == null && fact != null) {
            path[0] = Readings.path(fact, read.component().name());
          }
        });
    return path[0];
  }
}
