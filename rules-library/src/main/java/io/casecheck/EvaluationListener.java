package io.casecheck;

/**
 * Is told of every evaluation, for metrics. It is called on the thread that evaluates, after the
 * answer is found, from many threads at once; the answer waits for it. What it throws is logged by
 * its class and changes no answer.
 */
@FunctionalInterface
public interface EvaluationListener {
  /** A case was evaluated. */
  void evaluated(EvaluationSummary summary);
}
