package io.casecheck.cli.site;

import java.util.ArrayList;
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

  static RuleCases of(String rule, List<AnsweredCase> cases, NearCases near) {
    List<NearMiss> misses = new ArrayList<>();
    for (AnsweredCase silent : cases) {
      if (silent.isSilentOn(rule)) {
        near.near(silent).stream()
            .filter(neighbour -> neighbour.other().raises(rule))
            .min(Comparator.comparingInt(neighbour -> neighbour.paths().size()))
            .map(neighbour -> new NearMiss(silent, neighbour.other(), neighbour.paths()))
            .ifPresent(misses::add);
      }
    }
    misses.sort(Comparator.comparingInt(miss -> miss.paths().size()));
    return new RuleCases(
        cases.stream().filter(one -> one.raises(rule)).toList(),
        misses,
        cases.stream().filter(one -> one.leavesOpen(rule)).toList());
  }
}
