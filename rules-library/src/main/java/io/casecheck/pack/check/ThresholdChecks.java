package io.casecheck.pack.check;

import io.casecheck.pack.Check;
import io.casecheck.pack.check.Thresholds.Threshold;
import io.casecheck.pack.check.logic.Ranges;
import io.casecheck.pack.tree.Rule;
import io.casecheck.rule.PackProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two rules that differ in one threshold only, one for what lies below and one for what lies above,
 * and that between them leave out one value, or both take it.
 */
final class ThresholdChecks implements PackCheck {
  @Override
  public Stream<PackProblem> problems(PackDraft draft) {
    Map<String, List<Threshold>> alike = new LinkedHashMap<>();
    for (Rule rule : draft.rules()) {
      for (Threshold threshold : Thresholds.of(rule)) {
        alike.computeIfAbsent(threshold.rest(), rest -> new ArrayList<>()).add(threshold);
      }
    }
    return alike.values().stream().flatMap(ThresholdChecks::problems);
  }

  private static Stream<PackProblem> problems(List<Threshold> alike) {
    List<PackProblem> problems = new ArrayList<>();
    for (Threshold below : alike) {
      for (Threshold above : alike) {
        if (below.values().endsAbove() && above.values().endsBelow() && below.overlaps(above)) {
          problem(below, above, alike).ifPresent(problems::add);
        }
      }
    }
    return problems.stream();
  }

  private static Optional<PackProblem> problem(
      Threshold below, Threshold above, List<Threshold> alike) {
    Ranges both = (Ranges) below.values().and(above.values());
    if (!both.isEmpty()) {
      return both.single()
          .map(
              value ->
                  problem(
                      Check.THRESHOLD_OVERLAP,
                      below,
                      above,
                      "both take %s: two rules report it.".formatted(shown(value, below))));
    }
    Ranges some = below.values().or(above.values());
    for (Threshold other : alike) {
      if (other.overlaps(below) && other.overlaps(above)) {
        some = some.or(other.values());
      }
    }
    Ranges gap = some.complement();
    return gap.single()
        .map(value -> shown(value, below))
        .or(() -> between(gap))
        .map(
            value ->
                problem(
                    Check.THRESHOLD_GAP,
                    below,
                    above,
                    "leave out %s: neither rule reports it.".formatted(value)));
  }

  /** What lies between a whole number and the next, where fractions are numbers too. */
  private static Optional<String> between(Ranges gap) {
    return gap.ends()
        .filter(ends -> ends.get(1).subtract(ends.get(0)).compareTo(BigDecimal.ONE) == 0)
        .filter(ends -> ends.get(0).stripTrailingZeros().scale() <= 0)
        .map(
            ends ->
                "what lies between %s and %s"
                    .formatted(ends.get(0).toPlainString(), ends.get(1).toPlainString()));
  }

  private static String shown(BigDecimal value, Threshold threshold) {
    return switch (threshold.kind()) {
      case DATE -> LocalDate.ofEpochDay(value.longValueExact()).toString();
      case NUMBER -> value.toPlainString();
      default -> "one value";
    };
  }

  private static PackProblem problem(Check check, Threshold one, Threshold two, String what) {
    boolean inOrder = one.isBefore(two);
    Threshold later = inOrder ? two : one;
    Threshold earlier = inOrder ? one : two;
    return check.problem(
        later.rule(),
        later.place(),
        "`%s` here and `%s` in %s (%s line %s) %s"
            .formatted(
                later.text(),
                earlier.text(),
                earlier.rule().metadata().id(),
                earlier.rule().file(),
                earlier.place().line(),
                what),
        "");
  }
}
