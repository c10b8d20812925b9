package io.casecheck.cli.explain;

import io.casecheck.cli.terminal.Ink;
import io.casecheck.cli.terminal.Page;
import io.casecheck.cli.terminal.Style;
import io.casecheck.explanation.CaseChange;
import io.casecheck.explanation.ConditionResult;
import io.casecheck.explanation.ConditionTruth;
import io.casecheck.explanation.Explanation;
import io.casecheck.explanation.Flip;
import io.casecheck.explanation.Reading;
import io.casecheck.explanation.RuleVerdict;
import io.casecheck.explanation.VersionExplanation;
import java.util.stream.Collectors;

/** All that explains one rule on one case. */
final class ExplanationPage {
  private static final int TRUTH = 13;
  private static final int PLACE = 8;
  private static final int INDENT = 2;
  private static final String SHOWN_BY = " (--values shows it)";

  private final Explanation explanation;
  private final Style style;

  ExplanationPage(Explanation explanation, Style style) {
    this.explanation = explanation;
    this.style = style;
  }

  void writeTo(Page page) {
    page.line(Ink.STRONG, explanation.ruleId() + " " + explanation.title());
    page.line(ink(explanation.verdict()), verdict());
    for (VersionExplanation version : explanation.versions()) {
      version(page, version);
    }
  }

  private String verdict() {
    String fired = String.join("; ", explanation.firedAt());
    String open = String.join("; ", explanation.openAt());
    return switch (explanation.verdict()) {
      case FIRED -> "FIRED at " + fired + (open.isEmpty() ? "" : "; UNKNOWN at " + open);
      case UNKNOWN -> "UNKNOWN at " + open;
      case SILENT -> "SILENT";
      case FAILED -> "FAILED: the rule broke or used up its budget, so nothing is known.";
    };
  }

  private static Ink ink(RuleVerdict verdict) {
    return switch (verdict) {
      case FIRED -> Ink.STRONG;
      case UNKNOWN -> Ink.QUESTION;
      case SILENT -> Ink.QUIET;
      case FAILED -> Ink.ERROR;
    };
  }

  private void version(Page page, VersionExplanation version) {
    String window =
        version.effective() + (version.expires() == null ? "" : " to " + version.expires());
    page.blank()
        .line(
            Ink.STRONG, "Version from %s, %s:%s".formatted(window, version.file(), version.line()));
    if (version.alternatives() > 1) {
      page.line(
          Ink.QUIET,
          "Alternative %s of %s is shown, the nearest."
              .formatted(version.alternative(), version.alternatives()));
    }
    version.conditions().forEach(condition -> condition(page, condition));
    version.flips().forEach(flip -> flip(page, flip, version.verdict()));
    if (!version.remark().isEmpty()) {
      page.blank().line(Ink.PLAIN, "No change is known that turns it. " + version.remark());
    }
  }

  private void condition(Page page, ConditionResult condition) {
    ConditionTruth truth = condition.truth();
    String lead =
        "  "
            + Page.pad(word(truth), TRUTH)
            + Page.pad(place(condition), PLACE)
            + " ".repeat(INDENT * condition.depth());
    String read =
        condition.readings().stream().map(this::reading).collect(Collectors.joining(", "));
    String text = condition.text() + (read.isEmpty() ? "" : " " + style.plain("→") + " " + read);
    page.lead(ink(truth), lead, Ink.PLAIN, text);
    boolean worthSaying = truth != ConditionTruth.TRUE && !condition.remark().isEmpty();
    if (worthSaying) {
      page.lead(Ink.QUIET, " ".repeat(lead.length()), Ink.QUIET, condition.remark());
    }
  }

  /** The line and column in the rule's file; its name is above. */
  private static String place(ConditionResult condition) {
    return condition.line() + (condition.column() == 0 ? "" : ":" + condition.column());
  }

  private static String word(ConditionTruth truth) {
    return switch (truth) {
      case TRUE -> "true";
      case FALSE -> "FALSE";
      case UNKNOWN -> "UNKNOWN";
      case NOT_REACHED -> "not reached";
    };
  }

  private static Ink ink(ConditionTruth truth) {
    return switch (truth) {
      case TRUE -> Ink.GOOD;
      case FALSE -> Ink.ERROR;
      case UNKNOWN -> Ink.QUESTION;
      case NOT_REACHED -> Ink.QUIET;
    };
  }

  private String reading(Reading reading) {
    if (!reading.stated()) {
      return reading.path() + " (not stated)";
    }
    String value = explanation.values().get(reading.path());
    return value == null ? reading.path() : reading.path() + " = " + value;
  }

  private static void flip(Page page, Flip flip, RuleVerdict now) {
    String where = now == RuleVerdict.SILENT ? "" : " there";
    String what = flip.verdict() == RuleVerdict.FIRED ? "would fire" : "would be silent";
    page.blank().line(Ink.PLAIN, "It " + what + where + " (the engine agrees) with this change:");
    flip.changes().forEach(change -> page.lead(Ink.PLAIN, "  - ", Ink.STRONG, text(change)));
  }

  /** Values of the case were not asked for. */
  private static String madeOf(CaseChange change) {
    return change.path().equals(change.like())
        ? "another value, made of what it is now" + SHOWN_BY
        : "a value made of " + change.like() + SHOWN_BY;
  }

  private static String text(CaseChange change) {
    String value = change.value() == null ? madeOf(change) : change.value();
    return switch (change.action()) {
      case SET -> "set " + change.path() + " to " + value;
      case ADD ->
          "add to " + change.path() + " " + (change.value() == null ? "an item with " : "") + value;
      case REMOVE -> "take " + change.path() + " away";
    };
  }
}
