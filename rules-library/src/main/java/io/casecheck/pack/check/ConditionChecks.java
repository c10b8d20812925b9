package io.casecheck.pack.check;

import io.casecheck.pack.Check;
import io.casecheck.pack.check.ConditionVerdicts.Judged;
import io.casecheck.pack.check.ConditionVerdicts.Verdict;
import io.casecheck.pack.tree.Branch;
import io.casecheck.pack.tree.ConditionPlace;
import io.casecheck.pack.tree.Rule;
import io.casecheck.pack.tree.Span;
import io.casecheck.rule.PackProblem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Conditions that can never hold, and conditions that say nothing. */
final class ConditionChecks implements PackCheck {
  private record Fault(Verdict verdict, ConditionPlace place) {}

  @Override
  public Stream<PackProblem> problems(PackDraft draft) {
    return draft.rules().stream().flatMap(rule -> problems(rule, draft));
  }

  /** A condition that an {@code or} repeats is reported if it is at fault in every alternative. */
  private static Stream<PackProblem> problems(Rule rule, PackDraft draft) {
    Map<Fault, Judged> found = new LinkedHashMap<>();
    Map<Fault, Integer> times = new LinkedHashMap<>();
    for (Branch branch : rule.branches()) {
      for (Judged judged : ConditionVerdicts.judge(rule, branch, draft.scopeOf(rule))) {
        Fault fault = new Fault(judged.verdict(), judged.place());
        found.putIfAbsent(fault, judged);
        times.merge(fault, 1, Integer::sum);
      }
    }
    return found.entrySet().stream()
        .filter(
            entry ->
                times.getOrDefault(entry.getKey(), 0) == branchesWith(rule, entry.getKey().place()))
        .map(entry -> problem(rule, entry.getValue()));
  }

  private static int branchesWith(Rule rule, ConditionPlace place) {
    return (int)
        rule.branches().stream()
            .filter(
                branch ->
                    branch.conditions().stream()
                        .flatMap(ConditionPlace::of)
                        .anyMatch(place::equals))
            .count();
  }

  private static PackProblem problem(Rule rule, Judged judged) {
    Span span = judged.place().span();
    if (judged.verdict() == Verdict.NEVER) {
      String message =
          judged.why().isEmpty()
              ? "%s can never hold, whatever the case says.".formatted(judged.text())
              : "%s can never hold beside this: %s.".formatted(judged.text(), judged.why());
      return Check.NEVER_TRUE.problem(rule, span, message, "");
    }
    String message =
        judged.why().isEmpty()
            ? "%s always holds, whatever the case says.".formatted(judged.text())
            : "%s says nothing more than this: %s.".formatted(judged.text(), judged.why());
    return Check.ALWAYS_TRUE.problem(rule, span, message, "leave it out");
  }
}
