package io.casecheck.cli.site;

import io.casecheck.rule.RuleDescription;
import io.casecheck.rule.ScopeDescription;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Which version of which rule is in force when. */
public final class TimeLine {
  private final List<RuleDescription> rules;
  private final int firstYear;
  private final int lastYear;

  /** Takes every version of every rule. */
  public TimeLine(List<RuleDescription> rules) {
    this.rules =
        rules.stream()
            .sorted(
                Comparator.comparing(RuleDescription::id).thenComparing(RuleDescription::effective))
            .toList();
    this.firstYear = rules.stream().mapToInt(rule -> rule.effective().getYear()).min().orElse(2000);
    this.lastYear =
        rules.stream()
                .flatMapToInt(rule -> IntStream.of(rule.effective().getYear(), endYear(rule)))
                .max()
                .orElse(firstYear)
            + 1;
  }

  private static int endYear(RuleDescription rule) {
    LocalDate expires = rule.expires();
    return expires == null ? rule.effective().getYear() : expires.getYear();
  }

  /**
   * What happens on one day.
   *
   * @param first versions whose rule has none before
   * @param following versions that follow another
   * @param ended versions that ended the day before, and that no other follows
   */
  public record Day(
      List<RuleDescription> first, List<RuleDescription> following, List<RuleDescription> ended) {}

  /** The days on which something begins or has ended, in order. */
  public SortedMap<LocalDate, Day> days() {
    SortedMap<LocalDate, Day> days = new TreeMap<>();
    for (RuleDescription rule : rules) {
      Day day = day(days, rule.effective());
      (rule.equals(firstOf(rule)) ? day.first() : day.following()).add(rule);
      LocalDate expires = rule.expires();
      if (expires != null && rule.equals(lastOf(rule))) {
        day(days, expires.plusDays(1)).ended().add(rule);
      }
    }
    return days;
  }

  private static Day day(SortedMap<LocalDate, Day> days, LocalDate date) {
    return days.computeIfAbsent(
        date, key -> new Day(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
  }

  private RuleDescription firstOf(RuleDescription rule) {
    return versions(rule).get(0);
  }

  private RuleDescription lastOf(RuleDescription rule) {
    List<RuleDescription> versions = versions(rule);
    return versions.get(versions.size() - 1);
  }

  private List<RuleDescription> versions(RuleDescription rule) {
    return rules.stream().filter(other -> other.id().equals(rule.id())).toList();
  }

  /** The versions of one scope, by rule and day. */
  public List<RuleDescription> of(ScopeDescription scope) {
    return rules.stream().filter(rule -> rule.scope().equals(scope.path())).toList();
  }

  /** Where the bars of a scope stand on the page. */
  public static String anchor(ScopeDescription scope) {
    return "bars-" + scope.path().replace('/', '-');
  }

  /** The first day of the bars. */
  public LocalDate start() {
    return LocalDate.of(firstYear, 1, 1);
  }

  /** The day after the last of the bars; what has no end runs to it. */
  public LocalDate end() {
    return LocalDate.of(lastYear + 1, 1, 1);
  }

  /** The years of the bars. */
  public List<Integer> years() {
    return IntStream.rangeClosed(firstYear, lastYear).boxed().toList();
  }

  /** Where a day lies on the bars, in thousandths of their length. */
  public long place(LocalDate day) {
    long length = end().toEpochDay() - start().toEpochDay();
    return (day.toEpochDay() - start().toEpochDay()) * 1000 / length;
  }

  /** How long a version's bar is, in thousandths. */
  public long length(RuleDescription rule) {
    LocalDate expires = rule.expires();
    LocalDate last = expires == null ? end() : expires.plusDays(1);
    return Math.max(2, place(last) - place(rule.effective()));
  }
}
