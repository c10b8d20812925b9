package io.casecheck.engine;

import io.casecheck.engine.oracle.Domain;
import io.casecheck.engine.oracle.Fillings;
import io.casecheck.engine.oracle.OraclePack;
import io.casecheck.engine.oracle.Place;
import io.casecheck.engine.oracle.RandomRule;
import io.casecheck.engine.oracle.Tallies;
import io.casecheck.engine.oracle.Tallies.Verdict;
import io.casecheck.model.Case;
import io.casecheck.model.CaseList;
import io.casecheck.model.TableRow;
import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.FactType;
import io.casecheck.pack.tree.Rule;
import io.casecheck.pack.tree.Section;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Holds the answers of one pack of random rules against every way to fill random cases. */
final class OracleRun implements AutoCloseable {
  private static final int MOST_MATCHES = 1_000_000;
  private static final int SETTLED_PER_CASE = 4;
  private static final List<TableRow> ROWS =
      List.of(
          row("A", "A", "2025-01-01", "1"),
          row("A", "AB", "2025-01-31", "2"),
          row("b", "A", "2024-01-01", "3.0"));

  private final OraclePack pack;
  private final Program program;
  private final JudgeBase judge;
  private final Random random;
  private final Tallies tallies;

  /**
   * Takes a pack.
   *
   * @param fault changes the tree that the evaluator works on
   */
  OracleRun(OraclePack pack, Random random, Tallies tallies, UnaryOperator<Rule> fault) {
    this.pack = pack;
    this.random = random;
    this.tallies = tallies;
    List<Rule> read = pack.pack().rules();
    FactFilters filters = new FactFilters();
    this.program =
        new Program(
            read,
            read.stream().map(fault).map(RuleEvaluator::new).toList(),
            new CombinationBudget(read, filters),
            Map.of(),
            new Windows(read),
            TABLES,
            Relevance.of(read, ROWS, filters),
            new Quarantine(read, new RuleBases(new RuleModels(List.of(pack.compiled())))));
    this.judge = new JudgeBase(new RuleModels(List.of(pack.judges())));
    tallies.rules(pack.rules());
  }

  private static final Tables TABLES = new Tables(ROWS);

  private static TableRow row(String table, String key, String effective, String amount) {
    return new TableRow(
        table,
        key,
        LocalDate.parse(effective),
        LocalDate.parse("2025-12-31"),
        new BigDecimal(amount),
        "chance");
  }

  private static Budget budget() {
    return new Budget(Duration.ofDays(1), MOST_MATCHES);
  }

  /** One random case. */
  void next(Domain domain) {
    Fillings fillings = Fillings.of(random, domain);
    Facts facts = Facts.of(fillings.known(), fillings.known().determinations(), TABLES);
    Faults faults = new Faults();
    List<Match> matches = new MatchRun(program, facts, budget(), faults).matches(Long.MAX_VALUE);
    Set<Section> sections = Section.of(fillings.known());
    // A host's program does not even hold these: the judge must find nothing of them either.
    matches.removeIf(match -> !sections.containsAll(Section.neededBy(match.rule())));
    for (Failure failure : faults.all()) {
      tallies.verdict(Verdict.FAILED, random(failure.rule()), failure.cause().type());
    }
    Map<Place, List<Match>> answers = new HashMap<>();
    for (Match match : matches) {
      answers.computeIfAbsent(place(match), key -> new ArrayList<>(1)).add(match);
    }
    Map<Place, Integer> violations = new HashMap<>();
    int[] ways = {0};
    fillings.forEach(
        filled -> {
          ways[0]++;
          judge.places(filled, ROWS).forEach(place -> violations.merge(place, 1, Integer::sum));
        });
    long touched = program.evaluators().stream().filter(e -> e.isTouched(facts)).count();
    tallies.pairs(program.rules().size(), touched, ways[0]);
    judge(answers, violations, ways[0], fillings.isExhaustive());
    holdEngineAgainstEvaluator(facts);
    holdPathsAgainstCase(answers, fillings);
  }

  private void judge(
      Map<Place, List<Match>> answers,
      Map<Place, Integer> violations,
      int ways,
      boolean exhaustive) {
    Set<Place> places = new HashSet<>(answers.keySet());
    places.addAll(violations.keySet());
    for (Place place : places) {
      Verdict verdict =
          verdict(answers.get(place), violations.getOrDefault(place, 0), ways, exhaustive);
      tallies.verdict(verdict, pack.rules().get(place.rule()), place.facts());
    }
  }

  private static Verdict verdict(
      List<Match> matches, int violations, int ways, boolean exhaustive) {
    if (matches == null) {
      return Verdict.WRONG_SILENCE;
    }
    if (matches.stream().anyMatch(match -> !match.isUnknown())) {
      return violations == ways ? Verdict.RIGHT_VIOLATED : Verdict.WRONG_VIOLATED;
    }
    if (violations > 0 && violations < ways) {
      return Verdict.NEEDED_UNKNOWN;
    }
    return exhaustive ? Verdict.NEEDLESS_UNKNOWN : Verdict.UNJUDGED_UNKNOWN;
  }

