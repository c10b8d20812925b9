package io.casecheck.cli.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.casecheck.rule.RuleDescription;
import io.casecheck.rule.ScopeDescription;
import io.casecheck.rule.SourceDescription;
import java.io.UncheckedIOException;

/** What can be searched, as a script: a page that is opened as a file may read nothing else. */
final class SearchIndex {
  private final JsonMapper mapper = new JsonMapper();
  private final ArrayNode entries = mapper.createArrayNode();

  private SearchIndex() {}

  static String of(SitePack site) {
    SearchIndex index = new SearchIndex();
    site.rules().forEach(index::rule);
    site.pack().scopes().forEach(index::scope);
    site.pack().sources().forEach(index::source);
    site.statements().forEach(index::statement);
    site.caseFiles()
        .forEach((file, cases) -> cases.forEach(answered -> index.sampleCase(file, answered)));
    return index.script();
  }

  private void rule(RuleView view) {
    RuleDescription rule = view.last();
    add(
        "Rule",
        view.id(),
        rule.title(),
        Addresses.rule(view.id()),
        String.join(" ", rule.message(), rule.remedy(), rule.when(), String.valueOf(rule.clock())));
  }

  private void scope(ScopeDescription scope) {
    add(
        "Scope",
        scope.path(),
        scope.title(),
        Addresses.scope(scope.path()),
        String.join(" ", Words.applies(scope)));
  }

  private void source(SourceDescription source) {
    String citation = source.citation().authority() + " " + source.citation().section();
    add(
        "Source",
        citation,
        source.title(),
        Addresses.source(source.citation().key()),
        source.citation().key() + " " + source.note());
  }

  private void statement(GuideStatement statement) {
    add(
        "Guide",
        "Statement " + statement.number(),
        statement.says(),
        Addresses.statement(statement.number()),
        statement.verdictWords() + " " + statement.reason());
  }

  private void sampleCase(String file, AnsweredCase answered) {
    add(
        "Case",
        answered.sample().name(),
        file,
        Addresses.caseFile(file) + "#" + Addresses.anchor(answered.sample()),
        String.valueOf(answered.sample().why()));
  }

  private void add(String kind, String name, String title, String address, String more) {
    entries.addArray().add(kind).add(name).add(title).add(address).add(more);
  }

  private String script() {
    try {
      return "const searchIndex = " + mapper.writeValueAsString(entries) + ";\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
