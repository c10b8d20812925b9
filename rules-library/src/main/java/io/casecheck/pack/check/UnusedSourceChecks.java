package io.casecheck.pack.check;

import io.casecheck.pack.Check;
import io.casecheck.pack.Spelling;
import io.casecheck.rule.PackProblem;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Every source of the register is cited by a rule or a row of a table. */
final class UnusedSourceChecks implements PackCheck {
  @Override
  public Stream<PackProblem> problems(PackDraft draft) {
    if (!draft.broken().isEmpty()) {
      return Stream.of();
    }
    Set<String> cited = new HashSet<>();
    draft.rules().forEach(rule -> cited.addAll(rule.metadata().sources()));
    draft.tables().values().forEach(rows -> rows.forEach(row -> cited.add(row.source())));
    // A key that is mistyped is one problem: the source that is meant is not unused besides.
    cited.addAll(
        cited.stream()
            .filter(key -> !draft.citable().containsKey(key))
            .map(key -> Spelling.nearest(key, draft.sources().keySet()))
            .toList());
    return draft.sources().entrySet().stream()
        .filter(source -> !cited.contains(source.getKey()))
        .map(
            source ->
                Check.UNUSED_SOURCE.problem(
                    "sources.yaml",
                    source.getValue().place(),
                    "",
                    "No rule and no table cites " + source.getKey() + ".",
                    "remove it, or cite it"));
  }
}
