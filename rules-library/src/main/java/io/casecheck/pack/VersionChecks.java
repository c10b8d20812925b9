package io.casecheck.pack;

import io.casecheck.rule.PackProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
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

  /** The id after the last one that begins alike. */
  private static String nextId(Rule rule, PackDraft draft) {
    String id = rule.metadata().id();
    String stem = id.substring(0, id.length() - 3);
    int last =
        Stream.of(
                draft.rules().stream().map(other -> other.metadata().id()),
                draft.beneath().rules().stream().map(other -> other.metadata().id()),
                draft.settings().retired().keySet().stream())
            .flatMap(ids -> ids)
            .filter(other -> other.matches(Pattern.quote(stem) + "\\d{3}"))
            .mapToInt(other -> Integer.parseInt(other.substring(stem.length())))
            .max()
            .orElse(0);
    return stem + String.valueOf(1000 + last + 1).substring(1);
  }

  private static Optional<PackProblem> problem(Rule earlier, Rule later, PackDraft draft) {
    LocalDate end = earlier.metadata().expires();
    LocalDate start = later.metadata().effective();
    if (!earlier.scope().equals(later.scope())) {
      return Optional.of(
          Check.DUPLICATE_ID.problem(
              later, later.place("id"), "The id is used in %s too.".formatted(earlier.file()), ""));
    }
    if (earlier.metadata().effective().equals(start)) {
      return Optional.of(
          Check.DUPLICATE_ID.problem(
              later,
              later.place("id"),
              "The rule of %s line %s has this id too, and is in force from %s as well; only the"
                      .formatted(earlier.file(), earlier.line(), start)
                  + " versions of one rule share an id.",
              nextId(later, draft)));
    }
    if (end == null || !end.isBefore(start)) {
      return Optional.of(
          Check.WINDOW_OVERLAP.problem(
              later,
              later.place("effective"),
              "This version begins on %s, when the one of %s line %s is still in force."
                  .formatted(start, earlier.file(), earlier.line()),
              "@expires(\"%s\") there".formatted(start.minusDays(1))));
    }
    boolean follows = end.plusDays(1).equals(start);
    if (follows || draft.broken().contains(later.file())) {
      return Optional.empty();
    }
    return Optional.of(
        Check.WINDOW_GAP.problem(
            later,
            later.place("effective"),
            "No version is in force from %s to %s.".formatted(end.plusDays(1), start.minusDays(1)),
            ""));
  }
}
