package io.casecheck.pack;

import io.casecheck.rule.PackProblem;
import java.util.List;
import java.util.stream.Stream;

/** Every check of rules that could be read. */
final class PackChecks {
  private static final List<PackCheck> ALL =
      List.of(
          new ScopeChecks(),
          new SourceChecks(),
          new ClockChecks(),
          new VersionChecks(),
          new BeneathChecks(),
          new RetiredIdChecks(),
          new UnusedSourceChecks(),
          new JoinChecks());

  private PackChecks() {}

  static Stream<PackProblem> problems(PackDraft draft) {
    return ALL.stream().flatMap(check -> check.problems(draft));
  }
}
