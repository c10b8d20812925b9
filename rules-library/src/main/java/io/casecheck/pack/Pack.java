package io.casecheck.pack;

import io.casecheck.model.TableRow;
import io.casecheck.pack.tree.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule pack that was read and found good, or several on top of each other.
 *
 * @param scopes its scopes, by path
 * @param rules its rules, by scope, file and line
 * @param tables rows of its tables, by path of their scope
 * @param sources its register of sources, by key
 * @param retired ids that no rule may have again, each with the id in its place or an empty text
 * @param digests SHA-256 over the content of each pack, the lowest first
 */
public record Pack(
    List<Scope> scopes,
    List<Rule> rules,
    Map<String, List<TableRow>> tables,
    Map<String, Source> sources,
    Map<String, String> retired,
    List<String> digests) {

  /** What lies beneath a pack that stands on its own. */
  public static final Pack NONE =
      new Pack(List.of(), List.of(), Map.of(), Map.of(), Map.of(), List.of());

  /** The rules of one scope. */
  public List<Rule> rulesOf(String scope) {
    return rules.stream().filter(rule -> rule.scope().equals(scope)).toList();
  }

  /** This pack on top of another: what a rule replaces is left out. */
  public Pack over(Pack beneath) {
    Set<String> replaced =
        rules.stream()
            .map(rule -> rule.metadata().replaces())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Map<String, List<TableRow>> allTables = new HashMap<>(beneath.tables);
    tables.forEach((scope, rows) -> allTables.merge(scope, rows, Pack::joined));
    Map<String, Source> allSources = new TreeMap<>(beneath.sources);
    allSources.putAll(sources);
    Map<String, String> allRetired = new TreeMap<>(beneath.retired);
    allRetired.putAll(retired);
    List<Rule> kept =
        beneath.rules.stream().filter(rule -> !replaced.contains(rule.metadata().id())).toList();
    return new Pack(
        joined(beneath.scopes, scopes),
        joined(kept, rules),
        Map.copyOf(allTables),
        allSources,
        allRetired,
        joined(beneath.digests, digests));
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
