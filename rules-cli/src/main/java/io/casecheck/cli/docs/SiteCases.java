package io.casecheck.cli.docs;

import io.casecheck.CaseEvaluator;
import io.casecheck.EvaluatorOptions;
import io.casecheck.RulePack;
import io.casecheck.cli.cases.SampleCases;
import io.casecheck.cli.folder.PathText;
import io.casecheck.cli.rules.CriteriaSets;
import io.casecheck.cli.site.AnsweredCase;
import io.casecheck.cli.site.GuideStatement;
import io.casecheck.cli.site.SitePack;
import io.casecheck.cli.terminal.Progress;
import io.casecheck.cli.terminal.Terminal;
import io.casecheck.cli.terminal.UsageException;
import io.casecheck.json.SampleCase;
import io.casecheck.rule.RulePackException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets a pack answer the sample cases that its site shows. */
final class SiteCases {
  private final Terminal terminal;
  private final RulePack pack;

  SiteCases(Terminal terminal, RulePack pack) {
    this.terminal = terminal;
    this.pack = pack;
  }

  /** The pack with its answered cases; without a folder of cases it has none. */
  SitePack answer(@Nullable Path folder, List<GuideStatement> statements) {
    List<AnsweredCase> answered = new ArrayList<>();
    if (folder != null) {
      if (!Files.isDirectory(folder)) {
        throw new UsageException("--cases: there is no folder " + PathText.of(folder) + ".");
      }
      answer(folder, SampleCases.at(folder), answered);
    }
    return new SitePack(pack.description(), answered, statements);
  }

  private void answer(Path folder, List<SampleCase> samples, List<AnsweredCase> answered) {
    Map<Set<String>, CaseEvaluator> evaluators = new HashMap<>();
    try (Progress progress = new Progress(terminal, samples.size(), "cases")) {
      for (SampleCase sample : samples) {
        progress.step();
        CaseEvaluator evaluator = evaluators.computeIfAbsent(sample.criteria(), this::evaluator);
        answered.add(
            new AnsweredCase(name(folder, sample), sample, evaluator.evaluate(sample.input())));
      }
    } finally {
      evaluators.values().forEach(CaseEvaluator::close);
    }
  }

  private CaseEvaluator evaluator(Set<String> criteria) {
    try {
      return pack.evaluator(EvaluatorOptions.options().criteria(criteria));
    } catch (RulePackException e) {
      throw CriteriaSets.refusal(e).orElseThrow(() -> e);
    }
  }

  private static String name(Path folder, SampleCase sample) {
    Path file = sample.file().toAbsolutePath().normalize();
    return PathText.of(folder.toAbsolutePath().normalize().relativize(file));
  }
}
