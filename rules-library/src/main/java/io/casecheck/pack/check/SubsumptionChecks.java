package io.casecheck.pack.check;

import io.casecheck.pack.Check;
import io.casecheck.pack.Scope;
import io.casecheck.pack.tree.Rule;
import io.casecheck.rule.PackProblem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules that report nothing that another rule does not report too. */
final class SubsumptionChecks implements PackCheck {
  @Override
  public Stream<PackProblem> problems(PackDraft draft) {
    List<Rule> all = Stream.concat(beneath(draft), draft.rules().stream()).toList();
    return draft.rules().stream()
        .filter(rule -> mayReport(rule, draft))
        .flatMap(rule -> problem(rule, all, draft).stream());
  }

  /** What never reports anything is covered by everything, and said by another check. */
  private static boolean mayReport(Rule rule, PackDraft draft) {
    return rule.branches().stream()
        .map(branch -> ConditionVerdicts.judge(rule, branch, draft.scopeOf(rule)))
        .anyMatch(
            verdicts ->
                verdicts.stream()
                    .noneMatch(judged -> judged.verdict() == ConditionVerdicts.Verdict.NEVER));
  }

  private static Stream<Rule> beneath(PackDraft draft) {
    Set<String> replaced =
        draft.rules().stream()
            .map(rule -> rule.metadata().replaces())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return draft.beneath().rules().stream()
        .filter(rule -> !replaced.contains(rule.metadata().id()));
  }

  private static Optional<PackProblem> problem(Rule rule, List<Rule> all, PackDraft draft) {
    Scope scope = draft.scopeOf(rule);
    for (Rule other : all) {
      if (other.equals(rule)
          || other.branches().isEmpty()
          || !Subsumption.covers(other, rule, scope)) {
        continue;
      }
      boolean same = Subsumption.covers(rule, other, draft.scopeOf(other));
      if (!same) {
        return Optional.of(
            Check.SUBSUMED_RULE.problem(
                rule,
                rule.nameAt(),
                "Whenever this rule reports something, %s reports the same: its conditions are"
                        .formatted(shown(other))
                    + " weaker.",
                ""));
      }
      if (all.indexOf(other) < all.indexOf(rule)) {
        return Optional.of(
            Check.DUPLICATE_RULE.problem(
                rule,
                rule.nameAt(),
                "This rule reports the same as %s, in the same cases.".formatted(shown(other)),
                ""));
      }
    }
    return Optional.empty();
  }

  private static String shown(Rule rule) {
    return "%s (%s line %s)".formatted(rule.metadata().id(), rule.file(), rule.line());
  }
}
