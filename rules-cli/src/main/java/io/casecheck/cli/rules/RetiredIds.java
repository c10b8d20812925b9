package io.casecheck.cli.rules;

import io.casecheck.json.ExpectedFinding;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Ids of rules that are gone: old answers, waivers and cases still name them. */
public record RetiredIds(Map<String, String> replacements) {
  public RetiredIds {
    replacements = Map.copyOf(replacements);
  }

  /** What became of an id, in a sentence; empty if it is not retired. */
  public Optional<String> sentence(String typed) {
    String id = typed.toUpperCase(Locale.ROOT);
    return Optional.ofNullable(replacements.get(id))
        .map(
            replacement ->
                replacement.isEmpty()
                    ? "the rule " + id + " was retired, and no other took its place."
                    : "the rule " + id + " was retired; " + replacement + " took its place.");
  }

  /** A sentence for each retired id that a case expects. */
  public List<String> sentences(List<ExpectedFinding> expected) {
    return expected.stream()
        .map(ExpectedFinding::rule)
        .distinct()
        .flatMap(rule -> sentence(rule).stream())
        .toList();
  }
}
