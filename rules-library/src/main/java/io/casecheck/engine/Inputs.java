package io.casecheck.engine;

import io.casecheck.finding.Finding;
import io.casecheck.finding.Question;
import io.casecheck.pack.ScopeChoice;
import io.casecheck.pack.tree.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is unknown, by the input that is missing. */
final class Inputs {
  private static final String CODE = ".code";
  private static final Set<String> LISTS =
      FactType.values().stream()
          .filter(type -> type.list() != null)
          .map(FactType::listPath)
          .collect(Collectors.toUnmodifiableSet());

  private Inputs() {}

  /**
   * Whether an answer is told with others. A code that is not stated, or a list that is not held,
   * leaves every rule open that asks for one: they become one finding, so that a missing code is
   * one line and not thirty.
   */
  static boolean isGrouped(Answer answer) {
    for (String path : answer.missing()) {
      if (isShared(path)) {
        return true;
      }
    }
    return false;
  }

  /**
   * One finding for each input that is shared.
   *
   * @param open answers that are unknown
   */
  static List<Finding> grouped(List<Answer> open, FindingFactory factory) {
    Map<String, SortedSet<String>> waiting = new TreeMap<>();
    for (Answer answer : open) {
      for (String path : answer.missing()) {
        if (isShared(path)) {
          waiting.computeIfAbsent(path, key -> new TreeSet<>()).add(answer.ruleId());
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    waiting.forEach(
        (path, rules) ->
            findings.add(
                factory.input(
                    "CASECHECK-DATA-001",
                    path.endsWith(CODE) ? "The code is stated" : "The list is held",
                    new TreeSet<>(List.of(path)),
                    List.copyOf(rules))));
    return findings;
  }

  private static boolean isShared(String path) {
    // An item of a list is named by its number, a list as a whole is not.
    return path.endsWith(CODE) || (path.indexOf('[') < 0 && LISTS.contains(path));
  }

  /** A drug, payer, program or state that is not stated. */
  static Finding scope(String subject, FindingFactory factory) {
    return factory.input(
        "CASECHECK-DATA-002",
        "The " + subject + " is stated",
        new TreeSet<>(List.of(ScopeChoice.pathOf(subject))),
        List.of());
  }

  /**
   * Inputs that would settle what is unknown, most valuable first. What else matters once a code is
   * stated or a list is held cannot be known before, and is asked when it is.
   *
   * @param open answers that are unknown
   * @param scopes scopes that the case does not state
   */
  static List<Question> askList(List<Answer> open, List<Finding> scopes) {
    AskList list = new AskList();
    scopes.forEach(finding -> list.add(finding.ruleId(), finding.missing(), false, true));
    for (Answer answer : open) {
      List<String> asked = asked(answer);
      list.add(answer.ruleId(), asked, asked.size() < answer.missing().size(), false);
    }
    return list.questions();
  }

  /** The inputs that are shared if there are any, else all of them. */
  private static List<String> asked(Answer answer) {
    List<String> shared = new ArrayList<>();
    for (String path : answer.missing()) {
      if (isShared(path)) {
        shared.add(path);
      }
    }
    return shared.isEmpty() ? List.copyOf(answer.missing()) : shared;
  }
}
