package io.casecheck.pack;

import io.casecheck.finding.Severity;
import io.casecheck.pack.tree.Span;
import java.util.Map;

/**
 * What a pack says in {@code pack.yaml}.
 *
 * @param severities how much checks matter that it sets
 * @param retired ids that no rule may have again, each with what took its place
 */
public record PackSettings(Map<Check, Severity> severities, Map<String, Retirement> retired) {
  public static final String FILE = "pack.yaml";
  public static final PackSettings NONE = new PackSettings(Map.of(), Map.of());

  /**
   * What became of an id.
   *
   * @param replacement the id of the rule in its place; empty if there is none
   * @param place where that stands
   */
  public record Retirement(String replacement, Span place) {}

  /** How much a problem of this check matters. */
  public Severity severity(Check check) {
    return severities.getOrDefault(check, check.severity());
  }
}
