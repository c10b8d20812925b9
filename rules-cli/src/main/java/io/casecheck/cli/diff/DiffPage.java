package io.casecheck.cli.diff;

import io.casecheck.cli.difference.AnswerDifference;
import io.casecheck.cli.difference.Aspect;
import io.casecheck.cli.difference.Change;
import io.casecheck.cli.difference.Detail;
import io.casecheck.cli.difference.EntryDifference;
import io.casecheck.cli.difference.PackDifference;
import io.casecheck.cli.difference.RuleDifference;
import io.casecheck.cli.difference.Windows;
import io.casecheck.cli.terminal.Ink;
import io.casecheck.cli.terminal.Moments;
import io.casecheck.cli.terminal.Page;
import io.casecheck.cli.terminal.Style;
import java.util.List;
import java.util.stream.Collectors;

/** A difference for people: answers first, since they are what others rely on. */
final class DiffPage {
  private static final int REASONS = 8;

  private final Page page;

  DiffPage(Style style) {
    this.page = new Page(style);
  }

  String write(String old, String renewed, PackDifference difference) {
    page.line(
        Ink.STRONG,
        "From %s to %s, over %s"
            .formatted(old, renewed, Moments.count(difference.cases(), "case")));
    if (difference.isEmpty()) {
      return page.blank().line(Ink.GOOD, "The same rules, and the same answers.").toString();
    }
    answers(difference);
    rules("NEW RULES", Change.ADDED, difference);
    rules("RULES THAT ARE GONE", Change.GONE, difference);
    rules("RULES THAT DIFFER", Change.CHANGED, difference);
    for (EntryDifference.Kind kind : EntryDifference.Kind.values()) {
      entries(kind, difference);
    }
    suggestion(difference);
    return page.toString();
  }

  private void answers(PackDifference difference) {
    List<AnswerDifference> answers = difference.answers();
    if (answers.isEmpty()) {
      page.blank().line(Ink.GOOD, "No case is answered otherwise.");
      return;
    }
    page.heading(Ink.STRONG, "ANSWERS THAT CHANGE (" + answers.size() + ")");
    for (AnswerDifference answer : answers) {
      page.entry(
          answer.change() == Change.ADDED ? Ink.GOOD : Ink.ERROR,
          mark(answer.change()),
          "%s %s in %s, first: %s"
              .formatted(
                  answer.rule(),
                  answer.words(),
                  Moments.count(answer.cases().size(), "case"),
                  answer.cases().get(0)));
    }
  }

  private void rules(String title, Change change, PackDifference difference) {
    List<RuleDifference> rules =
        difference.rules().stream().filter(rule -> rule.change() == change).toList();
    if (rules.isEmpty()) {
      return;
    }
    page.heading(Ink.STRONG, title + " (" + rules.size() + ")");
    for (RuleDifference rule : rules) {
      page.gap().entry(Ink.STRONG, mark(change), rule.id() + " " + rule.rule().title());
      if (change == Change.CHANGED) {
        page.field(
            "Differs",
            rule.aspects().stream().map(Aspect::words).collect(Collectors.joining(", ")));
        rule.details().forEach(this::detail);
      } else {
        page.field("In force", Windows.inWords(rule.rule()));
      }
      page.field("File", Ink.QUIET, rule.rule().file() + ":" + rule.rule().line());
    }
  }

  private void entries(EntryDifference.Kind kind, PackDifference difference) {
    List<EntryDifference> entries =
        difference.entries().stream().filter(entry -> entry.kind() == kind).toList();
    if (entries.isEmpty()) {
      return;
    }
    page.heading(
        Ink.STRONG,
        switch (kind) {
              case SCOPE -> "SCOPES";
              case ROW -> "ROWS OF TABLES";
              case SOURCE -> "SOURCES";
            }
            + " ("
            + entries.size()
            + ")");
    for (EntryDifference entry : entries) {
      page.entry(Ink.STRONG, mark(entry.change()), entry.name() + ": " + entry.words());
      entry.details().forEach(this::detail);
      if (!entry.rules().isEmpty()) {
        page.field("Rules", Ink.QUIET, String.join(", ", entry.rules()));
      }
    }
  }

  private void detail(Detail detail) {
    page.field("Part", Ink.STRONG, detail.part());
    page.field("Was", detail.was().isEmpty() ? "nothing" : detail.was());
    page.field("Is", detail.is().isEmpty() ? "nothing" : detail.is());
  }

  private void suggestion(PackDifference difference) {
    List<String> reasons = difference.suggestion().reasons();
    page.heading(Ink.STRONG, "SUGGESTED: " + difference.suggestion().level().word());
    reasons.stream().limit(REASONS).forEach(reason -> page.entry(Ink.PLAIN, "·", reason + "."));
    if (reasons.size() > REASONS) {
      page.entry(Ink.QUIET, "·", "and " + (reasons.size() - REASONS) + " more like these.");
    }
  }

  private static String mark(Change change) {
    return switch (change) {
      case ADDED -> "+";
      case GONE -> "-";
      case CHANGED -> "~";
    };
  }
}
