package io.casecheck;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a host sets for an evaluator. Immutable: each method answers changed options. */
public final class EvaluatorOptions {
  private static final Duration DAYS = Duration.ofDays(14);
  private static final Duration HOURS = Duration.ofHours(24);
  private static final int MATCHES = 100_000;

  private final List<Path> overlays;
  private final SortedSet<String> criteria;
  private final Duration dueSoonDays;
  private final Duration dueSoonHours;
  private final int mostMatches;

  private EvaluatorOptions(
      List<Path> overlays,
      SortedSet<String> criteria,
      Duration dueSoonDays,
      Duration dueSoonHours,
      int mostMatches) {
    this.overlays = overlays;
    this.criteria = criteria;
    this.dueSoonDays = dueSoonDays;
    this.dueSoonHours = dueSoonHours;
    this.mostMatches = mostMatches;
  }

  /**
   * No overlay, no criteria set; a deadline is due soon 14 days before, one in hours 24 hours
   * before; at most 100,000 matches of rules for one case.
   */
  public static EvaluatorOptions options() {
    return new EvaluatorOptions(List.of(), Collections.emptySortedSet(), DAYS, HOURS, MATCHES);
  }

  /**
   * Adds a folder of rules of one's own. An id that is used already is an error unless the rule
   * says {@code @replaces}. Overlays are read in the order they were added.
   */
  public EvaluatorOptions overlay(Path folder) {
    List<Path> more = new ArrayList<>(overlays);
    more.add(folder);
    return new EvaluatorOptions(
        List.copyOf(more), criteria, dueSoonDays, dueSoonHours, mostMatches);
  }

  /** Switches criteria sets on, by name. */
  public EvaluatorOptions criteria(String... names) {
    return criteria(Set.of(names));
  }

  /** Switches criteria sets on, by name. */
  public EvaluatorOptions criteria(Set<String> names) {
    SortedSet<String> more = new TreeSet<>(criteria);
    more.addAll(names);
    return new EvaluatorOptions(
        overlays, Collections.unmodifiableSortedSet(more), dueSoonDays, dueSoonHours, mostMatches);
  }

  /**
   * Sets how long before its end a clock is due soon.
   *
   * @param days for clocks in days or longer
   * @param hours for clocks in hours
   * @throws IllegalArgumentException if one is negative
   */
  public EvaluatorOptions dueSoon(Duration days, Duration hours) {
    if (days.isNegative() || hours.isNegative()) {
      throw new IllegalArgumentException("the time before a deadline must not be negative");
    }
    return new EvaluatorOptions(overlays, criteria, days, hours, mostMatches);
  }

  /**
   * Sets the budget: matches of one rule base after which its rules are reported as failed.
   *
   * @throws IllegalArgumentException if it is below 1
   */
  public EvaluatorOptions mostMatches(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("the budget must be at least 1");
    }
    return new EvaluatorOptions(overlays, criteria, dueSoonDays, dueSoonHours, most);
  }

  List<Path> overlays() {
    return overlays;
  }

  SortedSet<String> criteria() {
    return criteria;
  }

  Duration dueSoonDays() {
    return dueSoonDays;
  }

  Duration dueSoonHours() {
    return dueSoonHours;
  }

  int mostMatches() {
    return mostMatches;
  }
}
