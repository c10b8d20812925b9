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

/** All that a site tells, and how its parts belong together. */
public final class SitePack {
  private final PackDescription pack;
  private final List<AnsweredCase> cases;
  private final List<GuideStatement> statements;
  private final Map<String, RuleView> rules = new TreeMap<>();

  /**
   * Takes what a site is made of.
   *
   * @param pack what the rules say
   * @param cases the sample cases with their answers, in order
   * @param statements the statements of the guide; empty if the pack was made from none
   */
  public SitePack(PackDescription pack, List<AnsweredCase> cases, List<GuideStatement> statements) {
    this.pack = pack;
    this.cases = List.copyOf(cases);
    this.statements = List.copyOf(statements);
    Map<String, List<RuleDescription>> versions = new TreeMap<>();
    pack.rules().stream()
        .sorted(Comparator.comparing(RuleDescription::effective))
        .forEach(rule -> versions.computeIfAbsent(rule.id(), id -> new ArrayList<>()).add(rule));
    NearCases near = NearCases.among(this.cases);
    versions.forEach((id, oldestFirst) -> rules.put(id, view(id, oldestFirst, near)));
  }

  private RuleView view(String id, List<RuleDescription> oldestFirst, NearCases near) {
    return new RuleView(
        id,
        scope(oldestFirst.get(0).scope()),
        VersionView.newestFirst(oldestFirst),
        RuleCases.of(id, cases, near),
        statements.stream().filter(one -> one.rules().contains(id)).toList());
  }

  /** What the rules say. */
  public PackDescription pack() {
    return pack;
  }

  /** The statements of the guide, in order. */
  public List<GuideStatement> statements() {
    return statements;
  }

  /** Every rule, by id. */
  public List<RuleView> rules() {
    return List.copyOf(rules.values());
  }

  /** Whether the pack has a rule. */
  public boolean hasRule(String id) {
    return rules.containsKey(id);
  }

  /**
   * A rule.
   *
   * @throws IllegalArgumentException if there is none
   */
  public RuleView rule(String id) {
    RuleView rule = rules.get(id);
    if (rule == null) {
      throw new IllegalArgumentException("no rule " + id);
    }
    return rule;
  }

  /** The rules of a scope, by id. */
  public List<RuleView> rulesOf(ScopeDescription scope) {
    return rules.values().stream().filter(rule -> rule.scope().equals(scope)).toList();
  }

  /** The cases by the path of their file below their folder, in order. */
  public Map<String, List<AnsweredCase>> caseFiles() {
    Map<String, List<AnsweredCase>> files = new LinkedHashMap<>();
    cases.forEach(one -> files.computeIfAbsent(one.file(), file -> new ArrayList<>()).add(one));
    return files;
  }

  /** How many cases there are. */
  public int caseCount() {
    return cases.size();
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
    return pack.sources().stream()
        .filter(source -> source.citation().key().equals(citation.key()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no source " + citation.key()));
  }
}
