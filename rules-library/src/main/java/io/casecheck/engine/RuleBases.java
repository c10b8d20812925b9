package io.casecheck.engine;

import io.casecheck.pack.Rule;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Builds rule bases from the compiled rules of the loaded packs, and closes them. Thread-safe. */
final class RuleBases implements AutoCloseable {
  private final RuleModels models;
  private final Queue<RuleBase> open = new ConcurrentLinkedQueue<>();

  RuleBases(RuleModels models) {
    this.models = models;
  }

  RuleBase of(List<Rule> rules) {
    RuleBase base = new RuleBase(rules, this, models);
    open.add(base);
    return base;
  }

  @Override
  public void close() {
    open.forEach(RuleBase::close);
    open.clear();
  }
}
