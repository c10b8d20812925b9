package io.casecheck;

import io.casecheck.pack.Pack;
import io.casecheck.pack.RuleDescriptions;
import io.casecheck.pack.compile.CompileTimeDependencies;
import io.casecheck.pack.load.PackReader;
import io.casecheck.pack.load.PackReading;
import io.casecheck.pack.read.PackFiles;
import io.casecheck.rule.PackProblem;
import io.casecheck.rule.RuleDescription;
import io.casecheck.rule.RulePackException;
import io.casecheck.rule.StatedCode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A folder of rules, read and checked; nothing is compiled or run. It takes a fraction of the time
 * of {@link CaseEvaluator#load(Path)}, finds what that would refuse, and warnings besides. Where
 * what reads folders is not on the class path, a {@link RulePackException} names the dependency
 * that is missing.
 *
 * @param rules every version of every rule of the folder, by scope, file and line; empty if there
 *     is an error
 * @param problems everything that is wrong, by file, line and column; empty if nothing is
 */
public record RulePackCheck(List<RuleDescription> rules, List<PackProblem> problems) {

  /** Copies. */
  public RulePackCheck {
    rules = List.copyOf(rules);
    problems = List.copyOf(problems);
  }

  /** Checks a folder that stands alone. */
  public static RulePackCheck of(Path folder) {
    return check(folder, Pack.NONE, List.of(), null);
  }

  /**
   * Checks a folder that stands alone, and the codes that its sample cases state.
   *
   * @param day the day of the check, after which no source was read: the library has no clock
   */
  public static RulePackCheck of(Path folder, Collection<StatedCode> caseCodes, LocalDate day) {
    return check(folder, Pack.NONE, caseCodes, day);
  }

  /** Checks a folder that lies over the rules that come with the library. */
  public static RulePackCheck overlay(Path folder) {
    return check(folder, BundledPack.read().pack(), List.of(), null);
  }

  /**
   * Checks such a folder, and the codes that its sample cases state.
   *
   * @param day the day of the check, after which no source was read: the library has no clock
   */
  public static RulePackCheck overlay(
      Path folder, Collection<StatedCode> caseCodes, LocalDate day) {
    return check(folder, BundledPack.read().pack(), caseCodes, day);
  }

  private static RulePackCheck check(
      Path folder, Pack beneath, Collection<StatedCode> caseCodes, @Nullable LocalDate day) {
    CompileTimeDependencies.requireReaders();
    try {
      PackReading reading = PackReader.check(PackFiles.in(folder), beneath, caseCodes, day);
      Pack pack = reading.pack();
      return new RulePackCheck(
          pack == null ? List.of() : RuleDescriptions.of(pack.over(beneath), pack.rules()),
          reading.problems());
    } catch (RulePackException unreadable) {
      return new RulePackCheck(List.of(), unreadable.problems());
    }
  }
}
