package io.casecheck.json;

import io.casecheck.json.CaseDocument.Gone;
import io.casecheck.json.CaseDocument.Removal;
import io.casecheck.json.Node.ScalarNode;
import io.casecheck.model.Case;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Merges base cases into the cases that name them. */
final class CaseResolver {
  private final Set<String> names;
  private final Set<String> unread;
  private final Problems problems;
  private final Map<String, CaseDocument> byName = new LinkedHashMap<>();
  private final Map<String, Optional<Resolved>> resolved = new HashMap<>();
  private final Map<String, InputRead> inputs = new HashMap<>();

  /**
   * A case with its base merged in.
   *
   * @param isWhole whether all of it was read, and of those that it rests on: what is missing in
   *     one that was not is no mistake of those that change it
   */
  private record Resolved(
      Node input, Set<String> criteria, List<ExpectedFinding> expected, boolean isWhole) {}

  /** A case, or why it is none, with each reason where the value stands that cannot be so. */
  private record InputRead(@Nullable Case value, List<CaseFileProblem> problems) {}

  /**
   * A resolver.
   *
   * @param documents the cases, and those that they rest on
   * @param names names of all cases, of which one may be meant
   * @param unread names of cases whose file cannot be read, which was reported
   */
  CaseResolver(
      List<CaseDocument> documents, Set<String> names, Set<String> unread, Problems problems) {
    this.names = names;
    this.unread = unread;
    this.problems = problems;
    documents.forEach(this::enter);
  }

  private void enter(CaseDocument document) {
    CaseDocument first = byName.putIfAbsent(document.name(), document);
    if (first != null) {
      problems.add(
          document.place(),
          "name",
          "This name is used twice; first in "
              + first.place().file()
              + ":"
              + first.place().line()
              + ".",
          "Give every case and every row a name of its own.");
    }
  }

  List<SampleCase> resolve() {
    List<SampleCase> cases = new ArrayList<>();
    for (CaseDocument document : byName.values()) {
      SampleCase read = resolve(document).map(whole -> sampleCase(document, whole)).orElse(null);
      if (read != null) {
        cases.add(read);
      }
    }
    return cases;
  }

  private @Nullable SampleCase sampleCase(CaseDocument document, Resolved whole) {
    Case input = input(document, whole);
    return input == null
        ? null
        : new SampleCase(
            document.file(),
            document.place().line(),
            document.name(),
            document.why(),
            input,
            whole.criteria(),
            document.pending(),
            whole.expected());
  }

  private @Nullable Case input(CaseDocument document, Resolved whole) {
    InputRead read = read(document, whole);
    Set<String> below =
        problemsBelow(document).stream()
            .map(CaseResolver::apartFromItsPlace)
            .collect(Collectors.toSet());
    CaseChangePlaces places = new CaseChangePlaces(document);
    problems.addAll(
        read.problems().stream()
            .filter(problem -> !below.contains(apartFromItsPlace(problem)))
            .map(places::atItsCause)
            .toList());
    return read.value();
  }

  /** A document that changes a case moves what is wrong with that to its own lines. */
  private static String apartFromItsPlace(CaseFileProblem problem) {
    return problem.path() + " " + problem.message().replaceAll("in line \\d+", "above");
  }

  private InputRead read(CaseDocument document, Resolved whole) {
    InputRead known = inputs.get(document.name());
    if (known != null) {
      return known;
    }
    Problems own = new Problems();
    Case value = new RecordReader(own).read(Case.class, whole.input(), "");
    InputRead read = new InputRead(value, own.all());
    inputs.put(document.name(), read);
    return read;
  }

  /** What is wrong with the case that this one changes is said once, there. */
  private List<CaseFileProblem> problemsBelow(CaseDocument document) {
    CaseDocument base = document.from() == null ? null : byName.get(document.from().text());
    return base == null
        ? List.of()
        : resolve(base).map(whole -> read(base, whole).problems()).orElse(List.of());
  }

  /** Empty after a problem. */
  private Optional<Resolved> resolve(CaseDocument document) {
    Optional<Resolved> known = resolved.get(document.name());
    if (known != null) {
      return known;
    }
    Optional<Resolved> whole = merge(document);
    resolved.put(document.name(), whole);
    return whole;
  }

  private Optional<Resolved> merge(CaseDocument document) {
    ScalarNode from = document.from();
    if (from == null) {
      Resolved nothing = new Resolved(document.input(), Set.of(), List.of(), true);
      return document.isEmpty()
          ? Optional.empty()
          : Optional.of(onTopOf(nothing, document, document.input()));
    }
    CaseDocument base = byName.get(from.text());
    if (base == null && unread.contains(from.text())) {
      return Optional.empty(); // What is wrong there is said there, once.
    }
    if (base == null) {
      Optional<String> nearest = NearestName.of(from.text(), names);
      problems.add(
          from.place(),
          "from",
          "No case has this name.",
          nearest
              .map(name -> "Did you mean `" + name + "`?")
              .orElse("Write the name of another case below the folder."));
      return Optional.empty();
    }
    if (isCyclic(document)) {
      problems.add(
          from.place(),
          "from",
          "The case rests on itself, through its chain of `from`.",
          "Break the chain: a base case has no `from`.");
      return Optional.empty();
    }
    return resolve(base)
        .map(below -> whereItCanBeRead(base, below))
        .map(below -> onTopOf(below, document, NodeMerge.merge(below.input(), document.input())));
  }

  private Resolved whereItCanBeRead(CaseDocument base, Resolved below) {
    boolean whole = below.isWhole() && read(base, below).problems().isEmpty();
    return new Resolved(below.input(), below.criteria(), below.expected(), whole);
  }

  private boolean isCyclic(CaseDocument document) {
    Set<String> seen = new HashSet<>();
    CaseDocument at = document;
    while (at != null && seen.add(at.name())) {
      at = at.from() == null ? null : byName.get(at.from().text());
    }
    return at != null && at.name().equals(document.name());
  }

  private Resolved onTopOf(Resolved base, CaseDocument document, Node merged) {
    Node input = merged;
    for (Removal removal : document.without()) {
      if (base.isWhole() && !removal.path().isIn(input)) {
        problems.add(
            removal.place(),
            "without",
            "The case has nothing at this path.",
            "Check names and numbers, or take the path away.");
      }
      input = removal.path().removedFrom(input);
    }
    Set<String> criteria = document.criteria() == null ? base.criteria() : document.criteria();
    return new Resolved(
        input, criteria, expected(base, document), base.isWhole() && document.isWhole());
  }

  private List<ExpectedFinding> expected(Resolved base, CaseDocument document) {
    List<ExpectedFinding> expected = new ArrayList<>(base.expected());
    for (Gone gone : document.gone()) {
      if (!expected.removeIf(gone.finding()::fits) && base.isWhole()) {
        problems.add(
            gone.place(),
            "gone",
            "The base case expects no such finding.",
            "Write of a line of the base as much as tells it from others, or take this away.");
      }
    }
    for (ExpectedFinding more : document.expect()) {
      expected.removeIf(other -> base.expected().contains(other) && samePlace(more, other));
      expected.add(more);
    }
    return expected;
  }

  private static boolean samePlace(ExpectedFinding one, ExpectedFinding other) {
    return one.rule().equals(other.rule())
        && one.outcome() == other.outcome()
        && Set.copyOf(one.at()).equals(Set.copyOf(other.at()));
  }
}
