package io.casecheck.engine;

import io.casecheck.finding.Findings;
import io.casecheck.model.Case;
import io.casecheck.model.TableRow;
import io.casecheck.pack.CompiledRules;
import io.casecheck.pack.Pack;
import io.casecheck.pack.Rule;
import io.casecheck.pack.Scope;
import io.casecheck.pack.ScopeChoice;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Evaluates cases against the rules of one loaded pack. Thread-safe. */
public final class RuleEngine implements AutoCloseable {
  private final Pack pack;
  private final EngineSettings settings;
  private final RuleBases bases;
  private final Map<List<Scope>, Program> programs = new ConcurrentHashMap<>();

  /** The rules of some scopes, ready to run. */
  record Program(List<Rule> rules, List<RuleEvaluator> evaluators, List<TableRow> rows) {}

  /**
   * Takes packs and their compiled rules.
   *
   * @param pack all packs on top of each other
   * @param compiled the compiled rules of each
   */
  public RuleEngine(Pack pack, List<CompiledRules> compiled, EngineSettings settings) {
    this.pack = pack;
    this.settings = settings;
    this.bases = new RuleBases(new RuleModels(compiled));
  }

  /** The answer to one case. */
  public Findings evaluate(Case aCase) {
    ScopeChoice choice = ScopeChoice.of(aCase, pack.scopes());
    Program program = programs.computeIfAbsent(choice.scopes(), this::program);
    ZoneId zone = choice.zone(aCase);
    Facts facts = Facts.of(ZonedCase.in(zone, aCase), program.rows());
    return new Evaluation(pack, settings, bases, choice, program, facts, zone)
        .findings(aCase.asOf());
  }

  private Program program(List<Scope> scopes) {
    List<Rule> rules =
        scopes.stream()
            .flatMap(scope -> pack.rulesOf(scope.path()).stream())
            .filter(settings::isOn)
            .toList();
    List<TableRow> rows =
        scopes.stream()
            .flatMap(scope -> pack.tables().getOrDefault(scope.path(), List.of()).stream())
            .toList();
    return new Program(rules, rules.stream().map(RuleEvaluator::new).toList(), rows);
  }

  @Override
  public void close() {
    programs.clear();
    bases.close();
  }
}
