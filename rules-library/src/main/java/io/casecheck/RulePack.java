package io.casecheck;

import io.casecheck.pack.PackDescriptions;
import io.casecheck.pack.load.LoadedPack;
import io.casecheck.rule.PackDescription;
import io.casecheck.rule.RulePackException;
import java.nio.file.Path;

/**
 * Rules that were read, checked and compiled once, for evaluators with different options and for
 * comparisons. Immutable and safe for use by several threads; it holds nothing to close.
 *
 * <p>This is the front door of tools, such as a catalogue of rules or a comparison of two packs: it
 * says what rules say without an evaluator, and makes as many evaluators of them as are asked for.
 * {@link CaseEvaluator} is for hosts that answer cases, and alone can be reloaded.
 */
public final class RulePack {
  private final LoadedPack loaded;

  private RulePack(LoadedPack loaded) {
    this.loaded = loaded;
  }

  /** The rules that come with the library, compiled when it was built. */
  public static RulePack bundled() {
    return new RulePack(BundledPack.read());
  }

  /**
   * Reads a pack: a folder of rules, which is checked and compiled, or a file of a compiled pack,
   * which is neither. A compiled pack is code: read only one that you trust.
   *
   * @throws RulePackException with everything that is wrong with the rules or the file
   */
  public static RulePack read(Path pack) {
    return new RulePack(Located.pack(pack));
  }

  /**
   * Reads a folder of rules that differs little from a pack that is loaded already: scopes whose
   * rules are the same are taken from there and not compiled again. The answers are those of {@link
   * #read(Path)}.
   *
   * @throws RulePackException with everything that is wrong with the rules
   */
  public static RulePack read(Path folder, RulePack similar) {
    return new RulePack(Located.read(folder, place -> LoadedPack.of(place, similar.loaded)));
  }

  /**
   * This pack with a folder of further rules laid over it.
   *
   * @throws RulePackException with everything that is wrong with the folder
   */
  public RulePack under(Path overlay) {
    return new RulePack(Located.under(loaded, overlay));
  }

  /**
   * An evaluator of these rules, under the overlays of the options. Many can be open; each is
   * closed by itself; none can be reloaded from where this pack came.
   *
   * @throws RulePackException with everything that is wrong with an overlay, or if no rule has a
   *     criteria set of the options
   */
  public CaseEvaluator evaluator(EvaluatorOptions options) {
    return new CaseEvaluator(loaded, options);
  }

  /** What the rules say, as data. */
  public PackDescription description() {
    return PackDescriptions.of(loaded.pack());
  }
}
