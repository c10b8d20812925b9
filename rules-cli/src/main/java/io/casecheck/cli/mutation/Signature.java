package io.casecheck.cli.mutation;

import io.casecheck.engine.Answer;
import io.casecheck.json.ExpectedFinding;
import io.casecheck.json.SampleCase;
import io.casecheck.pack.tree.FactType;
import io.casecheck.time.Deadline;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a rule answers to one case, as far as a sample case can notice it.
 *
 * @param settled deadlines of the places at which it fired; nothing where it states none
 * @param open what is missing at the places at which it is unknown
 * @param versions first days of the versions that fired, by place
 */
record Signature(
    Map<List<String>, @Nullable Deadline> settled,
    Map<List<String>, Set<String>> open,
    Map<List<String>, Set<LocalDate>> versions) {
  private static final Set<String> LISTS =
      FactType.values().stream()
          .filter(type -> type.list() != null)
          .map(FactType::listPath)
          .collect(Collectors.toUnmodifiableSet());

  /** Of all versions of a rule; a place is settled if one of them settles it. */
  static Signature of(List<Answer> answers) {
    Map<List<String>, @Nullable Deadline> settled = new HashMap<>();
    Map<List<String>, Set<String>> open = new HashMap<>();
    Map<List<String>, Set<LocalDate>> versions = new HashMap<>();
    for (Answer answer : answers) {
      if (answer.isUnknown()) {
        open.computeIfAbsent(answer.paths(), path -> new TreeSet<>()).addAll(answer.missing());
      } else {
        settled.put(answer.paths(), answer.deadline());
        versions
            .computeIfAbsent(answer.paths(), path -> new TreeSet<>())
            .add(answer.match().rule().metadata().effective());
      }
    }
    open.keySet().removeAll(settled.keySet());
    // Many rules wait for a code or a list together, and a case sees only that something waits.
    open.values().removeIf(missing -> missing.stream().anyMatch(Signature::isShared));
    return new Signature(settled, open, versions);
  }

  private static boolean isShared(String path) {
    return path.endsWith(".code") || LISTS.contains(path);
  }

  /** Whether the case would fail if the rule answered that in place of this. */
  boolean isNoticed(Signature other, String ruleId, SampleCase sample) {
    if (!settled.keySet().equals(other.settled.keySet())
        || !open.keySet().equals(other.open.keySet())) {
      return true;
    }
    return sample.expected().stream()
        .filter(expected -> expected.rule().equals(ruleId))
        .anyMatch(expected -> differs(other, expected));
  }

  private boolean differs(Signature other, ExpectedFinding expected) {
    Set<String> at = new HashSet<>(expected.at());
    for (List<String> place : open.keySet()) {
      if (expected.missing() != null
          && at.equals(new HashSet<>(place))
          && !Objects.equals(open.get(place), other.open.get(place))) {
        return true;
      }
    }
    for (List<String> place : settled.keySet()) {
      boolean otherVersion =
          expected.version() != null
              && !Objects.equals(versions.get(place), other.versions.get(place));
      if (at.equals(new HashSet<>(place))
          && (otherVersion || differ(expected, settled.get(place), other.settled.get(place)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean differ(
      ExpectedFinding expected, @Nullable Deadline one, @Nullable Deadline other) {
    if (one == null || other == null) {
      return (one == null) != (other == null);
    }
    return (expected.dueBy() != null && !one.dueBy().equals(other.dueBy()))
        || (expected.safeFrom() != null && !Objects.equals(one.safeFrom(), other.safeFrom()))
        || (expected.safeBy() != null && !Objects.equals(one.safeBy(), other.safeBy()))
        || (expected.noSafeDay() != null && (one.safeBy() == null) != (other.safeBy() == null))
        || (expected.dueAt() != null && !Objects.equals(one.dueAt(), other.dueAt()))
        || (expected.status() != null && one.status() != other.status());
  }
}
