package io.casecheck.engine;

import io.casecheck.engine.Failure.Cause;
import io.casecheck.pack.tree.Rule;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;

/** The rules that broke in one evaluation, each once, whatever part of it they broke. */
final class Faults {
  private final Map<Rule, Failure> byRule = new IdentityHashMap<>();

  void add(Rule rule, Cause cause) {
    byRule.putIfAbsent(rule, new Failure(rule, cause));
  }

  /** Runs a part of the evaluation that belongs to one rule. */
  void attempt(Rule rule, Runnable part) {
    try {
      part.run();
    } catch (Throwable thrown) {
      add(rule, Cause.of(thrown));
    }
  }

  boolean has(Rule rule) {
    return byRule.containsKey(rule);
  }

  /** In no order. */
  Collection<Failure> all() {
    return byRule.values();
  }
}
