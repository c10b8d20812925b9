package io.casecheck.json;

import io.casecheck.finding.Finding;
import io.casecheck.finding.Findings;
import io.casecheck.json.SampleCaseResult.Difference;
import io.casecheck.time.Deadline;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Pairs each expectation with one finding: first exact pairs, where an expectation that states more
 * chooses first, then those that differ in parts.
 */
final class FindingsComparison {
  private final List<ExpectedFinding> expected;
  private final List<Finding> found;

  private FindingsComparison(SampleCase sampleCase, Findings findings) {
    this.expected = new ArrayList<>(sampleCase.expected());
    this.expected.sort(Comparator.comparingInt(FindingsComparison::partsLeftOut));
    this.found = new ArrayList<>(findings.findings());
  }

  static SampleCaseResult compare(SampleCase sampleCase, Findings findings) {
    FindingsComparison comparison = new FindingsComparison(sampleCase, findings);
    comparison.pair(
        (expected, finding) -> samePlace(expected, finding) && agree(expected, finding));
    List<Difference> different = comparison.pair(FindingsComparison::samePlace);
    return new SampleCaseResult(sampleCase, comparison.expected, comparison.found, different);
  }

  private List<Difference> pair(BiPredicate<ExpectedFinding, Finding> fits) {
    List<Difference> pairs = new ArrayList<>();
    Iterator<ExpectedFinding> open = expected.iterator();
    while (open.hasNext()) {
      ExpectedFinding next = open.next();
      Optional<Finding> fitting =
          found.stream().filter(finding -> fits.test(next, finding)).findFirst();
      if (fitting.isPresent()) {
        pairs.add(new Difference(next, fitting.get()));
        found.remove(fitting.get());
        open.remove();
      }
    }
    return pairs;
  }

  private static int partsLeftOut(ExpectedFinding expected) {
    return (int)
        Stream.of(
                Optional.ofNullable(expected.missing()),
                Optional.ofNullable(expected.dueBy()),
                Optional.ofNullable(expected.safeFrom()),
                Optional.ofNullable(expected.safeBy()),
                Optional.ofNullable(expected.noSafeDay()),
                Optional.ofNullable(expected.dueAt()),
                Optional.ofNullable(expected.status()),
                Optional.ofNullable(expected.version()))
            .filter(Optional::isEmpty)
            .count();
  }

  private static boolean samePlace(ExpectedFinding expected, Finding finding) {
    return expected.rule().equals(finding.ruleId())
        && expected.outcome() == finding.outcome()
        && sameElements(expected.at(), finding.paths());
  }

  private static boolean agree(ExpectedFinding expected, Finding finding) {
    if (expected.missing() != null && !sameElements(expected.missing(), finding.missing())) {
      return false;
    }
    if (expected.version() != null && !expected.version().equals(finding.version())) {
      return false;
    }
    Deadline deadline = finding.deadline();
    if (deadline == null) {
      return Stream.of(
              expected.dueBy(),
              expected.safeFrom(),
              expected.safeBy(),
              expected.noSafeDay(),
              expected.dueAt(),
              expected.status())
          .allMatch(Objects::isNull);
    }
    return (expected.dueBy() == null || expected.dueBy().equals(deadline.dueBy()))
        && (expected.safeFrom() == null || expected.safeFrom().equals(deadline.safeFrom()))
        && (expected.safeBy() == null || expected.safeBy().equals(deadline.safeBy()))
        && (expected.noSafeDay() == null || expected.noSafeDay() == (deadline.safeBy() == null))
        && (expected.dueAt() == null || sameMoment(expected.dueAt(), deadline.dueAt()))
        && (expected.status() == null || expected.status() == deadline.status());
  }

  private static boolean sameMoment(OffsetDateTime one, @Nullable OffsetDateTime other) {
    return other != null && one.isEqual(other);
  }

  private static boolean sameElements(Collection<String> one, Collection<String> other) {
    return one.size() == other.size() && new HashSet<>(one).equals(new HashSet<>(other));
  }
}
