package io.casecheck.benchmarks;

import io.casecheck.model.Case;
import java.util.List;

/** One way to evaluate a case. */
interface Peer extends AutoCloseable {
  /** Evaluates a case; what comes back keeps the work from being optimised away. */
  Object evaluate(Case aCase);

  /** What was found, as rule and place, sorted: the same for every peer. */
  List<String> found(Case aCase);

  @Override
  default void close() {}
}
