package io.casecheck.engine;

import io.casecheck.pack.tree.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  private final List<Rule> rules;
  private final RuleBases bases;
  private volatile @Nullable Groups groups;

  Quarantine(List<Rule> rules, RuleBases bases) {
    this.rules = List.copyOf(rules);
    this.bases = bases;
  }

  /** Built when they are first asked for: whoever evaluates without the engine needs none. */
  Groups groups() {
    Groups built = groups;
    if (built == null) {
      synchronized (this) {
        built = groups;
        if (built == null) {
          built = new Groups(bases.pooled(rules), List.of());
          groups = built;
        }
      }
    }
    return built;
  }

  /** Runs these rules apart from now on. */
  Groups isolate(Collection<Rule> rules) {
    Groups known = groups();
    if (rules.stream().allMatch(known::holdsApart)) {
      return known;
    }
    synchronized (this) {
      Groups before = groups();
      List<Rule> fresh = rules.stream().filter(rule -> !before.holdsApart(rule)).toList();
      if (!fresh.isEmpty()) {
        List<RuleBase> apart = new ArrayList<>(before.apart());
        fresh.forEach(rule -> apart.add(bases.unpooled(List.of(rule))));
        // The base before is left to evaluations that still run on it, then to the collector.
        Groups after =
            new Groups(bases.pooled(without(before.together(), fresh)), List.copyOf(apart));
        groups = after;
        return after;
      }
      return before;
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
    Groups built = groups;
    if (built != null) {
      built.together().close();
    }
  }
}
