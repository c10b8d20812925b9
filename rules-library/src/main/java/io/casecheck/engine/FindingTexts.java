package io.casecheck.engine;

import io.casecheck.finding.Citation;
import io.casecheck.finding.Verification;
import io.casecheck.pack.Source;
import io.casecheck.pack.read.Placeholders;
import io.casecheck.pack.tree.Rule;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What all findings of one rule share.
 *
 * @param citations its sources
 * @param assumptions what nobody could verify of them
 * @param placeholders the names in its message and remedy
 * @param notKnown its message where it is unknown
 */
record FindingTexts(
    List<Citation> citations,
    List<String> assumptions,
    List<String> placeholders,
    String notKnown) {

  static FindingTexts of(Rule rule, Map<String, Source> sources) {
    return new FindingTexts(
        citations(rule.metadata().sources(), sources),
        assumptions(rule.metadata().sources(), sources),
        List.copyOf(Placeholders.in(rule.metadata().message(), rule.metadata().remedy())),
        notKnown(rule.metadata().title()));
  }

  static String notKnown(String title) {
    return "Not known: " + title + ".";
  }

  static List<Citation> citations(Collection<String> keys, Map<String, Source> sources) {
    return keys.stream().map(sources::get).filter(Objects::nonNull).map(Source::citation).toList();
  }

  static List<String> assumptions(Collection<String> keys, Map<String, Source> sources) {
    return keys.stream()
        .map(sources::get)
        .filter(Objects::nonNull)
        .filter(source -> source.citation().verified() == Verification.NO)
        .map(Source::note)
        .toList();
  }
}
