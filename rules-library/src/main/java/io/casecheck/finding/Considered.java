package io.casecheck.finding;

import java.util.List;

/**
 * What an evaluation looked at. All lists are sorted and free of duplicates.
 *
 * @param scopes scopes that apply, such as {@code drug/hemgenix}
 * @param criteria criteria sets that are switched on
 * @param sectionsNotInCase sections that the case does not have: {@code request}, {@code claim},
 *     {@code determinations}; their rules stay silent
 * @param inForce ids of the rules that were in force for this case
 * @param fired ids of the rules that were violated, due or noted
 * @param unknown ids of the rules that inputs not stated leave open
 * @param failed ids of the rules that broke
 */
public record Considered(
    List<String> scopes,
    List<String> criteria,
    List<String> sectionsNotInCase,
    List<String> inForce,
    List<String> fired,
    List<String> unknown,
    List<String> failed) {

  /** Copies. */
  public Considered {
    scopes = List.copyOf(scopes);
    criteria = List.copyOf(criteria);
    sectionsNotInCase = List.copyOf(sectionsNotInCase);
    inForce = List.copyOf(inForce);
    fired = List.copyOf(fired);
    unknown = List.copyOf(unknown);
    failed = List.copyOf(failed);
  }
}
