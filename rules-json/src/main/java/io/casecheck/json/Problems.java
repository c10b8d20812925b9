package io.casecheck.json;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects problems; one that is found twice, such as in a shared base case, counts once. */
final class Problems {
  private static final Comparator<CaseFileProblem> BY_PLACE =
      Comparator.comparing(CaseFileProblem::file)
          .thenComparingInt(CaseFileProblem::line)
          .thenComparingInt(CaseFileProblem::column);

  private final Set<CaseFileProblem> found = new LinkedHashSet<>();
  private int count;

  void add(Place place, String path, String message, String fix) {
    count++;
    found.add(new CaseFileProblem(place.file(), place.line(), place.column(), path, message, fix));
  }

  void addAll(List<CaseFileProblem> more) {
    count += more.size();
    found.addAll(more);
  }

  /** How often something was reported so far, repetitions included. */
  int count() {
    return count;
  }

  /** What was found, by place. */
  List<CaseFileProblem> all() {
    return found.stream().sorted(BY_PLACE).toList();
  }

  /** What was found, as an exception. */
  CaseFileException exception() {
    return new CaseFileException(all());
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      throw exception();
    }
  }
}
