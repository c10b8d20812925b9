package io.casecheck.engine;

import java.util.List;
import java.util.function.Predicate;

/** Lines that hold together, matched one after the other. */
final class Chain {
  private final List<? extends Matcher> lines;

  Chain(List<? extends Matcher> lines) {
    this.lines = List.copyOf(lines);
  }

  /** Every match that is not false. */
  boolean match(Facts facts, Object[] frame, Predicate<Truth> found) {
    return match(0, facts, frame, Truth.TRUE, found);
  }

  private boolean match(
      int line, Facts facts, Object[] frame, Truth truth, Predicate<Truth> found) {
    return line == lines.size()
        ? found.test(truth)
        : lines
            .get(line)
            .match(facts, frame, truth, extended -> match(line + 1, facts, frame, extended, found));
  }

  void missing(Facts facts, Object[] frame, Missing missing) {
    lines.forEach(line -> line.missing(facts, frame, missing));
  }
}
