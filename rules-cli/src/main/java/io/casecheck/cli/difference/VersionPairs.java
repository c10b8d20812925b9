package io.casecheck.cli.difference;

import io.casecheck.rule.RuleDescription;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Which version of a rule in the old pack is which in the new one: the one that begins on the same
 * day; else the one of the same name; else, if one is left on each side, that one.
 */
final class VersionPairs {
  /**
   * A version in both packs, or in one.
   *
   * @param old the old pack's; null if the version is new
   * @param renewed the new pack's; null if the version is gone
   */
  record Pair(@Nullable RuleDescription old, @Nullable RuleDescription renewed) {
    private String effective() {
      RuleDescription one = renewed != null ? renewed : old;
      return one == null ? "" : one.effective().toString();
    }
  }

  private final List<RuleDescription> old;
  private final List<RuleDescription> renewed;
  private final List<Pair> pairs = new ArrayList<>();

  private VersionPairs(List<RuleDescription> old, List<RuleDescription> renewed) {
    this.old = new ArrayList<>(old);
    this.renewed = new ArrayList<>(renewed);
  }

  /** The pairs of one rule, by their first day. */
  static List<Pair> of(List<RuleDescription> old, List<RuleDescription> renewed) {
    VersionPairs versions = new VersionPairs(old, renewed);
    versions.pair((one, other) -> one.effective().equals(other.effective()));
    versions.pair((one, other) -> one.name().equals(other.name()));
    if (versions.old.size() == 1 && versions.renewed.size() == 1) {
      versions.pair((one, other) -> true);
    }
    versions.old.forEach(gone -> versions.pairs.add(new Pair(gone, null)));
    versions.renewed.forEach(added -> versions.pairs.add(new Pair(null, added)));
    versions.pairs.sort(Comparator.comparing(Pair::effective));
    return versions.pairs;
  }

  private void pair(BiPredicate<RuleDescription, RuleDescription> same) {
    for (RuleDescription one : List.copyOf(old)) {
      renewed.stream()
          .filter(other -> same.test(one, other))
          .findFirst()
          .ifPresent(
              other -> {
                pairs.add(new Pair(one, other));
                old.remove(one);
                renewed.remove(other);
              });
    }
  }
}
