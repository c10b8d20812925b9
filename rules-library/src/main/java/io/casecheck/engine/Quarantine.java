package io.casecheck.engine;

import io.casecheck.pack.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Keeps rules that broke away from the others. When a condition throws, the engine gives up the
 * whole session and with it the answers of every other rule; so a rule that broke once stands in a
 * base of its own from then on, and finding out which one it was is paid for once. Thread-safe.
 */
final class Quarantine {
  /**
   * Rules as they are run.
   *
   * @param together rules that never broke, in one base
   * @param apart rules that did, each in a base of its own
   */
  record Groups(RuleBase together, List<RuleBase> apart) {
    boolean holdsApart(Rule rule) {
      return apart.stream().anyMatch(base -> base.rules().get(0).key().equals(rule.key()));
    }
  }

  private final RuleBases bases;
  private volatile Groups groups;

  Quarantine(List<Rule> rules, RuleBases bases) {
    this.bases = bases;
    this.groups = new Groups(bases.pooled(rules), List.of());
  }

  Groups groups() {
    return groups;
  }

  /** Runs these rules apart from now on. */
  Groups isolate(Collection<Rule> rules) {
    if (rules.stream().allMatch(groups::holdsApart)) {
      return groups;
    }
    synchronized (this) {
      Groups before = groups;
      List<Rule> fresh = rules.stream().filter(rule -> !before.holdsApart(rule)).toList();
      if (!fresh.isEmpty()) {
        List<RuleBase> apart = new ArrayList<>(before.apart());
        fresh.forEach(rule -> apart.add(bases.unpooled(List.of(rule))));
        // The base before is left to evaluations that still run on it, then to the collector.
        groups = new Groups(bases.pooled(without(before.together(), fresh)), List.copyOf(apart));
      }
      return groups;
    }
  }

  private static List<Rule> without(RuleBase base, List<Rule> apart) {
    return base.rules().stream()
        .filter(rule -> apart.stream().noneMatch(other -> other.key().equals(rule.key())))
        .toList();
  }

  RuleBases bases() {
    return bases;
  }

  void close() {
    groups.together().close();
  }
}
