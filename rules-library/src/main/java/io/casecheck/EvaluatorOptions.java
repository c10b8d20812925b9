package io.casecheck;

import io.casecheck.engine.Seal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a host sets for an evaluator. Immutable: each method answers changed options. */
public final class EvaluatorOptions {
  private static final Duration DAYS = Duration.ofDays(14);
  private static final Duration HOURS = Duration.ofHours(24);
  private static final int MATCHES = 100_000;
  private static final long COMBINATIONS = 1_000_000;
  private static final int RULES_IN_MEMORY = 20_000;
  private static final int SHORTEST_KEY = 16;
  // A case of usual size takes about a millisecond, one of 5,000 lines less than a second.
  private static final Duration TIME = Duration.ofSeconds(10);

  private final Draft set;

  private EvaluatorOptions(Draft set) {
    this.set = set;
  }

  /**
   * No overlay, no criteria set; a deadline is due soon 14 days before, one in hours 24 hours
   * before. The budget of one case is 100,000 matches of a rule, 1,000,000 combinations of facts
   * and 10 seconds: far more than any case needs, and little enough to come back from.
   */
  public static EvaluatorOptions options() {
    return new EvaluatorOptions(new Draft());
  }

  /**
   * Adds rules of one's own: a folder, or a file that was compiled from one. An id that is used
   * already is an error unless the rule says {@code @replaces}. Overlays are read in the order they
   * were added.
   */
  public EvaluatorOptions overlay(Path place) {
    List<Path> more = new ArrayList<>(set.overlays);
    more.add(place);
    return with(draft -> draft.overlays = List.copyOf(more));
  }

  /** Switches criteria sets on, by name; one that no rule has keeps the rules from loading. */
  public EvaluatorOptions criteria(String... names) {
    return criteria(new TreeSet<>(List.of(names)));
  }

  /** Switches criteria sets on, by name; one that no rule has keeps the rules from loading. */
  public EvaluatorOptions criteria(Set<String> names) {
    SortedSet<String> more = new TreeSet<>(set.criteria);
    more.addAll(names);
    return with(draft -> draft.criteria = Collections.unmodifiableSortedSet(more));
  }

  /**
   * Sets how long before its end a clock is due soon.
   *
   * @param days for clocks in days or longer
   * @param hours for clocks in hours
   * @throws IllegalArgumentException if one is negative
   */
  public EvaluatorOptions dueSoon(Duration days, Duration hours) {
    require(!days.isNegative(), "dueSoon", "zero or longer for clocks in days", days);
    require(!hours.isNegative(), "dueSoon", "zero or longer for clocks in hours", hours);
    return with(
        draft -> {
          draft.dueSoonDays = days;
          draft.dueSoonHours = hours;
        });
  }

  /**
   * Sets how many matches of one rule a case may have. A rule with more is reported as failed, and
   * every other rule answers as if it were not there.
   *
   * @throws IllegalArgumentException if it is below 1
   */
  public EvaluatorOptions mostMatches(int most) {
    require(most >= 1, "mostMatches", "1 or more", most);
    return with(draft -> draft.mostMatches = most);
  }

  /**
   * Sets how many combinations of facts may be looked at for one rule and case: for a rule over two
   * lists without an equality between them, the product of their lengths. Nothing stops a rule that
   * has begun to look, so one that would look at more is not started, and reported as failed.
   *
   * @throws IllegalArgumentException if it is below 1
   */
  public EvaluatorOptions mostCombinations(long most) {
    require(most >= 1, "mostCombinations", "1 or more", most);
    return with(draft -> draft.mostCombinations = most);
  }

  /**
   * Sets how long the rules may take for one case. A rule that has used up half of what is left
   * when it matches or reports is stopped and reported as failed, so that the others still answer.
   * Only what fires is stopped: a rule that looks at combinations, one regular expression, or a
   * loop in a consequence that neither matches nor reports is not. The check of packs refuses rules
   * with loops, and {@link #mostCombinations} bounds the first. What is built once, when scopes are
   * met together for the first time or a rule first breaks, is not counted. No thread is started to
   * watch the time.
   *
   * <p>A pause of the machine counts as well, so do not set it close to what a case needs: an
   * answer that ran out of time is incomplete, never wrong, but it is not the same every time.
   *
   * @throws IllegalArgumentException if it is zero or negative
   */
  public EvaluatorOptions atMost(Duration time) {
    require(!time.isZero() && !time.isNegative(), "atMost", "longer than zero", time);
    return with(draft -> draft.atMost = time);
  }

