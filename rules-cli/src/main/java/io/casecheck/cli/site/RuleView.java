package io.casecheck.cli.site;

import io.casecheck.rule.RuleDescription;
import io.casecheck.rule.ScopeDescription;
import java.util.List;

/**
 * A rule with all that belongs to it.
 *
 * @param id its id
 * @param scope the scope that holds it
 * @param versions its versions, the newest first
 * @param cases the cases that show it
 * @param statements the statements of the guide that it stands for
 */
public record RuleView(
    String id,
    ScopeDescription scope,
    List<VersionView> versions,
    RuleCases cases,
    List<GuideStatement> statements) {

  /** Copies. */
  public RuleView {
    versions = List.copyOf(versions);
    statements = List.copyOf(statements);
  }

  /** The newest version. */
  public RuleDescription last() {
    return versions.get(0).rule();
  }

  /** The newest version's title. */
  public String title() {
    return last().title();
  }

  /** Whether a version cites this source. */
  public boolean cites(String key) {
    return versions.stream()
        .flatMap(version -> version.rule().citations().stream())
        .anyMatch(citation -> citation.key().equals(key));
  }
}
