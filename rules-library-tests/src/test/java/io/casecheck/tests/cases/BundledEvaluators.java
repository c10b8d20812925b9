package io.casecheck.tests.cases;

import static io.casecheck.EvaluatorOptions.options;

import io.casecheck.CaseEvaluator;
import io.casecheck.finding.Findings;
import io.casecheck.json.SampleCase;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The bundled rules, once for each combination of criteria sets. Thread-safe. */
public final class BundledEvaluators implements AutoCloseable {
  private final Map<Set<String>, CaseEvaluator> evaluators = new ConcurrentHashMap<>();

  /** The evaluator with these criteria sets switched on; open until this is closed. */
  public CaseEvaluator with(Set<String> criteria) {
    return evaluators.computeIfAbsent(
        criteria, sets -> CaseEvaluator.bundled(options().criteria(sets)));
  }

  /** The answer to a sample case, with its criteria sets switched on. */
  public Findings evaluate(SampleCase sampleCase) {
    return with(sampleCase.criteria()).evaluate(sampleCase.input());
  }

  @Override
  public void close() {
    evaluators.values().forEach(CaseEvaluator::close);
  }
}
