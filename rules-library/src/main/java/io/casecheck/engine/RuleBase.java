package io.casecheck.engine;

import io.casecheck.engine.Failure.Cause;
import io.casecheck.pack.compile.CompiledRules;
import io.casecheck.pack.compile.LibraryLoader;
import io.casecheck.pack.tree.Rule;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.conf.DirectFiringOption;

/** Rules that are matched together, in one KIE base. Thread-safe. */
final class RuleBase {
  /**
   * What came of one run.
   *
   * @param matches every match of the rules; none if something broke
   * @param broken what broke it; null if nothing did
   * @param suspect the rule that was firing then; null if none was
   */
  record Fired(List<Match> matches, @Nullable Cause broken, @Nullable Rule suspect) {}

  private static final int SESSIONS = 2;
  private static final Duration WARM_UP = Duration.ofSeconds(10);

  private final List<Rule> rules;
  private final Map<String, Rule> byKey = new HashMap<>();
  private final Map<String, Rule> byName = new HashMap<>();
  private final KieBase base;
  private final KieSessionConfiguration settings;
  private volatile @Nullable KieSessionsPool pool;

  /**
   * @param pooled whether sessions are kept for the next evaluation
   */
  RuleBase(List<Rule> rules, RuleModels models, boolean pooled) {
    this.rules = List.copyOf(rules);
    ModelImpl model = new ModelImpl("");
    Set<String> parts = new LinkedHashSet<>();
    for (Rule rule : rules) {
      String part = CompiledRules.partOf(rule);
      parts.add(part);
      byKey.put(rule.key(), rule);
      for (int i = 0; i < rule.branches().size(); i++) {
        String name = rule.key() + "|" + i;
        org.drools.model.Rule compiled = models.of(part).rules().get(name);
        if (compiled == null) {
          throw new IllegalStateException("the compiled pack lacks the rule " + rule.key());
        }
        byName.put(name, rule);
        model.addRule(compiled);
      }
    }
    parts.forEach(part -> models.of(part).globals().values().forEach(model::addGlobal));
    base = LibraryLoader.call(() -> KieBaseBuilder.createKieBaseFromModel(model));
    EagerSegments.note(base);
    settings = LibraryLoader.call(RuleBase::firingAtOnce);
    // The engine looks some services up at the first pool or session, by the thread's class loader.
    pool = pooled ? LibraryLoader.call(() -> base.newKieSessionsPool(SESSIONS)) : null;
    LibraryLoader.call(() -> fire(List.of(), new Budget(WARM_UP, Integer.MAX_VALUE)));
  }

  /** Rules fire as their matches are found: what they find is sorted later, so no order is kept. */
  private static KieSessionConfiguration firingAtOnce() {
    KieSessionConfiguration settings = KieServices.get().newKieSessionConfiguration();
    settings.setOption(DirectFiringOption.YES);
    return settings;
  }

  /** Runs the rules on facts. What a rule throws is part of the answer. */
  Fired fire(Collection<Object> facts, Budget budget) {
    if (rules.isEmpty()) {
      return new Fired(List.of(), null, null);
    }
    FiringWatch watch = new FiringWatch(byName, byKey, budget);
    Report report = new Report(watch);
    KieSessionsPool from = pool;
    KieSession session = newSession(from);
    Cause broken = null;
    budget.start();
    try {
      session.setGlobal("findings", report);
      facts.forEach(session::insert);
      session.fireAllRules(watch);
    } catch (Throwable thrown) {
      broken = Cause.of(thrown);
    } finally {
      budget.stop();
      dispose(session, broken, from);
    }
    return broken == null
        ? new Fired(report.matches(), null, null)
        : new Fired(List.of(), broken, watch.firing());
  }

  private KieSession newSession(@Nullable KieSessionsPool from) {
    return from == null ? base.newKieSession(settings, null) : from.newKieSession(settings);
  }

  /** A session in which something broke may be in any state: nobody gets it again. */
  private void dispose(KieSession session, @Nullable Cause broken, @Nullable KieSessionsPool from) {
    if (broken == null) {
      session.dispose();
      return;
    }
    if (from != null) {
      pool = base.newKieSessionsPool(SESSIONS);
    }
    try {
      session.dispose();
    } catch (RuntimeException | StackOverflowError leftovers) {
      // What broke is known already, and the session is garbage.
    }
  }

  List<Rule> rules() {
    return rules;
  }

  void close() {
    KieSessionsPool last = pool;
    if (last != null) {
      last.shutdown();
    }
  }
}
