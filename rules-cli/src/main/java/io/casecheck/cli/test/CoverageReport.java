package io.casecheck.cli.test;

import io.casecheck.cli.terminal.Ink;
import io.casecheck.cli.terminal.Moments;
import io.casecheck.cli.terminal.Page;
import io.casecheck.cli.terminal.Style;
import io.casecheck.engine.explain.CoverageGoal;
import io.casecheck.engine.explain.PackCoverage;
import io.casecheck.engine.explain.VersionCoverage;
import io.casecheck.pack.tree.Rule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the cases have not shown of the rules, and cases that would show it. */
final class CoverageReport {
  /**
   * How many goals of a kind there are, and how many are reached.
   *
   * @param kind the kind
   */
  record Count(String kind, int reached, int all) {}

  /**
   * Something that no case shows.
   *
   * @param place file, line and column
   * @param stub a case that would show it; null if none was found or asked for, or if that of an
   *     earlier hole shows it
   */
  record Hole(
      String rule,
      String version,
      String place,
      String subject,
      String wanted,
      String reason,
      @Nullable String stub) {}

  /**
   * Something that no case can show, whatever it states.
   *
   * @param place file, line and column
   * @param reason why it cannot happen
   */
  record Never(
      String rule, String version, String place, String subject, String wanted, String reason) {}

  /**
   * All of it.
   *
   * @param percent reached goals of a hundred of those that a case may reach, rounded down
   */
  record Document(int percent, List<Count> counts, List<Hole> holes, List<Never> cannotHappen) {}

  private final PackCoverage coverage;
  private final Predicate<Rule> chosen;
  private final boolean withStubs;
  private final Map<String, String> stubs = new HashMap<>();
  private final Map<CoverageGoal.Kind, int[]> counts = new EnumMap<>(CoverageGoal.Kind.class);

  CoverageReport(PackCoverage coverage, Predicate<Rule> chosen, boolean withStubs) {
    this.coverage = coverage;
    this.chosen = chosen;
    this.withStubs = withStubs;
  }

  Document document() {
    List<Hole> holes = new ArrayList<>();
    List<Never> never = new ArrayList<>();
    for (VersionCoverage version : coverage.versions()) {
      if (chosen.test(version.rule())) {
        version.goals().forEach((goal, reached) -> count(goal, reached ? 1 : 0, 1));
        for (CoverageGoal goal : version.holes()) {
          Optional<String> why = coverage.whyNever(version, goal);
          why.ifPresent(reason -> count(goal, 0, -1));
          why.ifPresent(reason -> never.add(never(version.rule(), goal, reason)));
          if (why.isEmpty()) {
            holes.add(hole(version, goal));
          }
        }
      }
    }
    int reached = counts.values().stream().mapToInt(count -> count[0]).sum();
    int all = counts.values().stream().mapToInt(count -> count[1]).sum();
    return new Document(
        all == 0 ? 100 : (int) (100L * reached / all),
        counts.entrySet().stream()
            .map(
                entry ->
                    new Count(
                        entry.getKey().name().toLowerCase(Locale.ROOT),
                        entry.getValue()[0],
                        entry.getValue()[1]))
            .toList(),
        holes,
        never);
  }

  private void count(CoverageGoal goal, int reached, int all) {
    int[] count = counts.computeIfAbsent(goal.kind(), kind -> new int[2]);
    count[0] += reached;
    count[1] += all;
  }

  private static Never never(Rule rule, CoverageGoal goal, String reason) {
    return new Never(
        rule.metadata().id(),
        rule.metadata().effective().toString(),
        place(rule, goal),
        goal.subject(),
        goal.wanted(),
        reason);
  }

  private static String place(Rule rule, CoverageGoal goal) {
    return rule.file() + ":" + goal.line() + (goal.column() == 0 ? "" : ":" + goal.column());
  }

  private Hole hole(VersionCoverage version, CoverageGoal goal) {
    Rule rule = version.rule();
    String about = goal.subject() + ": " + goal.wanted();
    String name = rule.metadata().id() + ", " + about;
    String stub =
        withStubs
            ? coverage.stub(version, goal).map(some -> StubText.of(name, some)).orElse(null)
            : null;
    String same = stub == null ? null : stubs.putIfAbsent(body(rule, stub), about);
    String none =
        withStubs && stub == null
            ? "; no stub: no change that was tried to the cases near shows it"
            : same == null ? "" : "; the stub of \"" + same + "\" shows it too";
    return new Hole(
        rule.metadata().id(),
        rule.metadata().effective().toString(),
        place(rule, goal),
        goal.subject(),
        goal.wanted(),
        reason(version, goal) + none,
        same == null ? stub : null);
  }

  /** What a stub changes, without its name: one case can fill several holes of a rule. */
  private static String body(Rule rule, String stub) {
    return rule.key() + stub.substring(stub.indexOf('\n'));
  }

  private static String reason(VersionCoverage version, CoverageGoal goal) {
    if (version.nearCases() == 0) {
      return "no case comes near: at least two conditions are false in each";
    }
    String near = Moments.count(version.nearCases(), "case") + " near";
    return switch (goal.kind()) {
      case FIRED -> "no case raises it; " + near;
      case CONDITION ->
          switch (goal.wanted()) {
            case "true" -> "it never holds with all others; " + near;
            case "false" -> "it is never the only one that is false; " + near;
            default -> "what it reads is always stated; " + near;
          };
      case THRESHOLD ->
          "no case has a value %s%s while all else holds; %s"
              .formatted(goal.wanted(), goal.wanted().endsWith("bound") ? "" : " the bound", near);
      case WINDOW -> "no case has this day while all conditions hold; " + near;
    };
  }

  static String text(Document document, Style style) {
    Page page = new Page(style);
    holes(document.holes(), page);
    never(document.cannotHappen(), page);
    page.heading(Ink.STRONG, "Coverage: " + document.percent() + " %");
    for (Count count : document.counts()) {
      page.lead(
          Ink.PLAIN,
          "  " + Page.pad(count.kind(), 12),
          Ink.PLAIN,
          count.reached() + " of " + count.all());
    }
    return page.toString();
  }

  /** One line for each reason of a rule, since many goals share one. */
  private static void never(List<Never> all, Page page) {
    if (all.isEmpty()) {
      return;
    }
    page.heading(Ink.STRONG, "Cannot happen in any case (" + all.size() + ")");
    Map<String, List<Never>> byRule = new LinkedHashMap<>();
    for (Never one : all) {
      String key = one.rule() + " from " + one.version() + ": " + one.reason();
      byRule.computeIfAbsent(key, rule -> new ArrayList<>()).add(one);
    }
    byRule.forEach(
        (key, some) -> {
          page.lead(Ink.QUIET, "  · ", Ink.PLAIN, key);
          some.forEach(
              one ->
                  page.lead(Ink.QUIET, "      ", Ink.QUIET, one.subject() + ": " + one.wanted()));
        });
  }

  private static void holes(List<Hole> holes, Page page) {
    String rule = "";
    for (Hole hole : holes) {
      String heading = hole.rule() + " from " + hole.version();
      if (!heading.equals(rule)) {
        page.blank().line(Ink.STRONG, heading);
        rule = heading;
      }
      page.lead(
          Ink.WARNING,
          "  - ",
          Ink.PLAIN,
          hole.subject() + ": " + hole.wanted() + " (" + hole.place() + ")");
      page.lead(Ink.QUIET, "    ", Ink.QUIET, hole.reason());
      if (hole.stub() != null) {
        hole.stub().lines().forEach(line -> page.verbatim("      " + line));
      }
    }
  }
}
