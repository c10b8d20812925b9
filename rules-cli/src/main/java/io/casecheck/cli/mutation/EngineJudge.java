package io.casecheck.cli.mutation;

import io.casecheck.cli.cases.TreeSettings;
import io.casecheck.engine.EngineSettings;
import io.casecheck.engine.RuleEngine;
import io.casecheck.finding.Finding;
import io.casecheck.finding.FindingOutcome;
import io.casecheck.finding.Findings;
import io.casecheck.json.SampleCase;
import io.casecheck.pack.Pack;
import io.casecheck.pack.compile.CompiledRules;
import io.casecheck.pack.compile.RuleCompiler;
import io.casecheck.pack.tree.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks the engine whether it too sees no difference: many mutants in one compilation. */
final class EngineJudge {
  private static final int BATCH = 400;

  private final Pack pack;
  private final List<SampleCase> samples;

  EngineJudge(Pack pack, List<SampleCase> samples) {
    this.pack = pack;
    this.samples = samples.stream().filter(sample -> !sample.isPending()).toList();
  }

  /** Those that the engine answers exactly as their rules, on every case. */
  List<Mutant> alike(List<Mutant> mutants) {
    List<Mutant> alike = new ArrayList<>();
    for (int i = 0; i < mutants.size(); i += BATCH) {
      alike.addAll(batch(mutants.subList(i, Math.min(i + BATCH, mutants.size()))));
    }
    return alike;
  }

  private List<Mutant> batch(List<Mutant> mutants) {
    Map<String, String> twins = new HashMap<>();
    Map<String, String> originals = new HashMap<>();
    List<Rule> rules = new ArrayList<>();
    for (int i = 0; i < mutants.size(); i++) {
      Mutant mutant = mutants.get(i);
      List<Rule> versions = versions(mutant.ruleId());
      String original = originals.get(mutant.ruleId());
      if (original == null) {
        original = "ORIGINAL-" + originals.size();
        originals.put(mutant.ruleId(), original);
        rules.addAll(Changed.named(versions, original));
      }
      rules.addAll(Changed.named(mutant.of(versions), "MUTANT-" + i));
      twins.put("MUTANT-" + i, original);
    }
    Set<String> different = different(rules, twins);
    List<Mutant> alike = new ArrayList<>();
    for (int i = 0; i < mutants.size(); i++) {
      if (!different.contains("MUTANT-" + i)) {
        alike.add(mutants.get(i));
      }
    }
    return alike;
  }

  private List<Rule> versions(String id) {
    return pack.rules().stream().filter(rule -> rule.metadata().id().equals(id)).toList();
  }

  private Set<String> different(List<Rule> rules, Map<String, String> twins) {
    Pack changed =
        new Pack(
            pack.scopes(),
            rules,
            pack.tables(),
            pack.sources(),
            pack.retired(),
            List.of("mutants"));
    CompiledRules compiled = RuleCompiler.compile("mutants", changed);
    Set<String> different = new HashSet<>();
    Map<Set<String>, List<SampleCase>> byCriteria =
        samples.stream().collect(Collectors.groupingBy(SampleCase::criteria));
    byCriteria.forEach(
        (criteria, group) -> {
          EngineSettings settings = TreeSettings.with(criteria);
          try (RuleEngine engine = new RuleEngine(changed, List.of(compiled), settings)) {
            group.forEach(sample -> different(engine.evaluate(sample.input()), twins, different));
          }
        });
    return different;
  }

  private static void different(
      Findings findings, Map<String, String> twins, Set<String> different) {
    Map<String, Set<String>> answers = new HashMap<>();
    for (Finding finding : findings.findings()) {
      String answer = (finding.outcome() == FindingOutcome.UNKNOWN) + " " + finding.paths();
      answers.computeIfAbsent(finding.ruleId(), id -> new LinkedHashSet<>()).add(answer);
    }
    twins.forEach(
        (mutant, original) -> {
          Set<String> one = answers.getOrDefault(mutant, Set.of());
          if (!one.equals(answers.getOrDefault(original, Set.of()))) {
            different.add(mutant);
          }
        });
  }
}
