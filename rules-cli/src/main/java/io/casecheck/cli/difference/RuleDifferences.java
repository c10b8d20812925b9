package io.casecheck.cli.difference;

import io.casecheck.rule.RuleDescription;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares the rules of two packs by their ids. */
final class RuleDifferences {
  private RuleDifferences() {}

  /** Every rule that is not the same in both, by id. */
  static List<RuleDifference> between(List<RuleDescription> old, List<RuleDescription> renewed) {
    Map<String, List<RuleDescription>> before = byId(old);
    Map<String, List<RuleDescription>> after = byId(renewed);
    Set<String> ids = new TreeSet<>(before.keySet());
    ids.addAll(after.keySet());
    List<RuleDifference> differences = new ArrayList<>();
    for (String id : ids) {
      List<RuleDescription> was = before.getOrDefault(id, List.of());
      List<RuleDescription> is = after.getOrDefault(id, List.of());
      if (was.isEmpty()) {
        differences.add(whole(Change.ADDED, is));
      } else if (is.isEmpty()) {
        differences.add(whole(Change.GONE, was));
      } else {
        RuleDifference changed = changed(was, is);
        if (!changed.aspects().isEmpty()) {
          differences.add(changed);
        }
      }
    }
    return differences;
  }

  private static Map<String, List<RuleDescription>> byId(List<RuleDescription> rules) {
    return rules.stream()
        .sorted(Comparator.comparing(RuleDescription::effective))
        .collect(Collectors.groupingBy(RuleDescription::id, TreeMap::new, Collectors.toList()));
  }

  private static RuleDifference whole(Change change, List<RuleDescription> versions) {
    return new RuleDifference(change, last(versions), Set.of(), List.of());
  }

  private static RuleDescription last(List<RuleDescription> versions) {
    return versions.get(versions.size() - 1);
  }

  private static RuleDifference changed(List<RuleDescription> was, List<RuleDescription> is) {
    Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
    List<Detail> details = new ArrayList<>();
    boolean several = was.size() > 1 || is.size() > 1;
    for (VersionPairs.Pair pair : VersionPairs.of(was, is)) {
      RuleDescription old = pair.old();
      RuleDescription renewed = pair.renewed();
      if (old != null && renewed != null) {
        VersionComparison comparison = VersionComparison.of(old, renewed);
        aspects.addAll(comparison.aspects());
        String suffix = several ? " of the version from " + renewed.effective() : "";
        comparison
            .details()
            .forEach(
                detail ->
                    details.add(new Detail(detail.part() + suffix, detail.was(), detail.is())));
      } else {
        aspects.add(Aspect.VERSION);
        details.add(
            new Detail(
                "version",
                old == null ? "" : Windows.of(old),
                renewed == null ? "" : Windows.of(renewed)));
      }
    }
    return new RuleDifference(Change.CHANGED, last(is), aspects, details);
  }
}
