package io.casecheck.engine.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an oracle run counted. */
public final class Tallies {
  /** Kinds of verdicts on one place of one case. */
  public enum Verdict {
    /** Violated, and every way to fill the case violates. */
    RIGHT_VIOLATED,
    /** Unknown, and it depends. */
    NEEDED_UNKNOWN,
    /** Unknown, though every way to fill the case gives the same. */
    NEEDLESS_UNKNOWN,
    /** Unknown, and the ways were only sampled. */
    UNJUDGED_UNKNOWN,
    /** Violated, though it depends or never violates. */
    WRONG_VIOLATED,
    /** Silent, though it may violate. */
    WRONG_SILENCE,
    /** The session and the evaluator find different matches. */
    ENGINE_DIFFERS,
    /** A missing path that is stated, or none for what is unknown. */
    WRONG_PATHS,
    /** Still unknown after all that is missing was filled in. */
    NOT_SETTLED,
    /** A rule broke. */
    FAILED
  }

  private static final Set<Verdict> FAULTS =
      Set.of(
          Verdict.WRONG_VIOLATED,
          Verdict.WRONG_SILENCE,
          Verdict.ENGINE_DIFFERS,
          Verdict.WRONG_PATHS,
          Verdict.NOT_SETTLED,
          Verdict.FAILED);
  private static final int MOST_EXAMPLES = 5;

  private final SortedMap<Verdict, Long> counts = new TreeMap<>();
  private final SortedMap<String, Long> needless = new TreeMap<>();
  private final SortedMap<String, Long> unknown = new TreeMap<>();
  private final SortedMap<String, Long> constructs = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();
  private long pairs;
  private long touched;
  private long fillings;

  /** Counts pairs of rule and case, and those in which the rule reads what is missing. */
  public void pairs(long all, long reading, long ways) {
    pairs += all;
    touched += reading;
    fillings += ways;
  }

  /** Counts the rules of a pack by what they are made of. */
  public void rules(List<RandomRule> rules) {
    rules.forEach(rule -> rule.constructs().forEach(name -> constructs.merge(name, 1L, Long::sum)));
  }

  /** Counts a verdict on one place. */
  public void verdict(Verdict verdict, RandomRule rule, String detail) {
    counts.merge(verdict, 1L, Long::sum);
    if (verdict == Verdict.NEEDLESS_UNKNOWN || verdict == Verdict.NEEDED_UNKNOWN) {
      rule.constructs().forEach(name -> unknown.merge(name, 1L, Long::sum));
    }
    if (verdict == Verdict.NEEDLESS_UNKNOWN) {
      rule.constructs().forEach(name -> needless.merge(name, 1L, Long::sum));
    }
    if (FAULTS.contains(verdict) && faults.size() < MOST_EXAMPLES) {
      faults.add(verdict + " " + detail + "\n" + rule.written() + "\njudged:\n" + rule.judged());
    }
  }

  /** How often a verdict was reached. */
  public long count(Verdict verdict) {
    return counts.getOrDefault(verdict, 0L);
  }

  /** How many pairs of rule and case were held against all their completions. */
  public long pairs() {
    return pairs;
  }

  /** The first faults, each with its rule; empty if all is well. */
  public List<String> faults() {
    return faults;
  }

  /** What was used in rules, and how often. */
  public Set<String> constructs() {
    return constructs.keySet();
  }

  /** A page to print. */
  public String page() {
    StringBuilder page = new StringBuilder();
    page.append("pairs of rule and case ").append(pairs);
    page.append(", of them reading what is missing ").append(touched);
    page.append(", cases filled ").append(fillings).append('\n');
    counts.forEach((verdict, count) -> page.append(verdict).append(' ').append(count).append('\n'));
    page.append("construct: rules, unknown places, needless among them\n");
    constructs.forEach((name, rules) -> page.append(line(name, rules)));
    return page.toString();
  }

  private String line(String name, long rules) {
    long open = unknown.getOrDefault(name, 0L);
    long without = needless.getOrDefault(name, 0L);
    double share = open == 0 ? 0 : 100.0 * without / open;
    return String.format(
        Locale.ROOT, "  %-24s %6d %8d %8d %5.1f %%%n", name, rules, open, without, share);
  }
}
