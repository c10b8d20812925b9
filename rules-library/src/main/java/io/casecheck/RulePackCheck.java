package io.casecheck;

import io.casecheck.pack.Pack;
import io.casecheck.pack.RuleDescriptions;
import io.casecheck.pack.load.PackReader;
import io.casecheck.pack.load.PackReading;
import io.casecheck.pack.read.PackFiles;
import io.casecheck.rule.PackProblem;
import io.casecheck.rule.RuleDescription;
import io.casecheck.rule.RulePackException;
import io.casecheck.rule.StatedCode;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * A folder of rules, read and checked; nothing is compiled or run. It takes a fraction of the time
 * of {@link CaseEvaluator#load(Path)}, finds what that would refuse, and warnings besides.
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
    return of(folder, List.of());
  }

  /** Checks a folder that stands alone, and the codes that its sample cases state. */
  public static RulePackCheck of(Path folder, Collection<StatedCode> caseCodes) {
    return check(folder, Pack.NONE, caseCodes);
  }

  /** Checks a folder that lies over the rules that come with the library. */
  public static RulePackCheck overlay(Path folder) {
    return overlay(folder, List.of());
  }

  /** Checks such a folder, and the codes that its sample cases state. */
  public static RulePackCheck overlay(Path folder, Collection<StatedCode> caseCodes) {
    return check(folder, BundledPack.read().pack(), caseCodes);
  }

  private static RulePackCheck check(Path folder, Pack beneath, Collection<StatedCode> caseCodes) {
    try {
      PackReading reading = PackReader.check(PackFiles.in(folder), beneath, caseCodes);
      Pack pack = reading.pack();
      return new RulePackCheck(
          pack == null ? List.of() : RuleDescriptions.of(pack.over(beneath), pack.rules()),
          reading.problems());
    } catch (RulePackException unreadable) {
      return new RulePackCheck(List.of(), unreadable.problems());
    }
  }
}
