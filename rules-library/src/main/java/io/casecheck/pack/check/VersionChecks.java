package io.casecheck.pack.check;

import io.casecheck.pack.Check;
import io.casecheck.pack.tree.Rule;
import io.casecheck.pack.tree.SameRule;
import io.casecheck.rule.PackProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The versions of a rule stand in one scope and follow each other without gap or overlap. */
final class VersionChecks implements PackCheck {
  @Override
  public Stream<PackProblem> problems(PackDraft draft) {
    return draft.rules().stream()
        .collect(
            Collectors.groupingBy(rule -> rule.metadata().id(), TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(versions -> problems(versions, draft));
  }

  private static Stream<PackProblem> problems(List<Rule> unsorted, PackDraft draft) {
    List<Rule> versions = new ArrayList<>(unsorted);
    versions.sort(Comparator.comparing(rule -> rule.metadata().effective()));
    return Stream.iterate(1, i -> i < versions.size(), i -> i + 1)
        .flatMap(i -> problem(versions.get(i - 1), versions.get(i), draft).stream());
  }

  private static Optional<PackProblem> problem(Rule earlier, Rule later, PackDraft draft) {
    LocalDate end = earlier.metadata().expires();
    LocalDate start = later.metadata().effective();
    if (!earlier.scope().equals(later.scope())) {
      return Optional.of(
          Check.DUPLICATE_ID.problem(
              later,
              later.place("id"),
              "The id is used in %s too.".formatted(earlier.file()),
              FreeId.after(later, draft)));
    }
    if (earlier.metadata().effective().equals(start)) {
      return Optional.of(
          Check.DUPLICATE_ID.problem(
              later,
              later.place("id"),
              "The rule of %s line %s has this id too, and is in force from %s as well; only the"
                      .formatted(earlier.file(), earlier.line(), start)
                  + " versions of one rule share an id.",
              FreeId.after(later, draft)));
    }
    boolean title = SameRule.title(earlier, later);
    boolean place = SameRule.place(earlier, later);
    if (end == null || !end.isBefore(start)) {
      if (!title || !place) {
        return Optional.of(twoRules(earlier, later, true, draft));
      }
      return Optional.of(
          Check.WINDOW_OVERLAP.problem(
              later,
              later.place("effective"),
              "This version begins on %s, when the one of %s line %s is still in force."
                  .formatted(start, earlier.file(), earlier.line()),
              "@expires(\"%s\") there".formatted(start.minusDays(1))));
    }
    if (!title && !place) {
      return Optional.of(twoRules(earlier, later, false, draft));
    }
    LocalDate next = end.plusDays(1);
    boolean follows = next.equals(start);
    if (follows || draft.broken().contains(later.file())) {
      return Optional.empty();
    }
    return Optional.of(
        Check.WINDOW_GAP.problem(
            later,
            later.place("effective"),
            "No version is in force from %s to %s.".formatted(next, start.minusDays(1)),
            ""));
  }

  private static PackProblem twoRules(Rule earlier, Rule later, boolean overlap, PackDraft draft) {
    String end = " and @expires(\"%s\") there".formatted(later.metadata().effective().minusDays(1));
    return Check.DUPLICATE_ID.problem(
        later,
        later.place("id"),
        "Two different rules have this id, it seems: this one, and the one of %s line %s, \"%s\". If this is"
                .formatted(earlier.file(), earlier.line(), earlier.metadata().title())
            + " meant as its next version, give both the same title and report the same place%s."
                .formatted(overlap ? "," + end : ""),
        FreeId.after(later, draft));
  }
}
