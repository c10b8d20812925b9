package io.casecheck.engine.explain;

import io.casecheck.engine.Answer;
import io.casecheck.engine.RuleEngine;
import io.casecheck.engine.Situation;
import io.casecheck.engine.Situations;
import io.casecheck.explanation.ConditionKind;
import io.casecheck.explanation.ConditionTruth;
import io.casecheck.explanation.Explanation;
import io.casecheck.explanation.Flip;
import io.casecheck.explanation.RuleVerdict;
import io.casecheck.explanation.ValueDetail;
import io.casecheck.explanation.VersionExplanation;
import io.casecheck.finding.Considered;
import io.casecheck.finding.Findings;
import io.casecheck.model.Case;
import io.casecheck.pack.Spelling;
import io.casecheck.pack.tree.Rule;
import io.casecheck.pack.tree.RuleMetadata;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says why rules answer what they do. The answer itself is the engine's. Thread-safe. */
public final class Explainer {
  private static final Comparator<VersionExplanation> ANSWERING_FIRST =
      Comparator.comparing(VersionExplanation::verdict)
          .thenComparing(version -> !isInForce(version))
          .thenComparing(VersionExplanation::effective);

  private final RuleEngine engine;
  private final Situations situations;
  private final PackLiterals literals;
  private final Map<Rule, RuleLines> lines = new ConcurrentHashMap<>();

  /** Explains what this engine answers. */
  public Explainer(RuleEngine engine) {
    this.engine = engine;
    this.situations = new Situations(engine.pack(), engine.settings());
    this.literals = PackLiterals.of(engine.pack());
  }

  /**
   * Why one rule answers what it does, with changes to the case that would turn the answer.
   *
   * @throws IllegalArgumentException if no rule has this id; the message names the nearest
   */
  public Explanation explain(Case aCase, String ruleId, ValueDetail detail) {
    List<Rule> versions = versions(ruleId);
    if (versions.isEmpty()) {
      throw new IllegalArgumentException(unknown(ruleId));
    }
    Situation situation = situations.of(aCase);
    return explanation(aCase, situation, engine.evaluate(aCase), versions, detail, true);
  }

  /** Every rule of the scopes that apply, by id, without changes that would turn its answer. */
  public List<Explanation> explain(Case aCase, ValueDetail detail) {
    Situation situation = situations.of(aCase);
    Findings findings = engine.evaluate(aCase);
    SortedSet<String> ids =
        engine.pack().rules().stream()
            .filter(rule -> situation.choice().paths().contains(rule.scope()))
            .map(rule -> rule.metadata().id())
            .collect(Collectors.toCollection(TreeSet::new));
    return ids.stream()
        .map(id -> explanation(aCase, situation, findings, versions(id), detail, false))
        .toList();
  }

  private List<Rule> versions(String ruleId) {
    return engine.pack().rules().stream()
        .filter(rule -> rule.metadata().id().equals(ruleId))
        .toList();
  }

  private String unknown(String ruleId) {
    List<Rule> rules = engine.pack().rules();
    for (Rule rule : rules) {
      if (ruleId.equals(rule.metadata().replaces())) {
        return "%s is replaced by %s.".formatted(ruleId, rule.metadata().id());
      }
    }
    Set<String> ids = rules.stream().map(rule -> rule.metadata().id()).collect(Collectors.toSet());
    String nearest = Spelling.nearest(ruleId, ids);
    return nearest.isEmpty()
        ? "No rule has this id."
        : "No rule has this id; did you mean %s?".formatted(nearest);
  }

  private Explanation explanation(
      Case aCase,
      Situation situation,
      Findings findings,
      List<Rule> versions,
      ValueDetail detail,
      boolean withFlips) {
    RuleMetadata metadata = versions.get(0).metadata();
    RuleVerdict verdict = verdict(findings.considered(), metadata.id());
    Readings readings = new Readings();
    List<VersionExplanation> explained = new ArrayList<>();
    SortedSet<String> fired = new TreeSet<>();
    SortedSet<String> open = new TreeSet<>();
    for (Rule version : versions) {
      if (verdict != RuleVerdict.FAILED) {
        VersionState state =
            VersionState.of(lines.computeIfAbsent(version, RuleLines::of), situation);
        state.settled().forEach(answer -> fired.add(place(answer)));
        state.open().forEach(answer -> open.add(place(answer)));
        FlipSearch flips =
            withFlips ? new FlipSearch(engine, situations, literals, aCase, state, detail) : null;
        explained.add(version(state, readings, flips));
      }
    }
    open.removeAll(fired);
    explained.sort(ANSWERING_FIRST);
    return new Explanation(
        metadata.id(),
        explained.isEmpty() ? metadata.title() : titleOf(versions, explained.get(0)),
        versions.get(0).scope(),
        verdict,
        List.copyOf(fired),
        List.copyOf(open),
        explained,
        detail == ValueDetail.SHOWN ? readings.values() : Collections.emptySortedMap());
  }

  private static String titleOf(List<Rule> versions, VersionExplanation shown) {
    return versions.stream()
        .filter(rule -> rule.metadata().effective().equals(shown.effective()))
        .map(rule -> rule.metadata().title())
        .findFirst()
        .orElse("");
  }

  private static String place(Answer answer) {
    return String.join(", ", answer.paths());
  }

  private static RuleVerdict verdict(Considered considered, String ruleId) {
    if (considered.failed().contains(ruleId)) {
      return RuleVerdict.FAILED;
    }
    if (considered.fired().contains(ruleId)) {
      return RuleVerdict.FIRED;
    }
    return considered.unknown().contains(ruleId) ? RuleVerdict.UNKNOWN : RuleVerdict.SILENT;
  }

  private static VersionExplanation version(
      VersionState state, Readings readings, @Nullable FlipSearch search) {
    Rule rule = state.lines().rule();
    List<Flip> flips = search == null ? List.of() : search.flips();
    return new VersionExplanation(
        rule.name(),
        rule.file(),
        rule.line(),
        rule.metadata().effective(),
        rule.metadata().expires(),
        state.verdict(),
        state.alternative() + 1,
        rule.branches().size(),
        new ConditionList(rule, state.situation(), readings)
            .of(rule.branches().get(state.alternative()), state.shownLines(), state.frame()),
        flips,
        search != null && flips.isEmpty() ? search.reason() : "");
  }

  private static boolean isInForce(VersionExplanation version) {
    return version.conditions().stream()
        .anyMatch(
            condition ->
                condition.kind() == ConditionKind.WINDOW
                    && condition.truth() == ConditionTruth.TRUE);
  }
}
