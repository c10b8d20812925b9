package io.casecheck.cli.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
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

  private record Reason(VersionLevel level, String words) {}

  static Suggestion of(
      List<RuleDifference> rules, List<EntryDifference> entries, List<AnswerDifference> answers) {
    Set<Reason> reasons = new LinkedHashSet<>();
    answers.forEach(answer -> reasons.add(reason(answer)));
    rules.forEach(rule -> reasons.add(reason(rule, answers)));
    entries.forEach(entry -> reasons.add(reason(entry)));
    VersionLevel level =
        reasons.stream()
            .map(Reason::level)
            .max(Comparator.naturalOrder())
            .orElse(VersionLevel.PATCH);
    List<String> words = new ArrayList<>();
    reasons.stream()
        .filter(reason -> reason.level() == level)
        .map(Reason::words)
        .distinct()
        .forEach(words::add);
    return new Suggestion(level, words);
  }

  private static Reason reason(AnswerDifference answer) {
    return answer.change() == Change.ADDED
        ? new Reason(VersionLevel.MINOR, "answers of " + answer.rule() + " are added")
        : new Reason(VersionLevel.MAJOR, "answers of " + answer.rule() + " change or go");
  }

  private static Reason reason(RuleDifference rule, List<AnswerDifference> answers) {
    String id = rule.id();
    if (rule.change() == Change.GONE) {
      return new Reason(VersionLevel.MAJOR, id + " is gone");
    }
    if (rule.change() == Change.ADDED) {
      return new Reason(VersionLevel.MINOR, id + " is new");
    }
    if (rule.isWordingOnly()) {
      return new Reason(VersionLevel.PATCH, id + " differs in words or sources only");
    }
    if (answers.stream().anyMatch(answer -> answer.rule().equals(id))) {
      return new Reason(VersionLevel.PATCH, id + " differs as its answers show");
    }
    if (EnumSet.of(Aspect.WORDING, Aspect.SOURCES, Aspect.LONGER).containsAll(rule.aspects())) {
      return new Reason(VersionLevel.MINOR, id + " is in force longer");
    }
    return new Reason(
        VersionLevel.MAJOR,
        "%s differs in %s, and no case shows what that changes"
            .formatted(
                id,
                String.join(
                    " and ",
                    rule.aspects().stream()
                        .filter(aspect -> aspect != Aspect.WORDING && aspect != Aspect.SOURCES)
                        .map(Aspect::words)
                        .toList())));
  }

  private static Reason reason(EntryDifference entry) {
    String name = entry.kind().word() + " " + entry.name();
    if (entry.kind() == EntryDifference.Kind.SOURCE || isWordingOnly(entry)) {
      return new Reason(VersionLevel.PATCH, "the " + name + " is described otherwise");
    }
    return switch (entry.change()) {
      case ADDED -> new Reason(VersionLevel.MINOR, "the " + name + " is new");
      case GONE -> new Reason(VersionLevel.MAJOR, "the " + name + " is gone");
      case CHANGED -> new Reason(VersionLevel.MAJOR, "the " + name + " says something else");
    };
  }

  private static boolean isWordingOnly(EntryDifference entry) {
    return entry.change() == Change.CHANGED
        && entry.details().stream()
            .allMatch(detail -> Objects.equals(detail.part(), "title") || isSource(detail));
  }

  private static boolean isSource(Detail detail) {
    return detail.part().equals("source");
  }
}
