package io.casecheck.cli.site;

import io.casecheck.finding.Citation;
import io.casecheck.model.TableRow;
import io.casecheck.rule.PackDescription;
import io.casecheck.rule.RuleDescription;
import io.casecheck.rule.ScopeDescription;
import io.casecheck.rule.SourceDescription;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that a site tells, and how its parts belong together.
 *
 * @param pack what the rules say
 * @param caseFiles the sample cases by the path of their file below their folder, in order
 * @param statements the statements of the guide; empty if the pack was made from none
 */
public record SitePack(
    PackDescription pack,
    Map<String, List<AnsweredCase>> caseFiles,
    List<GuideStatement> statements) {

  /** Copies. */
  public SitePack {
    caseFiles = new LinkedHashMap<>(caseFiles);
    statements = List.copyOf(statements);
  }

  /** Every rule with its versions, the newest first; by id. */
  public List<RuleView> rules() {
    Map<String, List<RuleDescription>> byId = new TreeMap<>();
    pack.rules()
        .forEach(rule -> byId.computeIfAbsent(rule.id(), id -> new ArrayList<>()).add(rule));
    return byId.values().stream().map(this::view).toList();
  }

  private RuleView view(List<RuleDescription> versions) {
    versions.sort(Comparator.comparing(RuleDescription::effective));
    String id = versions.get(0).id();
    List<AnsweredCase> cases = caseFiles.values().stream().flatMap(List::stream).toList();
    return new RuleView(
        id,
        scope(versions.get(0).scope()),
        VersionView.newestFirst(versions),
        RuleCases.of(id, cases),
        statements.stream().filter(one -> one.rules().contains(id)).toList());
  }

  /** The scope at a path. */
  public ScopeDescription scope(String path) {
    return pack.scopes().stream()
        .filter(scope -> scope.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no scope " + path));
  }

  /** The rows of a scope's tables. */
  public List<TableRow> rows(ScopeDescription scope) {
    return pack.tables().getOrDefault(scope.path(), List.of());
  }

  /** What is known of a citation beyond what findings show. */
  public SourceDescription source(Citation citation) {
    return source(citation.key());
  }

  /** The entry of the register with this key. */
  public SourceDescription source(String key) {
    return pack.sources().stream()
        .filter(source -> source.citation().key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no source " + key));
  }

  /** The file that holds a case, below its folder. */
  public String fileOf(AnsweredCase answered) {
    return caseFiles.entrySet().stream()
        .filter(file -> file.getValue().contains(answered))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("a case of no file"));
  }
}
