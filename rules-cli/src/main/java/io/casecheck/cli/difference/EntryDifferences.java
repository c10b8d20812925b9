package io.casecheck.cli.difference;

import io.casecheck.cli.difference.EntryDifference.Kind;
import io.casecheck.finding.Citation;
import io.casecheck.model.TableRow;
import io.casecheck.rule.PackDescription;
import io.casecheck.rule.RuleDescription;
import io.casecheck.rule.ScopeDescription;
import io.casecheck.rule.SourceDescription;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares scopes, rows of tables and sources, each as a list of named parts. */
final class EntryDifferences {
  private final PackDescription renewed;
  private final List<EntryDifference> differences = new ArrayList<>();

  private EntryDifferences(PackDescription renewed) {
    this.renewed = renewed;
  }

  /** Every entry that is not the same in both: scopes, then rows, then sources, each by name. */
  static List<EntryDifference> between(PackDescription old, PackDescription renewed) {
    EntryDifferences all = new EntryDifferences(renewed);
    all.compare(Kind.SCOPE, scopes(old), scopes(renewed));
    all.compare(Kind.ROW, rows(old), rows(renewed));
    all.compare(Kind.SOURCE, sources(old), sources(renewed));
    return all.differences;
  }

  private void compare(
      Kind kind, Map<String, Map<String, String>> old, Map<String, Map<String, String>> is) {
    Set<String> names = new TreeSet<>(old.keySet());
    names.addAll(is.keySet());
    for (String name : names) {
      Map<String, String> before = old.getOrDefault(name, Map.of());
      Map<String, String> after = is.getOrDefault(name, Map.of());
      if (!before.equals(after)) {
        Change change =
            before.isEmpty() ? Change.ADDED : after.isEmpty() ? Change.GONE : Change.CHANGED;
        Map<String, String> shown = after.isEmpty() ? before : after;
        differences.add(
            new EntryDifference(
                kind,
                change,
                name,
                shown.values().iterator().next(),
                change == Change.CHANGED ? details(before, after) : List.of(),
                kind == Kind.SOURCE ? rulesOn(name) : List.of()));
      }
    }
  }

  private static List<Detail> details(Map<String, String> before, Map<String, String> after) {
    List<Detail> details = new ArrayList<>();
    after.forEach(
        (part, is) -> {
          String was = before.getOrDefault(part, "");
          if (!was.equals(is)) {
            details.add(new Detail(part, was, is));
          }
        });
    return details;
  }

  private List<String> rulesOn(String key) {
    return renewed.rules().stream()
        .filter(rule -> rule.citations().stream().anyMatch(one -> one.key().equals(key)))
        .map(RuleDescription::id)
        .distinct()
        .sorted()
        .toList();
  }

  private static Map<String, Map<String, String>> scopes(PackDescription pack) {
    Map<String, Map<String, String>> scopes = new TreeMap<>();
    for (ScopeDescription scope : pack.scopes()) {
      Map<String, String> parts = new LinkedHashMap<>();
      parts.put("title", scope.title());
      parts.put("drug names", String.join(", ", scope.drugNames()));
      parts.put("codes", String.join(", ", scope.codes()));
      parts.put("ndcPrefixes", String.join(", ", scope.ndcPrefixes()));
      parts.put("payer names", String.join(", ", scope.payerNames()));
      parts.put("payer ids", String.join(", ", scope.payerIds()));
      parts.put("programs", names(scope.programs()));
      parts.put("states", names(scope.states()));
      parts.put("zone", Objects.toString(scope.zone(), ""));
      scopes.put(scope.path(), parts);
    }
    return scopes;
  }

  private static String names(List<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).collect(Collectors.joining(", "));
  }

  private static Map<String, Map<String, String>> rows(PackDescription pack) {
    Map<String, Map<String, String>> rows = new TreeMap<>();
    pack.tables()
        .forEach((scope, table) -> table.forEach(row -> rows.put(name(scope, row), parts(row))));
    return rows;
  }

  private static String name(String scope, TableRow row) {
    return scope + "/" + row.table() + " " + row.key() + " from " + row.effective();
  }

  private static Map<String, String> parts(TableRow row) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("amount", row.amount().stripTrailingZeros().toPlainString());
    parts.put("expires", row.expires().equals(LocalDate.MAX) ? "" : row.expires().toString());
    parts.put("source", row.source());
    return parts;
  }

  private static Map<String, Map<String, String>> sources(PackDescription pack) {
    Map<String, Map<String, String>> sources = new TreeMap<>();
    for (SourceDescription source : pack.sources()) {
      Citation citation = source.citation();
      Map<String, String> parts = new LinkedHashMap<>();
      parts.put("citation", citation.authority() + ", " + citation.section());
      parts.put("title", source.title());
      parts.put("address", Objects.toString(citation.address(), ""));
      parts.put("read", citation.readOn().toString());
      parts.put("verified", citation.verified().name());
      parts.put("note", source.note());
      sources.put(citation.key(), parts);
    }
    return sources;
  }
}
