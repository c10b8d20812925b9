package io.casecheck.cli.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which version should follow, and why. What the cases show decides; what they do not show is taken
 * for the gravest, since a condition that changed answers somewhere.
 *
 * @param level the gravest of all reasons
 * @param reasons the reasons for this level, each a sentence without its end
 */
public record Suggestion(VersionLevel level, List<String> reasons) {

  /** Copies. */
  public Suggestion {
    reasons = List.copyOf(reasons);
  }

  private record Reason(VersionLevel level, String subject, String words) {}

  static Suggestion of(
      List<RuleDifference> rules, List<EntryDifference> entries, List<AnswerDifference> answers) {
    List<Reason> reasons = new ArrayList<>();
    answers.forEach(answer -> reasons.add(reason(answer)));
    rules.forEach(rule -> reasons.add(reason(rule, answers)));
    entries.forEach(entry -> reasons.add(reason(entry)));
    VersionLevel level =
        reasons.stream()
            .map(Reason::level)
            .max(Comparator.naturalOrder())
            .orElse(VersionLevel.PATCH);
    Map<String, Set<String>> subjects = new LinkedHashMap<>();
    reasons.stream()
        .filter(reason -> reason.level() == level)
        .forEach(
            reason ->
                subjects
                    .computeIfAbsent(reason.words(), words -> new LinkedHashSet<>())
                    .add(reason.subject()));
    return new Suggestion(
        level,
        subjects.entrySet().stream()
            .map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue()))
            .toList());
  }

  private static Reason reason(AnswerDifference answer) {
    return answer.change() == Change.ADDED
        ? new Reason(VersionLevel.MINOR, answer.rule(), "answers are added")
        : new Reason(VersionLevel.MAJOR, answer.rule(), "answers change or go");
  }

  private static Reason reason(RuleDifference rule, List<AnswerDifference> answers) {
    String id = rule.id();
    if (rule.change() == Change.GONE) {
      return new Reason(VersionLevel.MAJOR, id, "rules are gone");
    }
    if (rule.change() == Change.ADDED) {
      return new Reason(VersionLevel.MINOR, id, "rules are new");
    }
    if (rule.isWordingOnly()) {
      return new Reason(VersionLevel.PATCH, id, "words or sources differ");
    }
    if (answers.stream().anyMatch(answer -> answer.rule().equals(id))) {
      return new Reason(VersionLevel.PATCH, id, "answers show what differs");
    }
    if (EnumSet.of(Aspect.WORDING, Aspect.SOURCES, Aspect.LONGER).containsAll(rule.aspects())) {
      return new Reason(VersionLevel.MINOR, id, "rules are in force longer");
    }
    return new Reason(VersionLevel.MAJOR, id, "rules differ, and no case shows what that changes");
  }

  private static Reason reason(EntryDifference entry) {
    String noun = entry.kind().word() + "s";
    if (entry.kind() == EntryDifference.Kind.SOURCE || isWordingOnly(entry)) {
      return new Reason(VersionLevel.PATCH, entry.name(), noun + " are described otherwise");
    }
    return switch (entry.change()) {
      case ADDED -> new Reason(VersionLevel.MINOR, entry.name(), noun + " are new");
      case GONE -> new Reason(VersionLevel.MAJOR, entry.name(), noun + " are gone");
      case CHANGED -> new Reason(VersionLevel.MAJOR, entry.name(), noun + " say something else");
    };
  }

  private static boolean isWordingOnly(EntryDifference entry) {
    return entry.change() == Change.CHANGED
        && entry.details().stream()
            .allMatch(detail -> Set.of("title", "source").contains(detail.part()));
  }
}
