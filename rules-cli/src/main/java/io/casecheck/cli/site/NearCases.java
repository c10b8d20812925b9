package io.casecheck.cli.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** Pairs of cases that few inputs part. */
final class NearCases {
  /** So few inputs may part a near miss from a case that raises a rule. */
  private static final int NEAR = 3;

  private final Map<AnsweredCase, List<Neighbour>> neighbours = new IdentityHashMap<>();

  private NearCases() {}

  /**
   * A case beside another.
   *
   * @param other the other case
   * @param paths where the two differ
   */
  record Neighbour(AnsweredCase other, SortedSet<String> paths) {}

  static NearCases among(List<AnsweredCase> cases) {
    NearCases near = new NearCases();
    Map<String, Integer> numbers = new HashMap<>();
    List<int[]> stated = cases.stream().map(one -> one.inputs().numbered(numbers)).toList();
    for (int i = 0; i < cases.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (CaseInputs.mayBeNear(stated.get(i), stated.get(j))) {
          near.add(cases.get(i), cases.get(j));
        }
      }
    }
    return near;
  }

  private void add(AnsweredCase one, AnsweredCase other) {
    SortedSet<String> paths = one.inputs().differences(other.inputs());
    if (paths.size() <= NEAR) {
      of(one).add(new Neighbour(other, paths));
      of(other).add(new Neighbour(one, paths));
    }
  }

  private List<Neighbour> of(AnsweredCase one) {
    return neighbours.computeIfAbsent(one, key -> new ArrayList<>());
  }

  /** The cases near this one. */
  List<Neighbour> near(AnsweredCase one) {
    return neighbours.getOrDefault(one, List.of());
  }
}
