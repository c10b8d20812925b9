package io.casecheck.pack;

import java.util.List;

/**
 * One version of a rule.
 *
 * @param scope path of its scope, such as {@code drug/hemgenix}
 * @param file path of its file below the pack
 * @param line line of its name
 * @param name its name
 * @param metadata what stands between name and {@code when}
 * @param branches ways to satisfy it
 * @param when its conditions as written
 */
public record Rule(
    String scope,
    String file,
    int line,
    String name,
    RuleMetadata metadata,
    List<Branch> branches,
    String when) {

  /** A key that no other rule of the loaded packs has. */
  public String key() {
    return scope + "#" + name;
  }
}
