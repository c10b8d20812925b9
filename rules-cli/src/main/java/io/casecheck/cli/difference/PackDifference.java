package io.casecheck.cli.difference;

import io.casecheck.rule.PackDescription;
import java.util.List;

/**
 * All that differs between two packs over some cases.
 *
 * @param rules rules that are new, gone or changed, by id
 * @param entries scopes, rows and sources that are new, gone or changed
 * @param answers how answers change, by rule
 * @param cases how many cases were evaluated by both
 * @param suggestion which version should follow, and why
 */
public record PackDifference(
    List<RuleDifference> rules,
    List<EntryDifference> entries,
    List<AnswerDifference> answers,
    int cases,
    Suggestion suggestion) {

  /** Copies. */
  public PackDifference {
    rules = List.copyOf(rules);
    entries = List.copyOf(entries);
    answers = List.copyOf(answers);
  }

  /** Compares what the packs say, beside what their answers to cases showed. */
  public static PackDifference of(
      PackDescription old, PackDescription renewed, List<AnswerDifference> answers, int cases) {
    List<RuleDifference> rules = RuleDifferences.between(old.rules(), renewed.rules());
    List<EntryDifference> entries = EntryDifferences.between(old, renewed);
    return new PackDifference(
        rules, entries, answers, cases, Suggestion.of(rules, entries, answers));
  }

  /** Whether both say and answer the same. */
  public boolean isEmpty() {
    return rules.isEmpty() && entries.isEmpty() && answers.isEmpty();
  }
}
