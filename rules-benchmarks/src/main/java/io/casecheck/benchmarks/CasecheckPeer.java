package io.casecheck.benchmarks;

import io.casecheck.CaseEvaluator;
import io.casecheck.model.Case;
import java.util.List;

/** The library itself, with everything that a finding and a receipt have. */
final class CasecheckPeer implements Peer {
  private final CaseEvaluator evaluator;

  CasecheckPeer(CaseEvaluator evaluator) {
    this.evaluator = evaluator;
  }

  static CasecheckPeer withSixtyRules() {
    return new CasecheckPeer(CaseEvaluator.load(PackFolder.applying(PackFolder.temporary())));
  }

  @Override
  public Object evaluate(Case aCase) {
    return evaluator.evaluate(aCase);
  }

  @Override
  public List<String> found(Case aCase) {
    return evaluator.evaluate(aCase).findings().stream()
        .filter(finding -> finding.ruleId().startsWith("BENCHMARK"))
        .map(finding -> finding.ruleId() + " " + finding.paths().get(0))
        .sorted()
        .toList();
  }

  @Override
  public void close() {
    evaluator.close();
  }
}
