package io.casecheck.pack.check;

import io.casecheck.pack.Check;
import io.casecheck.pack.PackSettings;
import io.casecheck.pack.Spelling;
import io.casecheck.pack.tree.Rule;
import io.casecheck.rule.PackProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No rule takes the id of one that is gone, and what took its place is there. */
final class RetiredIdChecks implements PackCheck {
  @Override
  public Stream<PackProblem> problems(PackDraft draft) {
    List<PackProblem> problems = new ArrayList<>();
    Map<String, String> retired = new TreeMap<>(draft.beneath().retired());
    draft.settings().retired().forEach((id, now) -> retired.put(id, now.replacement()));
    for (Rule rule : draft.rules()) {
      String replacement = retired.get(rule.metadata().id());
      if (replacement != null) {
        problems.add(
            Check.RETIRED_ID.problem(
                rule,
                rule.place("id"),
                "The id %s was retired%s; earlier answers and waivers name it, so no other rule"
                        .formatted(rule.metadata().id(), inFavourOf(replacement))
                    + " takes it.",
                "an id that was never used"));
      }
    }
    if (draft.broken().isEmpty()) {
      checkReplacements(draft, problems);
    }
    return problems.stream();
  }

  private static String inFavourOf(String replacement) {
    return replacement.isEmpty() ? "" : " in favour of " + replacement;
  }

  private static void checkReplacements(PackDraft draft, List<PackProblem> problems) {
    Set<String> ids =
        Stream.concat(draft.rules().stream(), draft.beneath().rules().stream())
            .map(rule -> rule.metadata().id())
            .collect(Collectors.toSet());
    draft
        .settings()
        .retired()
        .forEach(
            (id, now) -> {
              if (!now.replacement().isEmpty() && !ids.contains(now.replacement())) {
                problems.add(
                    Check.RETIRED_ID.problem(
                        PackSettings.FILE,
                        now.place(),
                        "",
                        "%s is said to replace %s, and there is no such rule."
                            .formatted(now.replacement(), id),
                        Spelling.nearest(now.replacement(), ids)));
              }
            });
  }
}
