package io.casecheck.rule;

import io.casecheck.model.TableRow;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a pack, or several on top of each other, says: for catalogues and comparisons.
 *
 * @param scopes its scopes, the lowest pack's first, by path
 * @param rules every version of every rule, by scope, file and line
 * @param tables rows of its tables, by path of their scope
 * @param sources its register of sources, by key
 * @param digests SHA-256 over the content of each pack, the lowest first
 */
public record PackDescription(
    List<ScopeDescription> scopes,
    List<RuleDescription> rules,
    SortedMap<String, List<TableRow>> tables,
    List<SourceDescription> sources,
    List<String> digests) {

  /** Copies. */
  public PackDescription {
    scopes = List.copyOf(scopes);
    rules = List.copyOf(rules);
    SortedMap<String, List<TableRow>> rows = new TreeMap<>();
    tables.forEach((scope, table) -> rows.put(scope, List.copyOf(table)));
    tables = Collections.unmodifiableSortedMap(rows);
    sources = List.copyOf(sources);
    digests = List.copyOf(digests);
  }
}
