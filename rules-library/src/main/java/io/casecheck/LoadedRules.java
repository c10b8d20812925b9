package io.casecheck;

import io.casecheck.engine.EngineSettings;
import io.casecheck.engine.RuleEngine;
import io.casecheck.engine.explain.Explainer;
import io.casecheck.finding.Findings;
import io.casecheck.model.Case;
import io.casecheck.pack.RuleDescriptions;
import io.casecheck.pack.load.LibraryVersion;
import io.casecheck.pack.load.LoadedPack;
import io.casecheck.rule.PackProblem;
import io.casecheck.rule.RuleDescription;
import io.casecheck.rule.RulePackException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The rules of an evaluator as they were read once; they never change. Thread-safe. */
final class LoadedRules {
  private final LoadedPack packs;
  private final EvaluatorOptions options;
  private final RuleEngine engine;
  private @Nullable Explainer explainer;

  private LoadedRules(LoadedPack packs, EvaluatorOptions options) {
    this.packs = packs;
    this.options = options;
    this.engine = engine(options.criteria());
  }

  /**
   * Lays the overlays of the options over rules, and has all of them accepted as the options ask.
   *
   * @throws RulePackException with everything that is wrong
   */
  static LoadedRules read(LoadedPack base, EvaluatorOptions options) {
    LoadedPack packs = base;
    for (Path overlay : options.overlays()) {
      packs = Located.under(packs, overlay);
    }
    CriteriaSets.requireKnown(options.criteria(), packs.pack());
    LoadedRules rules = new LoadedRules(packs, options);
    rules.requireAcceptance();
    return rules;
  }

  /**
   * Whether the places hold what was read from them.
   *
   * @param place where the rules at the bottom came from; null if these cannot change
   * @throws RulePackException if one cannot be read
   */
  boolean areStillIn(@Nullable Path place) {
    List<String> digests = packs.pack().digests();
    if (place != null && !Located.digest(place).equals(digests.get(0))) {
      return false;
    }
    List<Path> overlays = options.overlays();
    for (int i = 0; i < overlays.size(); i++) {
      if (!Located.digest(overlays.get(i)).equals(digests.get(i + 1))) {
        return false;
      }
    }
    return true;
  }

  Findings evaluate(Case aCase) {
    return engine.evaluate(aCase);
  }

  /** Made when it is first asked for: few hosts explain, and all of them start. */
  synchronized Explainer explainer() {
    if (explainer == null) {
      explainer = new Explainer(engine);
    }
    return explainer;
  }

  List<RuleDescription> descriptions() {
    return RuleDescriptions.of(packs.pack());
  }

  Map<String, String> retired() {
    return Map.copyOf(packs.pack().retired());
  }

  private void requireAcceptance() {
    Candidate candidate = new Candidate();
    List<PackProblem> problems =
        options.acceptances().stream()
            .flatMap(acceptance -> acceptance.problems(candidate).stream())
            .toList();
    if (!problems.isEmpty()) {
      throw new RulePackException(problems);
    }
  }

  private RuleEngine engine(SortedSet<String> criteria) {
    EngineSettings settings =
        new EngineSettings(
            criteria,
            options.dueSoonDays(),
            options.dueSoonHours(),
            options.mostMatches(),
            options.mostCombinations(),
            options.atMost(),
            options.mostRulesInMemory(),
            options.seal(),
            LibraryVersion.read());
    return new RuleEngine(packs.pack(), packs.compiled(), settings);
  }

  private final class Candidate implements PackAcceptance.Candidate {
    private final Map<Set<String>, RuleEngine> engines =
        new ConcurrentHashMap<>(Map.of(options.criteria(), engine));

    @Override
    public Findings evaluate(Case aCase, Set<String> criteria) {
      return engines
          .computeIfAbsent(Set.copyOf(criteria), set -> engine(new TreeSet<>(set)))
          .evaluate(aCase);
    }

    @Override
    public List<RuleDescription> rules() {
      return descriptions();
    }
  }
}
