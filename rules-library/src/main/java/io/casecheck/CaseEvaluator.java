package io.casecheck;

import io.casecheck.engine.EngineSettings;
import io.casecheck.engine.RuleEngine;
import io.casecheck.engine.explain.Explainer;
import io.casecheck.explanation.Explanation;
import io.casecheck.explanation.ValueDetail;
import io.casecheck.finding.Findings;
import io.casecheck.finding.Receipt;
import io.casecheck.finding.Replay;
import io.casecheck.model.Case;
import io.casecheck.pack.LoadedPack;
import io.casecheck.pack.RuleDescriptions;
import io.casecheck.rule.RuleDescription;
import io.casecheck.rule.RulePackException;
import java.nio.file.Path;
import java.util.List;

/**
 * Evaluates cases against coverage, coding and appeal-deadline rules. Build one for the whole
 * application and share it between threads; close it when the application ends.
 *
 * <pre>{@code
 * CaseEvaluator evaluator = CaseEvaluator.bundled();
 * Findings findings = evaluator.evaluate(aCase);
 * }</pre>
 */
public final class CaseEvaluator implements AutoCloseable {
  private final RuleEngine engine;
  private final Explainer explainer;
  private final List<RuleDescription> rules;

  CaseEvaluator(LoadedPack loaded, EvaluatorOptions options) {
    LoadedPack all = loaded;
    for (Path overlay : options.overlays()) {
      all = all.under(overlay);
    }
    EngineSettings settings =
        new EngineSettings(
            options.criteria(),
            options.dueSoonDays(),
            options.dueSoonHours(),
            options.mostMatches(),
            options.mostCombinations(),
            options.atMost(),
            options.seal(),
            LibraryVersion.read());
    engine = new RuleEngine(all.pack(), all.compiled(), settings);
    explainer = new Explainer(engine);
    rules = RuleDescriptions.of(all.pack());
  }

  /** The rules that come with the library, compiled when it was built. */
  public static CaseEvaluator bundled() {
    return bundled(EvaluatorOptions.options());
  }

  /**
   * The rules that come with the library, compiled when it was built, under the overlays of the
   * options.
   *
   * @throws RulePackException with everything that is wrong with an overlay
   */
  public static CaseEvaluator bundled(EvaluatorOptions options) {
    return new CaseEvaluator(BundledPack.read(), options);
  }

  /**
   * Reads, checks and compiles the rules of a folder.
   *
   * @throws RulePackException with everything that is wrong with the rules
   */
  public static CaseEvaluator load(Path folder) {
    return load(folder, EvaluatorOptions.options());
  }

  /**
   * Reads, checks and compiles the rules of a folder, under the overlays of the options.
   *
   * @throws RulePackException with everything that is wrong with the rules or an overlay
   */
  public static CaseEvaluator load(Path folder, EvaluatorOptions options) {
    return new CaseEvaluator(LoadedPack.of(folder), options);
  }

  /**
   * The answer to one case. Thread-safe; the same case and rules give the same answer, byte for
   * byte. What a rule does is never an exception: it is part of the answer.
   */
  public Findings evaluate(Case aCase) {
    return engine.evaluate(aCase);
  }

  /**
   * Evaluates a case again and holds the answer against an earlier receipt. The case is taken as it
   * is, with its own as-of moment; one that differs from the receipt's is reported. Thread-safe.
   *
   * @param receipt the receipt of an earlier answer
   * @param aCase the case as it was then
   * @return the answer now, and each part of the receipt that differs, without values of the case
   */
  public Replay replay(Receipt receipt, Case aCase) {
    return Replay.of(receipt, evaluate(aCase));
  }

  /**
   * Why a rule answers what it does to a case, or why it stays silent: each condition and what
   * became of it, and the fewest changes found that would turn the answer. The answer is the one
   * that {@link #evaluate} gives. Takes longer than an evaluation, since changes are tried.
   * Thread-safe.
   *
   * @param aCase the case
   * @param ruleId id of a rule
   * @param detail whether values of the case may be in it; they can be a person's data
   * @throws IllegalArgumentException if no rule has this id; the message names the nearest one
   */
  public Explanation explain(Case aCase, String ruleId, ValueDetail detail) {
    return explainer.explain(aCase, ruleId, detail);
  }

  /**
   * Why each rule of the scopes that apply answers what it does, by id; without changes that would
   * turn an answer. Thread-safe.
   *
   * @param aCase the case
   * @param detail whether values of the case may be in it; they can be a person's data
   */
  public List<Explanation> explain(Case aCase, ValueDetail detail) {
    return explainer.explain(aCase, detail);
  }

  /** Every version of every rule, by scope, file and line. */
  public List<RuleDescription> rules() {
    return rules;
  }

  /** Frees the rules. Evaluations must have ended. */
  @Override
  public void close() {
    engine.close();
  }
}
