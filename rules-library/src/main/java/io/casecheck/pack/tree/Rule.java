package io.casecheck.pack.tree;

import java.util.List;

/**
 * One version of a rule.
 *
 * @param scope path of its scope, such as {@code drug/hemgenix}
 * @param file path of its file below the pack
 * @param line line of its name
 * @param name its name
 * @param nameAt where its name stands
 * @param metadata what stands between name and {@code when}
 * @param branches ways to satisfy it
 * @param when its conditions as written
 */
public record Rule(
    String scope,
    String file,
    int line,
    String name,
    Span nameAt,
    RuleMetadata metadata,
    List<Branch> branches,
    String when) {

  /** Where the value of a piece of metadata stands; the rule's name if it has none. */
  public Span place(String part) {
    return metadata.places().getOrDefault(part, nameAt);
  }

  /** A key that no other rule of the loaded packs has. */
  public String key() {
    return scope + "#" + name;
  }
}
