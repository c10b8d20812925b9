package io.casecheck.engine;

import io.casecheck.pack.tree.ControllingDate;
import io.casecheck.pack.tree.Rule;
import io.casecheck.pack.tree.RuleMetadata;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which of some rules are in force on which days. Windows open and close on few days, so that every
 * day between two of them has the same rules. Thread-safe.
 */
final class Windows {
  /**
   * Rules in force.
   *
   * @param ruleIds their ids, sorted
   * @param scopes the scopes that they belong to
   */
  record Open(List<String> ruleIds, Set<String> scopes) {}

  /** Sets of rules that are kept with their ids; cases of one kind share a few. */
  private static final int KEPT = 1_000;

  private final List<Rule> rules;
  private final Map<ControllingDate, NavigableMap<LocalDate, BitSet>> byDay =
      new EnumMap<>(ControllingDate.class);
  private final Map<ControllingDate, BitSet> onAnyDay = new EnumMap<>(ControllingDate.class);
  private final Map<BitSet, Open> kept = new ConcurrentHashMap<>();

  Windows(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    for (ControllingDate controls : ControllingDate.values()) {
      onAnyDay.put(controls, numbers(controls, metadata -> true));
      byDay.put(controls, windows(controls));
    }
  }

  private NavigableMap<LocalDate, BitSet> windows(ControllingDate controls) {
    Set<LocalDate> changes = new TreeSet<>(Set.of(LocalDate.MIN));
    for (Rule rule : rules) {
      if (rule.metadata().controls() == controls) {
        LocalDate expires = rule.metadata().expires();
        changes.add(rule.metadata().effective());
        if (expires != null) {
          changes.add(expires.plusDays(1));
        }
      }
    }
    NavigableMap<LocalDate, BitSet> windows = new TreeMap<>();
    changes.forEach(
        day -> windows.put(day, numbers(controls, metadata -> metadata.inForceOn(day))));
    return windows;
  }

  private BitSet numbers(ControllingDate controls, Predicate<RuleMetadata> chosen) {
    BitSet numbers = new BitSet();
    for (int i = 0; i < rules.size(); i++) {
      RuleMetadata metadata = rules.get(i).metadata();
      if (metadata.controls() == controls && chosen.test(metadata)) {
        numbers.set(i);
      }
    }
    return numbers;
  }

  /**
   * Adds the rules that are in force on a day.
   *
   * @param controls the date that is held against their windows
   * @param day the day; null if it is not stated, and each of them may be in force
   */
  void add(ControllingDate controls, @Nullable LocalDate day, BitSet numbers) {
    NavigableMap<LocalDate, BitSet> windows = byDay.get(controls);
    BitSet open =
        day == null || windows == null
            ? onAnyDay.get(controls)
            : windows.floorEntry(day).getValue();
    if (open != null) {
      numbers.or(open);
    }
  }

  /** The ids and scopes of rules. */
  Open open(BitSet numbers) {
    Open open = kept.get(numbers);
    return open == null ? keep(numbers) : open;
  }

  private Open keep(BitSet numbers) {
    List<Rule> inForce = new ArrayList<>();
    numbers.stream().mapToObj(rules::get).forEach(inForce::add);
    Open open =
        new Open(
            inForce.stream().map(rule -> rule.metadata().id()).distinct().sorted().toList(),
            inForce.stream().map(Rule::scope).collect(Collectors.toUnmodifiableSet()));
    if (kept.size() < KEPT) {
      kept.put(numbers, open);
    }
    return open;
  }
}
