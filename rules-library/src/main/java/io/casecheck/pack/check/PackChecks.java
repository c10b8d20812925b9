package io.casecheck.pack.check;

import io.casecheck.rule.PackProblem;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Every check of rules that could be read. */
public final class PackChecks {
  private static final List<PackCheck> NEEDED =
      List.of(
          new BlankChecks(),
          new ScopeChecks(),
          new SourceChecks(),
          new ClockChecks(),
          new RouteChecks(),
          new VersionChecks(),
          new BeneathChecks(),
          new RetiredIdChecks(),
          new JoinChecks());

  /** What the engine needs nothing of: authors are told, and hosts do not wait for it. */
  private static final List<PackCheck> FURTHER =
      List.of(
          new CodeChecks(),
          new CaseCodeChecks(),
          new MentionedCodeChecks(),
          new ConditionChecks(),
          new SubsumptionChecks(),
          new ThresholdChecks());

  private static final List<PackCheck> OF_THE_REGISTER =
      List.of(new UnusedSourceChecks(), new AddressChecks(), new ReadDayChecks());

  private PackChecks() {}

  /** What must be right for the pack to load. */
  public static Stream<PackProblem> needed(PackDraft draft) {
    return NEEDED.stream().flatMap(check -> check.problems(draft));
  }

  /**
   * What else can be wrong.
   *
   * @param found what is wrong already: nothing more is said of a rule that has a problem
   */
  public static Stream<PackProblem> further(PackDraft draft, Collection<PackProblem> found) {
    PackDraft untouched = draft.without(found);
    return Stream.concat(
        OF_THE_REGISTER.stream().flatMap(check -> check.problems(draft)),
        FURTHER.stream().flatMap(check -> check.problems(untouched)));
  }
}
