package io.casecheck;

import io.casecheck.explanation.Explanation;
import io.casecheck.explanation.ValueDetail;
import io.casecheck.finding.Findings;
import io.casecheck.finding.Receipt;
import io.casecheck.finding.Replay;
import io.casecheck.model.Case;
import io.casecheck.pack.load.LoadedPack;
import io.casecheck.rule.RuleDescription;
import io.casecheck.rule.RulePackException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Evaluates cases against coverage, coding and appeal-deadline rules. Build one for the whole
 * application and share it between threads; close it when the application ends.
 *
 * <p>This is the front door of a host that answers cases: it owns its rules, and can {@linkplain
 * #reload() read them again}. {@link RulePack} is for tools that read rules once and hold several
 * evaluators of them, or none, such as a catalogue or a comparison.
 *
 * <pre>{@code
 * CaseEvaluator evaluator = CaseEvaluator.bundled();
 * Findings findings = evaluator.evaluate(aCase);
 * }</pre>
 */
public final class CaseEvaluator implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CaseEvaluator.class);

  private final Supplier<LoadedPack> source;
  private final @Nullable Path place;
  private final EvaluatorOptions options;
  private final Object reloading = new Object();
  private volatile @Nullable LoadedRules current;

  /**
   * @param source reads the rules that lie at the bottom
   * @param place where they may change; null if they cannot
   */
  private CaseEvaluator(
      Supplier<LoadedPack> source, @Nullable Path place, EvaluatorOptions options) {
    this.source = source;
    this.place = place;
    this.options = options;
    this.current = LoadedRules.read(source.get(), options);
  }

  /** Rules that were loaded before. */
  CaseEvaluator(LoadedPack loaded, EvaluatorOptions options) {
    this(() -> loaded, null, options);
  }

  /** The rules that come with the library, compiled when it was built. */
  public static CaseEvaluator bundled() {
    return bundled(EvaluatorOptions.options());
  }

  /**
   * The rules that come with the library, compiled when it was built, under the overlays of the
   * options.
   *
   * @throws RulePackException with everything that is wrong with an overlay, or if no rule has a
   *     criteria set of the options
   */
  public static CaseEvaluator bundled(EvaluatorOptions options) {
    return new CaseEvaluator(BundledPack::read, null, options);
  }

  /**
   * Rules of one's own: reads, checks and compiles a folder, or reads a file that {@link
   * RulePackCompiler} wrote, which takes as little time as the rules that come along. Such a file
   * is code that runs in this process: load only what you compiled yourself.
   *
   * @throws RulePackException with everything that is wrong with the rules; if a folder is given
   *     and what reads folders is not on the class path, with the dependency that is missing; if a
   *     file is stale, because the folder of its name beside it has changed or another version of
   *     the library compiled it
   */
  public static CaseEvaluator load(Path place) {
    return load(place, EvaluatorOptions.options());
  }

  /**
   * Rules of one's own, as {@link #load(Path)} reads them, under the overlays of the options.
   *
   * @throws RulePackException with everything that is wrong with the rules or an overlay, or if no
   *     rule has a criteria set of the options
   */
  public static CaseEvaluator load(Path place, EvaluatorOptions options) {
    return new CaseEvaluator(() -> Located.pack(place), place, options);
  }

  /**
   * The answer to one case. Thread-safe; the same case and rules give the same answer, byte for
   * byte. What a rule does is never an exception: it is part of the answer.
   */
  public Findings evaluate(Case aCase) {
    Objects.requireNonNull(aCase, "aCase");
    LoadedRules rules = rulesNow();
    if (options.listeners().isEmpty()) {
      return rules.evaluate(aCase);
    }
    long start = System.nanoTime();
    Findings findings = rules.evaluate(aCase);
    tell(EvaluationSummary.of(findings, Duration.ofNanos(System.nanoTime() - start)));
    return findings;
  }

  /**
   * Evaluates cases over and over and throws the answers away, so that the virtual machine has
   * compiled what the first real cases need. No listener hears of it. Call it before a server takes
   * cases, and after a {@link #reload()} if the first answers must be fast; BENCHMARKS.md shows
   * what it saves. Thread-safe.
   *
   * @param cases cases like those to come; each is evaluated at least once
   * @param time after which no further round through them begins; a few seconds are enough
   * @throws IllegalStateException if the evaluator is closed
   */
  public void warmUp(Collection<Case> cases, Duration time) {
    LoadedRules rules = rulesNow();
    long start = System.nanoTime();
    do {
      cases.forEach(rules::evaluate);
    } while (!cases.isEmpty() && System.nanoTime() - start < time.toNanos());
  }

  private void tell(EvaluationSummary summary) {
    for (EvaluationListener listener : options.listeners()) {
      try {
        listener.evaluated(summary);
      } catch (RuntimeException e) {
        LOG.warn("a listener broke: {}", e.getClass().getName());
      }
    }
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
   * Reads the rules and overlays again from where they came, if they have changed, and answers by
   * them from then on. They are read, checked, compiled and accepted as the options ask before;
   * evaluations under way end on the rules that they began with, and each receipt names the digests
   * that answered. Thread-safe; call it as often as you like, from a scheduler of your own: the
   * library starts no thread to watch files. As long as nothing has changed it only reads them.
   *
   * @return whether the rules had changed
   * @throws RulePackException with everything that is wrong with the rules; the evaluator goes on
   *     with those that it has
   * @throws IllegalStateException if the evaluator is closed
   */
  public boolean reload() {
    synchronized (reloading) {
      if (rulesNow().areStillIn(place)) {
        return false;
      }
      current = LoadedRules.read(source.get(), options);
      return true;
    }
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
    return rulesNow().explainer().explain(aCase, ruleId, detail);
  }

  /**
   * Why each rule of the scopes that apply answers what it does, by id; without changes that would
   * turn an answer. Thread-safe.
   *
   * @param aCase the case
   * @param detail whether values of the case may be in it; they can be a person's data
   */
  public List<Explanation> explain(Case aCase, ValueDetail detail) {
    return rulesNow().explainer().explain(aCase, detail);
  }

  /** Every version of every rule, by scope, file and line. */
  public List<RuleDescription> rules() {
    return rulesNow().descriptions();
  }

  /** Ids of rules that are gone, each with the id in its place, or an empty text if none is. */
  public Map<String, String> retired() {
    return rulesNow().retired();
  }

  private LoadedRules rulesNow() {
    LoadedRules rules = current;
    if (rules == null) {
      throw new IllegalStateException("the evaluator is closed");
    }
    return rules;
  }

  /**
   * Lets go of the rules, with the classes that they were compiled to. Evaluations under way end as
   * they began; later ones are refused.
   */
  @Override
  public void close() {
    synchronized (reloading) {
      current = null;
    }
  }
}
