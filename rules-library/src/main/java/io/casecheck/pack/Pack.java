package io.casecheck.pack;

import io.casecheck.model.TableRow;
import java.util.List;
import java.util.Map;

/**
 * A rule pack that was read and found good.
 *
 * @param scopes its scopes, by path
 * @param rules its rules, by scope, file and line
 * @param tables rows of its tables, by path of their scope
 * @param sources its register of sources, by key
 * @param digest SHA-256 over its content
 */
public record Pack(
    List<Scope> scopes,
    List<Rule> rules,
    Map<String, List<TableRow>> tables,
    Map<String, Source> sources,
    String digest) {

  /** The rules of one scope. */
  public List<Rule> rulesOf(String scope) {
    return rules.stream().filter(rule -> rule.scope().equals(scope)).toList();
  }
}
