package io.casecheck.pack;

import io.casecheck.rule.PackProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A pack on top of another takes no id and no name of it, and replaces what is there. */
final class BeneathChecks implements PackCheck {
  @Override
  public Stream<PackProblem> problems(PackDraft draft) {
    return draft.rules().stream().flatMap(rule -> problems(rule, draft.beneath()).stream());
  }

  private static List<PackProblem> problems(Rule rule, Pack beneath) {
    List<PackProblem> problems = new ArrayList<>();
    String replaces = rule.metadata().replaces();
    boolean found = false;
    for (Rule other : beneath.rules()) {
      boolean replaced = other.metadata().id().equals(replaces);
      found |= replaced;
      if (!replaced && other.metadata().id().equals(rule.metadata().id())) {
        problems.add(
            Check.DUPLICATE_ID.problem(
                rule,
                rule.place("id"),
                "The pack beneath uses this id in %s line %s."
                    .formatted(other.file(), other.line()),
                "@replaces(\"%s\")".formatted(rule.metadata().id())));
        return problems;
      }
      if (!replaced && other.key().equals(rule.key())) {
        problems.add(
            Check.DUPLICATE_NAME.problem(
                rule, rule.nameAt(), "The pack beneath has a rule of this name here.", ""));
      }
    }
    if (replaces != null && !found) {
      problems.add(
          Check.REPLACES.problem(
              rule,
              rule.place("replaces"),
              "The pack beneath has no rule %s.".formatted(replaces),
              ""));
    }
    return problems;
  }
}