  /** Where lists are whole, the session and the evaluator find the same matches. */
  private void holdEngineAgainstEvaluator(Facts facts) {
    Map<Rule, Set<String>> fired = new HashMap<>();
    RuleBase base = program.quarantine().groups().together();
    for (Match match : base.fire(all(facts), budget()).matches()) {
      fired.computeIfAbsent(match.rule(), key -> new TreeSet<>()).add(tuple(match));
    }
    for (int i = 0; i < program.rules().size(); i++) {
      RuleEvaluator evaluator = program.evaluators().get(i);
      if (!evaluator.readsListNotHeld(facts)) {
        Set<String> certain = new TreeSet<>();
        evaluator.matches(
            facts,
            match -> {
              if (!match.isUnknown()) {
                certain.add(tuple(match));
              }
            });
        Rule rule = program.rules().get(i);
        Set<String> found = fired.getOrDefault(rule, Set.of());
        if (!found.equals(certain)) {
          tallies.verdict(
              Verdict.ENGINE_DIFFERS, random(rule), "engine " + found + " evaluator " + certain);
        }
      }
    }
  }

  /** All of them: what the engine finds must not depend on what is left out as irrelevant. */
  private static List<Object> all(Facts facts) {
    return FactType.values().stream()
        .flatMap(type -> facts.of(type).stream())
        .filter(fact -> !(fact instanceof Facts.Phantom))
        .toList();
  }

  private static String tuple(Match match) {
    return match.rule().branches().indexOf(match.branch())
        + match.branch().tuple().stream()
            .map(slot -> " " + shown(match.fact(slot)))
            .collect(Collectors.joining());
  }

  private static String shown(Object value) {
    if (value instanceof Tally tally) {
      return tally.exact() instanceof Number number
          ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
          : String.valueOf(tally.exact());
    }
    return value instanceof TableRow row ? row.table() + row.key() : Facts.path(value);
  }

  private void holdPathsAgainstCase(Map<Place, List<Match>> answers, Fillings fillings) {
    Set<String> open = fillings.paths();
    Map<String, CaseList> lists = new HashMap<>();
    for (FactType type : FactType.values()) {
      if (type.list() != null && fillings.notHeld().contains(type.list())) {
        lists.put(type.listPath(), type.list());
      }
    }
    int settled = 0;
    Map<Place, List<Match>> ordered = new TreeMap<>(Place.ORDER);
    ordered.putAll(answers);
    for (Map.Entry<Place, List<Match>> answer : ordered.entrySet()) {
      Set<String> missing = new TreeSet<>();
      answer.getValue().forEach(match -> missing.addAll(match.missing()));
      if (answer.getValue().stream().anyMatch(match -> !match.isUnknown())) {
        continue;
      }
      RandomRule rule = pack.rules().get(answer.getKey().rule());
      if (missing.isEmpty()
          || !missing.stream().allMatch(path -> open.contains(path) || lists.containsKey(path))) {
        tallies.verdict(Verdict.WRONG_PATHS, rule, missing + " of " + open + lists);
      } else if (settled < SETTLED_PER_CASE && random.nextInt(4) == 0) {
        settled++;
        Set<CaseList> filled =
            missing.stream().filter(lists::containsKey).map(lists::get).collect(Collectors.toSet());
        fillings.fillOnly(missing, filled, aCase -> holdSettled(answer.getKey(), aCase, missing));
      }
    }
  }

  /** What is asked for settles what is unknown. */
  private void holdSettled(Place place, Case aCase, Set<String> missing) {
    Facts facts = Facts.of(aCase, aCase.determinations(), TABLES);
    RuleEvaluator evaluator = program.evaluators().get(place.rule());
    List<Match> matches = new ArrayList<>();
    evaluator.matches(
        facts,
        match -> {
          if (place(match).equals(place)) {
            matches.add(match);
          }
        });
    if (!matches.isEmpty() && matches.stream().allMatch(Match::isUnknown)) {
      tallies.verdict(
          Verdict.NOT_SETTLED,
          pack.rules().get(place.rule()),
          place.facts() + " by " + missing + " but for " + matches.get(0).missing());
    }
  }

  private RandomRule random(Rule rule) {
    return pack.rules().get(RandomRule.number(rule.name()));
  }

  private static Place place(Match match) {
    StringBuilder facts = new StringBuilder();
    for (int i = 0; match.branch().bindings().get("p" + i) instanceof Expression.Fact fact; i++) {
      facts.append(shown(match.fact(fact.slot()))).append(' ');
    }
    return new Place(RandomRule.number(match.rule().name()), facts.toString());
  }

  @Override
  public void close() {
    judge.close();
    program.quarantine().close();
  }
}
