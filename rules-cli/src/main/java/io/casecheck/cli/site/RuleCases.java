package io.casecheck.cli.site;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;

/**
 * The cases that show a rule.
 *
 * @param raising cases in which it is violated, due or noted
 * @param nearMisses cases in which it is in force and silent, and which part few inputs only from
 *     one that raises it; the nearest first
 * @param leftOut cases in which an input that it reads is not stated, and decides
 */
public record RuleCases(
    List<AnsweredCase> raising, List<NearMiss> nearMisses, List<AnsweredCase> leftOut) {

  /** So few inputs may part a near miss from a case that raises the rule. */
  private static final int NEAR = 3;

  /**
   * A case that nearly raises a rule.
   *
   * @param silent the case
   * @param raising the nearest case that raises it
   * @param paths where the two differ
   */
  public record NearMiss(AnsweredCase silent, AnsweredCase raising, SortedSet<String> paths) {}

  /** Copies. */
  public RuleCases {
    raising = List.copyOf(raising);
    nearMisses = List.copyOf(nearMisses);
    leftOut = List.copyOf(leftOut);
  }

  static RuleCases of(String rule, List<AnsweredCase> cases) {
    List<AnsweredCase> raising = cases.stream().filter(one -> one.raises(rule)).toList();
    List<NearMiss> misses =
        cases.stream()
            .filter(one -> one.isSilentOn(rule))
            .flatMap(
                silent ->
                    raising.stream()
                        .map(one -> new NearMiss(silent, one, differences(silent, one)))
                        .filter(miss -> miss.paths().size() <= NEAR)
                        .min(Comparator.comparingInt(miss -> miss.paths().size()))
                        .stream())
            .sorted(Comparator.comparingInt(miss -> miss.paths().size()))
            .toList();
    return new RuleCases(
        raising, misses, cases.stream().filter(one -> one.leavesOpen(rule)).toList());
  }

  private static SortedSet<String> differences(AnsweredCase silent, AnsweredCase raising) {
    return silent.inputs().differences(raising.inputs());
  }
}
