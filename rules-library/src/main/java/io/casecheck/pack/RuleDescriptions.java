package io.casecheck.pack;

import io.casecheck.finding.Citation;
import io.casecheck.pack.tree.Rule;
import io.casecheck.pack.tree.RuleMetadata;
import io.casecheck.rule.RuleDescription;
import java.util.List;
import java.util.Objects;

/** The rules of a pack as hosts see them. */
public final class RuleDescriptions {
  private RuleDescriptions() {}

  /** Every version of every rule, by scope, file and line. */
  public static List<RuleDescription> of(Pack pack) {
    return of(pack, pack.rules());
  }

  /** Some of the rules of a pack. */
  public static List<RuleDescription> of(Pack pack, List<Rule> rules) {
    return rules.stream().map(rule -> of(rule, pack)).toList();
  }

  private static RuleDescription of(Rule rule, Pack pack) {
    RuleMetadata metadata = rule.metadata();
    List<Citation> citations =
        metadata.sources().stream()
            .map(pack.sources()::get)
            .filter(Objects::nonNull)
            .map(Source::citation)
            .toList();
    return new RuleDescription(
        metadata.id(),
        rule.name(),
        rule.scope(),
        metadata.title(),
        metadata.category(),
        metadata.severity(),
        metadata.effective(),
        metadata.expires(),
        metadata.controls().name(),
        citations,
        metadata.criteria(),
        metadata.clock() == null ? null : metadata.clock().words(),
        metadata.route(),
        metadata.message(),
        metadata.remedy(),
        metadata.reading(),
        metadata.waivable(),
        rule.when(),
        rule.branches().get(0).report().words(),
        rule.file(),
        rule.line());
  }
}
