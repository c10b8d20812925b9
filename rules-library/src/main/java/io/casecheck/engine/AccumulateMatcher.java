package io.casecheck.engine;

import io.casecheck.pack.tree.Condition.Accumulate;
import io.casecheck.pack.tree.Condition.Accumulate.Decides;
import io.casecheck.pack.tree.Condition.Function;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** {@code accumulate} over the facts that one pattern matches. */
final class AccumulateMatcher implements Matcher {
  private final Chain members;
  private final int memberSlot;
  private final List<Function> functions;
  private final List<Term> arguments;
  private final List<Test> results;
  private final Decides decides;

  AccumulateMatcher(Accumulate accumulate) {
    members = new Chain(List.of(new PatternMatcher(accumulate.pattern())));
    memberSlot = accumulate.pattern().slot().index();
    functions = accumulate.functions();
    arguments = functions.stream().map(function -> Term.of(function.argument())).toList();
    results =
        accumulate.constraints().stream()
            .map(constraint -> Tests.of(constraint.expression()))
            .toList();
    decides = accumulate.decides();
  }

  @Override
  public boolean match(Facts facts, Object[] frame, Truth truth, Predicate<Truth> rest) {
    List<Object> certain = new ArrayList<>();
    List<Object> uncertain = new ArrayList<>();
    members.match(
        facts,
        frame,
        member -> {
          boolean counts = member == Truth.TRUE && argumentsAreStated(frame);
          (counts ? certain : uncertain).add(frame[memberSlot]);
          return true;
        });
    Truth extended = truth.and(tally(certain, uncertain, frame));
    return extended == Truth.FALSE || rest.test(extended);
  }

  private boolean argumentsAreStated(Object[] frame) {
    for (int i = 0; i < functions.size(); i++) {
      if (functions.get(i).kind() != Function.Kind.COUNT && arguments.get(i).value(frame) == null) {
        return false;
      }
    }
    return true;
  }

  /** Fills the slots of the results and says whether their constraints hold. */
  private Truth tally(List<Object> certain, List<Object> uncertain, Object[] frame) {
    if (decides != Decides.ALL_FACTS) {
      // A list that is not held may have any number of items.
      boolean open = uncertain.stream().anyMatch(Facts.Phantom.class::isInstance);
      int most = open ? Integer.MAX_VALUE : certain.size() + uncertain.size();
      return tallyCounts(certain.size(), most, frame);
    }
    boolean known = uncertain.isEmpty();
    for (int i = 0; i < functions.size(); i++) {
      Object value =
          known ? result(functions.get(i).kind(), arguments.get(i), certain, frame) : null;
      if (known && value == null) {
        return Truth.FALSE;
      }
      frame[functions.get(i).slot().index()] = new Tally(value);
    }
    return constraints(frame).and(known ? Truth.TRUE : Truth.UNKNOWN);
  }

  /** Counts in one direction: certain and possible facts bound the answer. */
  private Truth tallyCounts(int fewest, int most, Object[] frame) {
    boolean fewestDecide = decides == Decides.CERTAIN_FACTS;
    Truth possible = constraintsFor(fewestDecide ? most : fewest, frame);
    Truth sure = constraintsFor(fewestDecide ? fewest : most, frame);
    return sure == possible ? sure : Truth.UNKNOWN;
  }

  private Truth constraintsFor(int count, Object[] frame) {
    for (Function function : functions) {
      frame[function.slot().index()] = new Tally((long) count);
    }
    return constraints(frame);
  }

  private Truth constraints(Object[] frame) {
    Truth truth = Truth.TRUE;
    for (Test result : results) {
      truth = truth.and(result.test(frame));
    }
    return truth;
  }

  private @Nullable Object result(
      Function.Kind kind, Term argument, List<Object> facts, Object[] frame) {
    if (kind == Function.Kind.COUNT) {
      return (long) facts.size();
    }
    Object result = kind == Function.Kind.SUM ? BigDecimal.ZERO : null;
    for (Object fact : facts) {
      frame[memberSlot] = fact;
      Object value = argument.value(frame);
      if (value != null) {
        result = result == null ? value : combine(kind, result, value);
      }
    }
    return result;
  }

  @SuppressWarnings("unchecked")
  private static Object combine(Function.Kind kind, Object result, Object value) {
    if (kind == Function.Kind.SUM) {
      return Term.decimal(result).add(Term.decimal(value));
    }
    int order = ((Comparable<Object>) value).compareTo(result);
    return (kind == Function.Kind.MIN) == (order < 0) ? value : result;
  }

  @Override
  public void missing(Facts facts, Object[] frame, Missing missing) {
    if (match(facts, frame, Truth.TRUE, truth -> truth != Truth.UNKNOWN)) {
      return;
    }
    members.match(
        facts,
        frame,
        member -> {
          members.missing(facts, frame, missing);
          for (int i = 0; i < functions.size(); i++) {
            if (functions.get(i).kind() != Function.Kind.COUNT
                && arguments.get(i).value(frame) == null) {
              Tests.stated(functions.get(i).argument()).missing(frame, missing);
            }
          }
          return true;
        });
  }
}
