package io.casecheck.engine;

import io.casecheck.pack.tree.Rule;
import java.util.List;

/** Builds rule bases from the compiled rules of the loaded packs. Thread-safe. */
final class RuleBases {
  private final RuleModels models;

  RuleBases(RuleModels models) {
    this.models = models;
  }

  /** For rules that many evaluations run. */
  RuleBase pooled(List<Rule> rules) {
    return new RuleBase(rules, models, true);
  }

  /** For rules that break, or to find out which does: every run has a session of its own. */
  RuleBase unpooled(List<Rule> rules) {
    return new RuleBase(rules, models, false);
  }
}