  /**
   * Sets how many rules may be held ready, over all combinations of drug, payer, program, state and
   * sections (request, claim, determinations, appeals) that cases have had. A combination holds
   * every rule of its scopes that needs no other section, about 9 kB of memory for each; without
   * this, 20,000 rules or some 200 MB may be held. Beyond, and beyond 1,000 combinations, those
   * that no case had for longest go, and are built again, in some tens of milliseconds, when a case
   * has them. One combination is held whatever its size. No answer depends on it.
   *
   * @throws IllegalArgumentException if it is below 1
   */
  public EvaluatorOptions mostRulesInMemory(int most) {
    require(most >= 1, "mostRulesInMemory", "1 or more", most);
    return with(draft -> draft.mostRulesInMemory = most);
  }

  /**
   * Seals in each finding the values that it rests on, so that a waiver reopens when one of them
   * changes, and a replay notices it. Without a key no value is sealed, and only a changed answer
   * reopens.
   *
   * @param key secret of the host, of at least 16 random bytes; copied. Keep it: seals of another
   *     key are other seals
   * @throws IllegalArgumentException if the key is shorter
   */
  public EvaluatorOptions sealKey(byte[] key) {
    require(key.length >= SHORTEST_KEY, "sealKey", SHORTEST_KEY + " bytes or more", key.length);
    return with(draft -> draft.seal = new Seal(key));
  }

  /**
   * Asks that rules be held against something before they answer, when an evaluator is built and
   * when it reloads: {@code SampleCaseAcceptance} of rules-json runs sample cases. Several are
   * asked in the order they were added.
   */
  public EvaluatorOptions acceptance(PackAcceptance acceptance) {
    List<PackAcceptance> more = new ArrayList<>(set.acceptances);
    more.add(acceptance);
    return with(draft -> draft.acceptances = List.copyOf(more));
  }

  /**
   * Tells of every evaluation how long it took and what came of it. Several are told in the order
   * they were added; one that breaks keeps none of the others from hearing.
   */
  public EvaluatorOptions listener(EvaluationListener listener) {
    List<EvaluationListener> more = new ArrayList<>(set.listeners);
    more.add(listener);
    return with(draft -> draft.listeners = List.copyOf(more));
  }

  private static void require(boolean inRange, String option, String range, Object given) {
    if (!inRange) {
      throw new IllegalArgumentException(option + " must be " + range + ", and is " + given);
    }
  }

  private EvaluatorOptions with(Consumer<Draft> change) {
    Draft draft = new Draft(set);
    change.accept(draft);
    return new EvaluatorOptions(draft);
  }

  List<Path> overlays() {
    return set.overlays;
  }

  SortedSet<String> criteria() {
    return set.criteria;
  }

  Duration dueSoonDays() {
    return set.dueSoonDays;
  }

  Duration dueSoonHours() {
    return set.dueSoonHours;
  }

  int mostMatches() {
    return set.mostMatches;
  }

  long mostCombinations() {
    return set.mostCombinations;
  }

  Duration atMost() {
    return set.atMost;
  }

  int mostRulesInMemory() {
    return set.mostRulesInMemory;
  }

  @Nullable Seal seal() {
    return set.seal;
  }

  List<PackAcceptance> acceptances() {
    return set.acceptances;
  }

  List<EvaluationListener> listeners() {
    return set.listeners;
  }

  /** What is set, while it is being set; never changed once options hold it. */
  private static final class Draft {
    private List<Path> overlays = List.of();
    private SortedSet<String> criteria = Collections.emptySortedSet();
    private Duration dueSoonDays = DAYS;
    private Duration dueSoonHours = HOURS;
    private int mostMatches = MATCHES;
    private long mostCombinations = COMBINATIONS;
    private Duration atMost = TIME;
    private int mostRulesInMemory = RULES_IN_MEMORY;
    private @Nullable Seal seal;
    private List<PackAcceptance> acceptances = List.of();
    private List<EvaluationListener> listeners = List.of();

    Draft() {}

    Draft(Draft before) {
      overlays = before.overlays;
      criteria = before.criteria;
      dueSoonDays = before.dueSoonDays;
      dueSoonHours = before.dueSoonHours;
      mostMatches = before.mostMatches;
      mostCombinations = before.mostCombinations;
      atMost = before.atMost;
      mostRulesInMemory = before.mostRulesInMemory;
      seal = before.seal;
      acceptances = before.acceptances;
      listeners = before.listeners;
    }
  }
}
