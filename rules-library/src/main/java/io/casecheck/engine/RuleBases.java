package io.casecheck.engine;

import io.casecheck.pack.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rule bases by the rules in them: built once, bounded in number. Thread-safe. */
final class RuleBases implements AutoCloseable {
  private static final int MOST = 256;

  private final RuleModels models;
  private final Map<List<Rule>, RuleBase> bases =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Rule>, RuleBase> eldest) {
          return size() > MOST;
        }
      };

  RuleBases(RuleModels models) {
    this.models = models;
  }

  RuleBase of(List<Rule> rules) {
    synchronized (bases) {
      RuleBase base = bases.get(rules);
      if (base == null) {
        base = new RuleBase(rules, models);
        bases.put(rules, base);
      }
      return base;
    }
  }

  @Override
  public void close() {
    synchronized (bases) {
      bases.values().forEach(RuleBase::close);
      bases.clear();
    }
  }
}
