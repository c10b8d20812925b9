package io.casecheck.cli.site;

import java.util.List;
import java.util.Optional;

/**
 * What every page has at hand.
 *
 * @param root how the page gets to the top of the site: empty, or {@code ../}
 * @param site all that the site tells
 * @param rules its rules, by id
 */
public record PageContext(String root, SitePack site, List<RuleView> rules) {

  /** Copies. */
  public PageContext {
    rules = List.copyOf(rules);
  }

  /** The rule with this id, if the pack has it. */
  public Optional<RuleView> rule(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** How the page gets to a case. */
  public String to(AnsweredCase answered) {
    return root
        + Addresses.caseFile(site.fileOf(answered))
        + "#"
        + Addresses.anchor(answered.sample());
  }

  /** The first digits of the pack's digests: enough to tell packs apart. */
  public String digest() {
    return String.join(
        " ", site.pack().digests().stream().map(digest -> digest.substring(0, 12)).toList());
  }
}
