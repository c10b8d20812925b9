package io.casecheck.cli.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.casecheck.rule.ScopeDescription;
import io.casecheck.rule.SourceDescription;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The pages of a site, by their path below its top. The same pack and cases give the same bytes.
 */
public final class Site {
  private static final List<String> ASSETS = List.of("style.css", "search.js");

  private final SitePack site;
  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final SortedMap<String, String> pages = new TreeMap<>();

  private Site(SitePack site) {
    this.site = site;
  }

  /** Every page and what the pages need. */
  public static SortedMap<String, String> of(SitePack site) {
    Site pages = new Site(site);
    pages.lists();
    site.rules()
        .forEach(rule -> pages.page(Addresses.rule(rule.id()), "rule", Map.of("rule", rule)));
    site.pack().scopes().forEach(pages::scope);
    site.pack().sources().forEach(pages::source);
    site.statements()
        .forEach(
            statement ->
                pages.page(
                    Addresses.statement(statement.number()),
                    "statement",
                    Map.of("statement", statement)));
    site.caseFiles()
        .forEach(
            (file, cases) ->
                pages.page(
                    Addresses.caseFile(file), "caseFile", Map.of("file", file, "cases", cases)));
    ASSETS.forEach(name -> pages.pages.put("assets/" + name, asset(name)));
    pages.pages.put("assets/search-index.js", SearchIndex.of(site));
    return pages.pages;
  }

  private void lists() {
    page("index.html", "index", Map.of());
    page("rules.html", "rules", Map.of());
    page("scopes.html", "scopes", Map.of());
    page("sources.html", "sources", Map.of());
    page("coverage.html", "coverage", Map.of());
    page("time-line.html", "timeLine", Map.of("line", new TimeLine(site.pack().rules())));
    page("cases.html", "cases", Map.of());
    page("search.html", "search", Map.of());
    if (!site.statements().isEmpty()) {
      page("guide.html", "guide", Map.of());
    }
  }

  private void scope(ScopeDescription scope) {
    page(Addresses.scope(scope.path()), "scope", Map.of("scope", scope, "of", site.rulesOf(scope)));
  }

  private void source(SourceDescription source) {
    String key = source.citation().key();
    page(
        Addresses.source(key),
        "source",
        Map.of(
            "source",
            source,
            "resting",
            site.rules().stream().filter(rule -> rule.cites(key)).toList()));
  }

  private void page(String path, String template, Map<String, Object> more) {
    SortedMap<String, Object> parameters = new TreeMap<>(more);
    parameters.put("at", new PageContext(Addresses.root(path), site));
    StringOutput out = new StringOutput();
    templates.render(template + ".jte", parameters, out);
    pages.put(path, out.toString());
  }

  private static String asset(String name) {
    try (InputStream in = Site.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the command was built without " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
