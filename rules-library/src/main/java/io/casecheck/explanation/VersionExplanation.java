package io.casecheck.explanation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why one version of a rule answered what it did: its conditions on the facts that satisfy them, or
 * if none do, on those that come nearest, with the fewest conditions false.
 *
 * @param name name of the version in its file
 * @param file its file below the pack
 * @param line line of its name, from 1
 * @param effective first day on which it is in force
 * @param expires last day on which it is in force; null if it has no end
 * @param verdict what it answers
 * @param alternative which of its alternatives is shown, from 1
 * @param alternatives how many alternatives its {@code or} gives it; 1 if it has none
 * @param conditions scope, criteria set and window first, then the conditions as written
 * @param flips changes to the case that would turn the answer; empty if none was found or looked
 *     for
 * @param remark what keeps it silent, in words, where no change was found; else empty
 */
public record VersionExplanation(
    String name,
    String file,
    int line,
    LocalDate effective,
    @Nullable LocalDate expires,
    RuleVerdict verdict,
    int alternative,
    int alternatives,
    List<ConditionResult> conditions,
    List<Flip> flips,
    String remark) {

  /** Copies. */
  public VersionExplanation {
    conditions = List.copyOf(conditions);
    flips = List.copyOf(flips);
  }

  /** The first condition that is false; null if none is. */
  public @Nullable ConditionResult firstFalse() {
    return conditions.stream()
        .filter(condition -> condition.decides() && condition.truth() == ConditionTruth.FALSE)
        .findFirst()
        .orElse(null);
  }
}
