package io.casecheck.cli.difference;

import io.casecheck.rule.RuleDescription;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What became of one rule, all its versions together.
 *
 * @param change added, gone or changed
 * @param rule its last version: the new pack's, or the old one's of a rule that is gone
 * @param aspects in what it differs; empty unless it changed
 * @param details the parts that differ; empty unless it changed
 */
public record RuleDifference(
    Change change, RuleDescription rule, Set<Aspect> aspects, List<Detail> details) {

  /** Copies. */
  public RuleDifference {
    Set<Aspect> sorted = EnumSet.noneOf(Aspect.class);
    sorted.addAll(aspects);
    aspects = Collections.unmodifiableSet(sorted);
    details = List.copyOf(details);
  }

  /** The id that all versions share. */
  public String id() {
    return rule.id();
  }

  /** Whether only words or sources differ, so that no answer can. */
  public boolean isWordingOnly() {
    return change == Change.CHANGED
        && EnumSet.of(Aspect.WORDING, Aspect.SOURCES).containsAll(aspects);
  }
}
