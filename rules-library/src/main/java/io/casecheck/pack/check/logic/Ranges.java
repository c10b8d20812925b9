package io.casecheck.pack.check.logic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Numbers in ranges. A day is its number since 1970-01-01.
 *
 * @param ranges in order, none touching the next
 * @param whole whether only whole numbers count
 */
public record Ranges(List<Range> ranges, boolean whole) implements Values {

  /**
   * The numbers between two cuts.
   *
   * @param low before the first
   * @param high after the last
   */
  record Range(Cut low, Cut high) {}

  /** Sorts, and joins what touches. */
  public Ranges {
    boolean onlyWhole = whole;
    List<Range> sorted =
        ranges.stream()
            .map(range -> onlyWhole ? new Range(range.low.whole(), range.high.whole()) : range)
            .filter(range -> range.low.compareTo(range.high) < 0)
            .sorted((a, b) -> a.low.compareTo(b.low))
            .toList();
    List<Range> joined = new ArrayList<>();
    for (Range range : sorted) {
      Range last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && range.low.compareTo(last.high) <= 0) {
        Cut high = range.high.compareTo(last.high) > 0 ? range.high : last.high;
        joined.set(joined.size() - 1, new Range(last.low, high));
      } else {
        joined.add(range);
      }
    }
    ranges = List.copyOf(joined);
  }

  /** Every number. */
  public static Ranges all(boolean whole) {
    return between(Cut.LOWEST, Cut.HIGHEST, whole);
  }

  /**
   * The numbers that compare so with a number.
   *
   * @param operator one of {@code == != < <= > >=}
   */
  public static Ranges of(String operator, BigDecimal number, boolean whole) {
    return switch (operator) {
      case "==" -> between(Cut.before(number), Cut.after(number), whole);
      case "!=" -> of("==", number, whole).complement();
      case "<" -> between(Cut.LOWEST, Cut.before(number), whole);
      case "<=" -> between(Cut.LOWEST, Cut.after(number), whole);
      case ">" -> between(Cut.after(number), Cut.HIGHEST, whole);
      case ">=" -> between(Cut.before(number), Cut.HIGHEST, whole);
      default -> throw new IllegalArgumentException(operator);
    };
  }

  private static Ranges between(Cut low, Cut high, boolean whole) {
    return new Ranges(List.of(new Range(low, high)), whole);
  }

  /** The numbers that this leaves out. */
  public Ranges complement() {
    List<Range> others = new ArrayList<>();
    Cut at = Cut.LOWEST;
    for (Range range : ranges) {
      others.add(new Range(at, range.low));
      at = range.high;
    }
    others.add(new Range(at, Cut.HIGHEST));
    return new Ranges(others, whole);
  }

  /** The numbers that either allows. */
  public Ranges or(Ranges other) {
    return new Ranges(
        Stream.concat(ranges.stream(), other.ranges.stream()).toList(), whole || other.whole);
  }

  @Override
  public Values and(Values other) {
    Ranges numbers = (Ranges) other;
    List<Range> both = new ArrayList<>();
    for (Range one : ranges) {
      for (Range two : numbers.ranges) {
        both.add(
            new Range(
                one.low.compareTo(two.low) > 0 ? one.low : two.low,
                one.high.compareTo(two.high) < 0 ? one.high : two.high));
      }
    }
    return new Ranges(both, whole || numbers.whole);
  }

  @Override
  public boolean isEmpty() {
    return ranges.isEmpty();
  }

  /** Whether it is all numbers up to some number. */
  public boolean endsAbove() {
    return ranges.size() == 1
        && ranges.get(0).low.equals(Cut.LOWEST)
        && !ranges.get(0).high.equals(Cut.HIGHEST);
  }

  /** Whether it is all numbers from some number on. */
  public boolean endsBelow() {
    return ranges.size() == 1
        && ranges.get(0).high.equals(Cut.HIGHEST)
        && !ranges.get(0).low.equals(Cut.LOWEST);
  }

  /** The one number that is left, if there is just one. */
  public Optional<BigDecimal> single() {
    if (ranges.size() != 1) {
      return Optional.empty();
    }
    BigDecimal low = ranges.get(0).low.value();
    BigDecimal high = ranges.get(0).high.value();
    if (low == null || high == null) {
      return Optional.empty();
    }
    boolean one =
        whole ? high.subtract(low).compareTo(BigDecimal.ONE) == 0 : low.compareTo(high) == 0;
    return one ? Optional.of(low) : Optional.empty();
  }

  /** The ends of the one range that is left, if it is bounded on both sides. */
  public Optional<List<BigDecimal>> ends() {
    if (ranges.size() != 1) {
      return Optional.empty();
    }
    BigDecimal low = ranges.get(0).low.value();
    BigDecimal high = ranges.get(0).high.value();
    return low == null || high == null ? Optional.empty() : Optional.of(List.of(low, high));
  }
}
