package io.casecheck;

import io.casecheck.pack.Pack;
import io.casecheck.pack.load.LoadedPack;
import io.casecheck.pack.load.PackCompilation;
import io.casecheck.rule.RulePackException;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Compiles folders of rules ahead of time, each to one file. {@link CaseEvaluator#load} and {@link
 * EvaluatorOptions#overlay} take such a file in place of the folder, and then need neither a
 * compiler nor the time that it takes. The file fits the version of the library that wrote it.
 *
 * <p>It is named like its folder with {@code .pack} behind it: if the two stand side by side, a
 * file that is older than the rules is noticed and refused when it is loaded.
 */
public final class RulePackCompiler {
  private RulePackCompiler() {}

  /**
   * Compiles rules that stand on their own.
   *
   * @throws RulePackException with everything that is wrong with the rules; nothing is written
   * @throws IOException if the file cannot be written
   */
  public static void compile(Path folder, Path file) throws IOException {
    PackCompilation.compile(folder, file, Pack.NONE);
  }

  /**
   * Compiles an overlay of the rules that come with the library: it may cite their sources and
   * replace their rules.
   *
   * @throws RulePackException with everything that is wrong with the rules; nothing is written
   * @throws IOException if the file cannot be written
   */
  public static void compileOverlay(Path folder, Path file) throws IOException {
    PackCompilation.compile(folder, file, BundledPack.read().pack());
  }

  /**
   * Compiles an overlay of other rules.
   *
   * @param beneath folder or compiled file of the rules that it is laid over
   * @throws RulePackException with everything that is wrong with the rules; nothing is written
   * @throws IOException if the file cannot be written
   */
  public static void compileOverlay(Path folder, Path file, Path beneath) throws IOException {
    PackCompilation.compile(folder, file, LoadedPack.of(beneath).pack());
  }
}
