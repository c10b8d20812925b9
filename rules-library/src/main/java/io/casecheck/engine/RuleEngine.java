package io.casecheck.engine;

import io.casecheck.finding.Findings;
import io.casecheck.model.Case;
import io.casecheck.model.TableRow;
import io.casecheck.pack.Pack;
import io.casecheck.pack.Scope;
import io.casecheck.pack.ScopeChoice;
import io.casecheck.pack.ScopeIndex;
import io.casecheck.pack.compile.CompiledRules;
import io.casecheck.pack.tree.Rule;
import io.casecheck.pack.tree.Section;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** Evaluates cases against the rules of one loaded pack. Thread-safe. */
public final class RuleEngine implements AutoCloseable {
  private final Shared shared;
  private final ScopeIndex scopes;
  private final RuleBases bases;
  private final Programs programs;

  /**
   * Takes packs and their compiled rules.
   *
   * @param pack all packs on top of each other
   * @param compiled the compiled rules of each
   */
  public RuleEngine(Pack pack, List<CompiledRules> compiled, EngineSettings settings) {
    this(pack, compiled, settings, new Programs(settings.mostRulesInMemory()));
  }

  RuleEngine(Pack pack, List<CompiledRules> compiled, EngineSettings settings, Programs programs) {
    this.shared = Shared.of(pack, settings);
    this.scopes = new ScopeIndex(pack.scopes());
    this.bases = new RuleBases(new RuleModels(compiled));
    this.programs = programs;
  }

  /** The answer to one case. */
  public Findings evaluate(Case aCase) {
    return evaluation(aCase).findings(aCase.asOf());
  }

  /**
   * The answer to one case by the rules' own evaluators. It needs no compiled rules; tests hold it
   * against the engine's, which is the one that counts.
   */
  public Findings evaluateWithoutEngine(Case aCase) {
    return evaluation(aCase).findingsWithoutEngine(aCase.asOf());
  }

  private Evaluation evaluation(Case aCase) {
    ScopeChoice choice = ScopeChoice.of(aCase, scopes);
    Set<Section> sections = Section.of(aCase);
    Program program =
        programs.of(
            new Programs.Combination(choice.paths(), sections),
            () -> program(choice.scopes(), sections));
    ZoneId zone = choice.zone(aCase);
    Case zoned = ZonedCase.in(zone, aCase);
    Facts facts = Facts.of(zoned, AnsweredAppeals.in(zoned), program.tables());
    return new Evaluation(shared, choice, program, facts, zone);
  }

  /** The rules and what goes with them. */
  public Pack pack() {
    return shared.pack();
  }

  /** What the host set. */
  public EngineSettings settings() {
    return shared.settings();
  }

  private Program program(List<Scope> scopes, Set<Section> sections) {
    List<Rule> rules =
        scopes.stream()
            .flatMap(scope -> shared.pack().rulesOf(scope.path()).stream())
            .filter(shared.settings()::isOn)
            .toList();
    List<TableRow> rows =
        scopes.stream()
            .flatMap(scope -> shared.pack().tables().getOrDefault(scope.path(), List.of()).stream())
            .toList();
    return Program.of(rules, sections, rows, shared.pack().sources(), bases);
  }

  @Override
  public void close() {
    programs.close();
  }
}
