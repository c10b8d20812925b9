package io.casecheck.explanation;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Why a rule answered what it did to a case, or why it stayed silent.
 *
 * @param ruleId id of the rule
 * @param title what the rule says, in one line
 * @param scope scope that holds it, such as {@code drug/hemgenix}
 * @param verdict what it answers; always the engine's own answer
 * @param firedAt places at which it fired, sorted; several paths of one place separated by a comma
 * @param openAt places at which it is unknown, sorted
 * @param versions its versions, the one that answers first, then by their first day
 * @param values values of the case by path, kept apart so that a host can leave them out; empty
 *     unless they were asked for
 */
public record Explanation(
    String ruleId,
    String title,
    String scope,
    RuleVerdict verdict,
    List<String> firedAt,
    List<String> openAt,
    List<VersionExplanation> versions,
    SortedMap<String, String> values) {

  /** Copies. */
  public Explanation {
    firedAt = List.copyOf(firedAt);
    openAt = List.copyOf(openAt);
    versions = List.copyOf(versions);
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /** Rule and verdict only: what a person's record says stays out of logs. */
  @Override
  public String toString() {
    return "Explanation[" + ruleId + " " + verdict + "]";
  }
}
