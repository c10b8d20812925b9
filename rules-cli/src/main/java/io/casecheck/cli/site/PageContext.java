package io.casecheck.cli.site;

import java.util.List;

/**
 * What every page has at hand.
 *
 * @param root how the page gets to the top of the site: empty, or {@code ../}
 * @param site all that the site tells
 */
public record PageContext(String root, SitePack site) {

  /** How the page gets to a case. */
  public String to(AnsweredCase answered) {
    return root + Addresses.caseFile(answered.file()) + "#" + Addresses.anchor(answered.sample());
  }

  /** The first digits of the pack's digests: enough to tell packs apart. */
  public String digest() {
    List<String> digests = site.pack().digests();
    return String.join(" ", digests.stream().map(digest -> digest.substring(0, 12)).toList());
  }
}
