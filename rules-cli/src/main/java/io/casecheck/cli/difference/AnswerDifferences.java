package io.casecheck.cli.difference;

import io.casecheck.finding.Finding;
import io.casecheck.finding.Findings;
import io.casecheck.finding.NotChecked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Gathers how answers differ, case by case, and which rules answered at all. */
public final class AnswerDifferences {
  private record Key(String rule, Change change, String words) {}

  private final Map<Key, List<String>> cases = new LinkedHashMap<>();

  /** Compares the two answers to one case. */
  public void add(String name, Findings old, Findings renewed) {
    List<Finding> was = new ArrayList<>(old.findings());
    List<Finding> is = new ArrayList<>(renewed.findings());
    takeEqual(was, is);
    for (Finding finding : List.copyOf(was)) {
      samePlace(finding, is)
          .ifPresent(
              other -> {
                was.remove(finding);
                is.remove(other);
                note(finding.ruleId(), Change.CHANGED, changed(finding, other), name);
              });
    }
    was.forEach(
        gone -> note(gone.ruleId(), Change.GONE, "no longer answers " + answer(gone), name));
    is.forEach(added -> note(added.ruleId(), Change.ADDED, "now answers " + answer(added), name));
    waiting(name, old, renewed);
    notChecked(name, old, renewed);
  }

  /** Every way in which answers differ, by rule. */
  public List<AnswerDifference> all() {
    return cases.entrySet().stream()
        .map(
            entry ->
                new AnswerDifference(
                    entry.getKey().change(),
                    entry.getKey().rule(),
                    entry.getKey().words(),
                    entry.getValue()))
        .sorted(
            Comparator.comparing(AnswerDifference::rule)
                .thenComparing(AnswerDifference::change)
                .thenComparing(AnswerDifference::words))
        .toList();
  }

  private static void takeEqual(List<Finding> was, List<Finding> is) {
    for (Finding finding : List.copyOf(was)) {
      is.stream()
          .filter(other -> isSamePlace(finding, other) && AnswerPart.of(finding, other).isEmpty())
          .findFirst()
          .ifPresent(
              other -> {
                was.remove(finding);
                is.remove(other);
              });
    }
  }

  private static Optional<Finding> samePlace(Finding finding, List<Finding> others) {
    return others.stream().filter(other -> isSamePlace(finding, other)).findFirst();
  }

  private static boolean isSamePlace(Finding one, Finding other) {
    return one.ruleId().equals(other.ruleId()) && one.paths().equals(other.paths());
  }

  private static String changed(Finding old, Finding renewed) {
    return String.join(" and ", AnswerPart.of(old, renewed)) + place(renewed);
  }

  private static String answer(Finding finding) {
    return finding.outcome() + place(finding);
  }

  private static String place(Finding finding) {
    return finding.paths().isEmpty() ? "" : " at " + String.join(", ", finding.paths());
  }

  /** Rules that wait for an input which the finding of another rule asks for. */
  private void waiting(String name, Findings old, Findings renewed) {
    Set<String> was = waiting(old);
    Set<String> is = waiting(renewed);
    was.stream()
        .filter(rule -> !is.contains(rule) && !answers(rule, renewed))
        .forEach(rule -> note(rule, Change.GONE, "no longer answers UNKNOWN", name));
    is.stream()
        .filter(rule -> !was.contains(rule) && !answers(rule, old))
        .forEach(rule -> note(rule, Change.ADDED, "now answers UNKNOWN", name));
  }

  private static Set<String> waiting(Findings findings) {
    return findings.findings().stream()
        .flatMap(finding -> finding.unsettled().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean answers(String rule, Findings findings) {
    return findings.findings().stream().anyMatch(finding -> finding.ruleId().equals(rule));
  }

  private void notChecked(String name, Findings old, Findings renewed) {
    Set<String> was = subjects(old);
    Set<String> is = subjects(renewed);
    was.stream()
        .filter(one -> !is.contains(one))
        .forEach(one -> note(subject(one), Change.CHANGED, "is checked now" + reason(one), name));
    is.stream()
        .filter(one -> !was.contains(one))
        .forEach(one -> note(subject(one), Change.CHANGED, "is not checked" + reason(one), name));
  }

  /** What a rule itself reports as not checked is among the findings already. */
  private static Set<String> subjects(Findings findings) {
    return findings.notChecked().stream()
        .filter(one -> one.ruleId() == null)
        .map((NotChecked one) -> one.subject() + "|" + one.reason())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String subject(String one) {
    return one.substring(0, one.lastIndexOf('|'));
  }

  private static String reason(String one) {
    return " (" + one.substring(one.lastIndexOf('|') + 1) + ")";
  }

  private void note(String rule, Change change, String words, String name) {
    List<String> names =
        cases.computeIfAbsent(new Key(rule, change, words), key -> new ArrayList<>());
    if (names.isEmpty() || !names.get(names.size() - 1).equals(name)) {
      names.add(name);
    }
  }
}
