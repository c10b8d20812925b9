package io.casecheck.cli.site;

import io.casecheck.finding.Citation;
import io.casecheck.rule.SourceDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Links of a site that lead nowhere. Whether a page outside still exists, only a reader sees. */
public final class SiteProblems {
  private SiteProblems() {}

  /** A sentence for each; empty if every link has an end. */
  public static List<String> of(SitePack site) {
    Set<String> ids =
        site.pack().rules().stream().map(rule -> rule.id()).collect(Collectors.toSet());
    List<String> problems = new ArrayList<>();
    for (GuideStatement statement : site.statements()) {
      statement.rules().stream()
          .filter(id -> !ids.contains(id))
          .forEach(
              id ->
                  problems.add(
                      "statement " + statement.number() + " names " + id + ": no such rule"));
    }
    for (SourceDescription source : site.pack().sources()) {
      Citation citation = source.citation();
      if (citation.address() != null && !Words.isAddress(citation.address())) {
        problems.add("the address of source " + citation.key() + " is no whole address over https");
      }
    }
    Set<String> expected = new TreeSet<>();
    site.caseFiles()
        .values()
        .forEach(
            cases ->
                cases.forEach(
                    one -> one.sample().expected().forEach(line -> expected.add(line.rule()))));
    expected.stream()
        .filter(id -> !ids.contains(id) && !id.startsWith("CASECHECK-"))
        .forEach(id -> problems.add("cases expect " + id + ": no such rule"));
    return problems;
  }
}
